/** Knows which files of the content folder are text that is read. */
import { listFiles } from './list-files.ts';

/** Whether a file, by its path from the content folder, is `site.yaml` or Markdown. Some systems write `STORY.MD`. */
export const isContentFile = (path: string): boolean => path === 'site.yaml' || /\.(?:md|markdown)$/i.test(path);

/** Endings that a Markdown file gets by mistake: from an editor of plain text, or from another system. */
const strange = /\.(?:(?:md|markdown)\.txt|mdx|mdown|mdwn|mkdn?|mdtxt|mdtext)$/i;

/** A file that is not read although it seems to be meant, and the name with which it would be read; both without folder. */
interface IgnoredFile {
  readonly file: string;
  readonly name: string;
}

/** What a file that is not read was probably meant to be; undefined for pictures, notes and what else may lie there. */
export function findIgnored(path: string): IgnoredFile | undefined {
  if (/^site\.ya?ml$/i.test(path)) return { file: path, name: 'site.yaml' };
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [ending] = strange.exec(file) ?? [];
  const isNote = /^(?:readme|changelog|license|contributing)\./i.test(file);
  return ending === undefined || isNote ? undefined : { file, name: `${file.slice(0, -ending.length)}.md` };
}

/** Paths of all files below the content folder that are read, relative to it, with `/`, in order. */
export const listContentFiles = (base: string): string[] => listFiles(base).filter(isContentFile);
