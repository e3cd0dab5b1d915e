/** Writes the paper as a site of this generator. */
import type { Paper } from './paper.ts';
import { paperTitle, paperUrl } from './paper.ts';
import type { Story } from './story.ts';
import { toMarkdownFile, toYamlMap } from './to-yaml.ts';

/** The files of everything but stories, by path. */
export function toBroadsheetFiles(paper: Paper): Map<string, string> {
  const files = new Map<string, string>();
  files.set('content/site.yaml', toSite(paper));
  for (const { id, title, hue, beats } of paper.desks) {
    files.set(
      `content/desks/${id}.md`,
      toMarkdownFile({ title, hue, summary: `The ${title} desk.` }, `All about ${title}.\n`),
    );
    for (const beat of beats) {
      const fields = { title: beat.title, desk: id, summary: beat.summary };
      files.set(`content/beats/${beat.id}.md`, toMarkdownFile(fields, `${beat.summary}\n`));
    }
  }
  for (const { id, name, role, beats, email, biography } of paper.reporters) {
    files.set(`content/reporters/${id}.md`, toMarkdownFile({ name, role, beats, email }, `${biography}\n`));
  }
  for (const { id, title, body } of paper.pages) {
    files.set(`content/pages/${id}.md`, toMarkdownFile({ title, menu: id === 'about' }, `${body}\n`));
  }
  return files;
}

/** The file of a story: its path and its text. */
export function toBroadsheetStory(story: Story): { path: string; text: string } {
  const { title, summary, reporters, beat, sections, published, updated, dateline, image, tags, corrections } = story;
  const fields = {
    title,
    summary,
    reporter: reporters.length === 1 ? reporters[0] : reporters,
    beat,
    sections: sections.length > 0 ? sections : undefined,
    published,
    updated,
    dateline,
    image,
    tags,
    corrections: corrections.length > 0 ? corrections : undefined,
  };
  const folder = published.slice(0, 7).replace('-', '/');
  return { path: `content/articles/${folder}/${story.slug}.md`, text: toMarkdownFile(fields, story.body) };
}

function toSite({ desks }: Paper): string {
  return toYamlMap({
    title: paperTitle,
    tagline: 'All the news that is generated',
    description: 'A paper made for measurements.',
    url: paperUrl,
    language: 'en-GB',
    timeZone: 'UTC',
    // What the other generators do not make.
    cards: 'none',
    search: false,
    contact: { email: 'letters@ledger.example', corrections: 'corrections@ledger.example' },
    policies: { ethics: 'ethics', corrections: 'corrections-policy', ownership: 'ownership', privacy: 'privacy' },
    desks: desks.map(({ id }) => id),
  });
}
