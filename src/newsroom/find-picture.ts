/** Finds the picture that a file names. */
import { posix } from 'node:path';
import { decodeAddress } from '../content/decode-address.ts';
import type { Entry, FieldPath, PictureFile } from '../content/entry.ts';
import { pictureEnding } from '../content/picture-ending.ts';
import { findNearest } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context, SiteFolders } from './context.ts';

/**
 * Path of the picture that `source` names in the file at `path`: relative to the file, or from the
 * public folder when it begins with `/`. The result may lie outside of both; no picture does.
 */
export function toPicturePath(source: string, path: string, folders: SiteFolders): string {
  const plain = decodeAddress(source).normalize('NFC');
  return plain.startsWith('/') ? posix.join(folders.public, plain) : posix.join(posix.dirname(path), plain);
}

/** Whether a path of `toPicturePath` leads out of the folder of the site. */
const leavesFolder = (path: string): boolean => path === '..' || path.startsWith('../');

/** Names by which the file at `path` could refer to the pictures of the site. */
export function toPictureNames(paths: readonly string[], path: string, folders: SiteFolders): string[] {
  const here = posix.dirname(path);
  return paths.flatMap((picture) => {
    if (picture.startsWith(`${folders.public}/`)) return picture.slice(folders.public.length);
    return posix.dirname(picture) === here ? posix.basename(picture) : [];
  });
}

/** What editors call a file of a kind that is not that of a story. */
const besides: Readonly<Partial<Record<Entry['kind'], string>>> = {
  site: '`site.yaml`',
  reporter: 'the file of the reporter',
};

/** The picture that a field of an entry names. A missing or broken one is reported. */
export function findPicture(entry: Entry, field: FieldPath, source: string, context: Context): PictureFile | undefined {
  const path = toPicturePath(source, entry.path, context.folders);
  const result = context.pictures.read(path);
  if (result && 'url' in result) return result;
  const location = { path: entry.path, place: entry.locate(field) };
  if (result) {
    context.report(toProblem('image-unreadable', { name: source, reason: result.reason }, location));
    return undefined;
  }
  const nearest = findNearest(source, toPictureNames(context.pictures.paths, entry.path, context.folders));
  const values = {
    ...{ name: source, nearest, folder: `${posix.dirname(path)}/`, leaves: leavesFolder(path) },
    ...{ isOther: posix.extname(path) !== '' && !pictureEnding.test(path), beside: besides[entry.kind] },
  };
  context.report(toProblem('image-missing', values, location));
  return undefined;
}
