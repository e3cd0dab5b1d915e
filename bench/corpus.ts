/**
 * Writes a paper of any size, the same for the same seed on every machine:
 *
 *     node bench/corpus.ts <folder> <stories> [seed]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toBroadsheetFiles, toBroadsheetStory } from './corpus/broadsheet-site.ts';
import { type Paper, toPaper } from './corpus/paper.ts';
import { makePictures } from './corpus/pictures.ts';
import { type Story, toStory } from './corpus/story.ts';

/** How a generator wants the paper: its files but the stories, and a file for each story, by path. */
export interface SiteForm {
  readonly toFiles: (paper: Paper) => ReadonlyMap<string, string>;
  readonly toStoryFile: (story: Story) => { readonly path: string; readonly text: string };
  /** The folder of files that are published as they are. */
  readonly publicFolder: string;
}

/** The form of this generator. */
export const broadsheetForm: SiteForm = {
  toFiles: toBroadsheetFiles,
  toStoryFile: toBroadsheetStory,
  publicFolder: 'public',
};

/** Writes a paper into a folder, which is made. Stories are written one by one, so that memory does not grow. */
export function writeCorpus(folder: string, stories: number, seed = 1, form = broadsheetForm): void {
  const paper = toPaper(stories, seed);
  const made = new Set<string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  };
  for (const [path, text] of form.toFiles(paper)) write(path, text);
  for (const [path, bytes] of makePictures()) write(join(form.publicFolder, path), bytes);
  for (let index = 0; index < stories; index++) {
    const { path, text } = form.toStoryFile(toStory(paper, index));
    write(path, text);
  }
}

if (import.meta.main) {
  const [folder, stories, seed] = process.argv.slice(2);
  if (!folder || !(Number(stories) > 0)) {
    console.error('Usage: node bench/corpus.ts <folder> <stories> [seed]');
    process.exit(1);
  }
  writeCorpus(folder, Number(stories), seed === undefined ? undefined : Number(seed));
}
