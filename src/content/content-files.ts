/** Knows which files of the content folder are text that is read. */
import { listFiles } from './list-files.ts';

/** Paths of `site.yaml` and of all Markdown files below the content folder, relative to it, with `/`, in order. */
export function listContentFiles(base: string): string[] {
  // Some systems write `STORY.MD`; a story must not be left out for that.
  return listFiles(base).filter((file) => file === 'site.yaml' || /\.(?:md|markdown)$/i.test(file));
}
