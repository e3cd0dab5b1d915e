/** Makes the files of pictures: the sizes and crops that pages name. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFile } from '../content/entry.ts';
import { type Rendition, renditionRecipe } from '../content/renditions.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { openCutting } from './cut-picture.ts';
import { makeAll, makeOnce, type PictureFolders } from './kept-pictures.ts';

/** Makes all renditions, several at a time. A picture that cannot be read is a problem. */
export const makeRenditions = (
  pictures: readonly PictureFile[],
  folders: PictureFolders,
  onProgress: (done: number, all: number) => void,
): Promise<Problem[]> =>
  makeAll(pictures, folders, { make: (picture) => makePicture(picture, folders), toProblem: toUnreadable, onProgress });

const toUnreadable = ({ path }: PictureFile, { message }: Error): Problem =>
  toProblem('image-unreadable', { name: path, reason: message }, { path });

async function makePicture({ path, renditions }: PictureFile, folders: PictureFolders): Promise<void> {
  const bytes = await readFile(resolve(folders.root, path));
  const hash = createHash('sha256').update(renditionRecipe).update(bytes).digest('hex').slice(0, 32);
  const cut = openCutting(bytes);
  for (const rendition of renditions) {
    const { url, width, height, format } = rendition;
    const size = height === undefined ? width : `${width}x${height}`;
    await makeOnce(folders, { name: `${hash}-${size}.${format}`, url }, () =>
      height === undefined ? render(bytes, rendition) : cut({ width, height }),
    );
  }
}

async function render(bytes: Uint8Array, { width, format }: Rendition): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // What a picture says of its camera, place and owner is left out unless it is asked for.
  const resized = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  return encode(resized, format).toBuffer();
}

function encode(picture: Sharp, format: Rendition['format']): Sharp {
  if (format === 'jpeg') return picture.jpeg({ quality: 78, mozjpeg: true });
  return format === 'png' ? picture.png({ compressionLevel: 9 }) : picture.webp({ quality: 76 });
}
