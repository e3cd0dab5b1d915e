/** The paper as a site of Hugo: desks, beats, reporters, tags and months are taxonomies, as its documentation shows. */

import type { Paper } from '../corpus/paper.ts';
import type { Story } from '../corpus/story.ts';
import { toMarkdownFile } from '../corpus/to-yaml.ts';
import type { SiteForm } from '../corpus.ts';

/** The form of Hugo’s content. */
export const hugoForm: SiteForm = { toFiles, toStoryFile, publicFolder: 'static' };

function toFiles(paper: Paper): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, title, hue, beats } of paper.desks) {
    const desk = { title, hue, description: `The ${title} desk.` };
    files.set(`content/desks/${id}/_index.md`, toMarkdownFile(desk, `All about ${title}.\n`));
    for (const beat of beats) {
      const fields = { title: beat.title, desk: id, description: beat.summary };
      files.set(`content/beats/${beat.id}/_index.md`, toMarkdownFile(fields, `${beat.summary}\n`));
    }
  }
  for (const { id, name, role, beats, email, biography } of paper.reporters) {
    const fields = { title: name, role, covers: beats, email };
    files.set(`content/reporters/${id}/_index.md`, toMarkdownFile(fields, `${biography}\n`));
  }
  for (const { id, title, body } of paper.pages) {
    files.set(`content/pages/${id}.md`, toMarkdownFile({ title, slug: id }, `${body}\n`));
  }
  return files;
}

function toStoryFile(story: Story): { path: string; text: string } {
  const { title, slug, summary, published, updated, reporters, desk, beat, tags, dateline, image, corrections } = story;
  const fields = {
    title,
    slug,
    description: summary,
    date: published,
    lastmod: updated,
    reporters,
    desks: [desk],
    beats: [beat],
    tags,
    archive: [published.slice(0, 7)],
    dateline,
    image,
    corrections: corrections.length > 0 ? corrections : undefined,
  };
  const folder = published.slice(0, 7).replace('-', '/');
  return { path: `content/articles/${folder}/${slug}.md`, text: toMarkdownFile(fields, story.body) };
}
