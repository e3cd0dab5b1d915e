/** The paper as a site of Eleventy: stories are templates with a directory data file, lists are made by pagination. */

import type { Paper } from '../corpus/paper.ts';
import type { Story } from '../corpus/story.ts';
import { toMarkdownFile } from '../corpus/to-yaml.ts';
import type { SiteForm } from '../corpus.ts';

/** The form of Eleventy’s content. */
export const eleventyForm: SiteForm = { toFiles, toStoryFile, publicFolder: 'public' };

function toFiles(paper: Paper): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, title, hue, beats } of paper.desks) {
    const desk = { title, hue, description: `The ${title} desk.` };
    files.set(`content/desks/${id}.md`, toMarkdownFile(desk, `All about ${title}.\n`));
    for (const beat of beats) {
      const fields = { title: beat.title, desk: id, description: beat.summary };
      files.set(`content/beats/${beat.id}.md`, toMarkdownFile(fields, `${beat.summary}\n`));
    }
  }
  for (const { id, name, role, beats, email, biography } of paper.reporters) {
    const fields = { name, role, covers: beats, email };
    files.set(`content/reporters/${id}.md`, toMarkdownFile(fields, `${biography}\n`));
  }
  for (const { id, title, body } of paper.pages) {
    files.set(`content/pages/${id}.md`, toMarkdownFile({ title }, `${body}\n`));
  }
  return files;
}

function toStoryFile(story: Story): { path: string; text: string } {
  const { title, slug, summary, published, updated, reporters, desk, beat, tags, dateline, image, corrections } = story;
  const fields = {
    title,
    description: summary,
    date: published,
    updated,
    reporters,
    desk,
    beat,
    tags,
    dateline,
    image,
    corrections: corrections.length > 0 ? corrections : undefined,
  };
  const folder = published.slice(0, 7).replace('-', '/');
  return { path: `content/articles/${folder}/${slug}.md`, text: toMarkdownFile(fields, story.body) };
}
