/** Makes pictures that are drawn and not photographed: cards and icons. */
import type { Problem } from '../problems/problem.ts';
import { makeAll, makeOnce, type PictureFolders } from './kept-pictures.ts';

/** A picture that is drawn. */
export interface DrawnPicture {
  /** Path on the site. */
  readonly url: string;
  /** Another for each other content: its name in the cache. */
  readonly name: string;
  readonly draw: () => Promise<Uint8Array>;
  /** The problem of one that cannot be drawn. */
  readonly toProblem: (reason: string) => Problem;
}

/** Draws all pictures, several at a time. */
export const makeDrawnPictures = (
  pictures: readonly DrawnPicture[],
  folders: PictureFolders,
  onProgress: (done: number, all: number) => void,
): Promise<Problem[]> =>
  makeAll(pictures, folders, {
    make: (picture) => makeOnce(folders, picture, picture.draw),
    toProblem: (picture, { message }) => picture.toProblem(message),
    onProgress,
  });
