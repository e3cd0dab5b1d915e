/** Knows which files of the content folder are text that is read. */
import { listFiles } from './list-files.ts';

/** Whether a file, by its path from the content folder, is `site.yaml` or Markdown. Some systems write `STORY.MD`. */
export const isContentFile = (path: string): boolean => path === 'site.yaml' || /\.(?:md|markdown)$/i.test(path);

/** Paths of all files below the content folder that are read, relative to it, with `/`, in order. */
export const listContentFiles = (base: string): string[] => listFiles(base).filter(isContentFile);
