/** Reads the picture that the site's icons are made from. */
import type { Entry, PictureFile } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { findPicture } from './find-picture.ts';
import type { Valid } from './pick-valid.ts';
import type { SiteFields } from './schema/site.ts';

/** Pixels: the largest icon that is made. A drawing is of any size. */
const largestIcon = 512;

/** The icon, or undefined where none is named or it cannot be found. One that is not fit is reported. */
export function readIcon(entry: Entry, { icon }: Valid<SiteFields>, context: Context): PictureFile | undefined {
  if (icon === undefined) return undefined;
  const picture = findPicture(entry, ['icon'], icon, context);
  if (!picture) return undefined;
  const { width, height } = picture.source ?? picture;
  const facts = { name: icon, width, height };
  const location = { path: entry.path, place: entry.locate(['icon']) };
  const isDrawing = /\.svg$/i.test(picture.path);
  if (!isDrawing && Math.min(width, height) < largestIcon) {
    context.report(toProblem('icon-too-small', { ...facts, least: largestIcon }, location));
  } else if (width !== height) {
    context.report(toProblem('icon-not-square', facts, location));
  }
  return picture;
}
