/** Makes the files of pictures, each once: what was made stays in the cache folder. */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFile } from '../content/entry.ts';
import { type Rendition, renditionRecipe } from '../content/renditions.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
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
  for (const rendition of renditions) {
    const { url, width, format } = rendition;
    const kept = cache && join(cache, `${hash}-${width}.${format}`);
    const target = join(site, toOutputPath(url));
    await mkdir(dirname(target), { recursive: true });
    if (kept && (await copied(kept, target))) continue;
    const made = await render(bytes, rendition);
    await writeFile(target, made);
    if (kept) await keep(kept, made);
  }
}

const copied = (from: string, to: string): Promise<boolean> =>
  copyFile(from, to).then(
    () => true,
    () => false,
  );

/** Puts a file into the cache, whole or not at all. A cache that cannot be written costs time, not the build. */
async function keep(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
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
