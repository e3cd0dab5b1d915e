/** Tells which pictures the paper may not pass on to partners. */
import type { Context } from './context.ts';
import type { Article } from './model.ts';

/**
 * Addresses of the pictures that partners may not show: those that lead a story which says so, whether readers may
 * see the story or not, and all others of the same bytes, whatever their names are.
 */
export function listLimitedPictures(
  articles: readonly Pick<Article, 'limitedPicture'>[],
  pictures: Context['pictures'],
): string[] {
  const paths = articles.flatMap(({ limitedPicture }) => limitedPicture ?? []);
  const limited = new Set(paths.flatMap((path) => pictures.digest(path) ?? []));
  // Most papers limit nothing: then no picture is looked at for this.
  if (limited.size === 0) return [];
  const same = pictures.paths.filter((path) => limited.has(pictures.digest(path) ?? ''));
  return same.flatMap((path) => {
    const picture = pictures.read(path);
    return picture && 'url' in picture ? picture.url : [];
  });
}
