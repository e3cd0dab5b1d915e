/** Makes the files of pictures, each once: what was made stays in the cache folder. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFile } from '../content/entry.ts';
import { type Rendition, renditionRecipe } from '../content/renditions.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { openCutting } from './cut-picture.ts';
import { copied, keep } from './kept-pictures.ts';
import { toOutputPath } from './page-clashes.ts';
import { toWriteProblem } from './write-failure.ts';

/** Absolute paths: of the folder that pictures are named from, the cache if there is one, and the site that is written. */
interface Folders {
  readonly root: string;
  readonly cache: string | undefined;
  readonly site: string;
}

/** Makes all renditions, several at a time. A picture that cannot be read is a problem. */
export async function makeRenditions(
  pictures: readonly PictureFile[],
  folders: Folders,
  onProgress: (done: number, all: number) => void,
): Promise<Problem[]> {
  const problems = new Map<string, Problem>();
  const waiting = pictures.values();
  let done = 0;
  const work = async () => {
    for (const picture of waiting) {
      await makePicture(picture, folders).catch((error: Error) => {
        const problem = toWriteProblem(error, folders.site, folders.root) ?? toUnreadable(picture, error);
        // A full disk is one problem, however many pictures find it so.
        problems.set(`${problem.file} ${problem.reason}`, problem);
      });
      onProgress(++done, pictures.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return [...problems.values()];
}

const toUnreadable = ({ path }: PictureFile, { message }: Error): Problem =>
  toProblem('image-unreadable', { name: path, reason: message }, { path });

async function makePicture({ path, renditions }: PictureFile, { root, cache, site }: Folders): Promise<void> {
  const bytes = await readFile(resolve(root, path));
  const hash = createHash('sha256').update(renditionRecipe).update(bytes).digest('hex').slice(0, 32);
  const cut = openCutting(bytes);
  for (const rendition of renditions) {
    const { url, width, height, format } = rendition;
    const size = height === undefined ? width : `${width}x${height}`;
    const kept = cache && join(cache, `${hash}-${size}.${format}`);
    const target = join(site, toOutputPath(url));
    await mkdir(dirname(target), { recursive: true });
    if (kept && (await copied(kept, target))) continue;
    const made = await (height === undefined ? render(bytes, rendition) : cut({ width, height }));
    await writeFile(target, made);
    if (kept) await keep(kept, made);
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
