/** Finds picture files and reads what pages need of them, only for those that a page asks for. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { glob } from 'tinyglobby';
import { decode } from './decode.ts';
import type { PictureFile } from './entry.ts';
import { planRenditions, renditionRecipe, toSrcset } from './renditions.ts';
import { hasScript } from './svg-script.ts';

/** A picture file, or why it cannot be used. */
type PictureResult = PictureFile | { readonly reason: string };

/** The picture files of a site. */
export interface Pictures {
  /** Paths of all of them, from the site's folder, in order. */
  readonly paths: readonly string[];
  /** Reads a picture by its path in any normalisation; undefined where there is no such file. Reads each file once. */
  readonly read: (path: string) => PictureResult | undefined;
}

const endings = '{jpg,jpeg,png,webp,avif,gif,svg}';

/** Where the folders of a site are, relative to `root`, with `/`. */
export interface PictureFolders {
  readonly root: string;
  readonly content: string;
  readonly public: string;
}

/** Finds the pictures in the content and public folders. */
export async function findPictures(folders: PictureFolders): Promise<Pictures> {
  const found = await Promise.all([
    glob(`**/*.${endings}`, { cwd: join(folders.root, folders.content), ...options }),
    glob(`**/*.${endings}`, { cwd: join(folders.root, folders.public), ...options }),
  ]);
  const paths = [
    ...found[0].map((path) => `${folders.content}/${path}`),
    ...found[1].map((path) => `${folders.public}/${path}`),
  ].sort();
  const onDisk = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const results = new Map<string, PictureResult>();
  return {
    paths,
    read(name) {
      const path = onDisk.get(name.normalize('NFC'));
      if (path === undefined) return undefined;
      const result = results.get(path) ?? readPicture(folders, path);
      results.set(path, result);
      return result;
    },
  };
}

const options = { followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: false } as const;

function readPicture(folders: PictureFolders, path: string): PictureResult {
  try {
    const bytes = readFileSync(join(folders.root, path));
    if (/\.svg$/i.test(path) && hasScript(decode(bytes) ?? ''))
      return { reason: 'it holds a script or loads another file' };
    const { width, height, orientation } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return { reason: 'no size' };
    const turned = orientation !== undefined && orientation >= 5;
    const size = turned ? { width: height, height: width } : { width, height };
    return toPictureFile(folders, path, bytes, { width: Math.round(size.width), height: Math.round(size.height) });
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function toPictureFile(
  folders: PictureFolders,
  path: string,
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
): PictureFile {
  if (path.startsWith(`${folders.public}/`)) {
    return { path, url: path.slice(folders.public.length), ...size, renditions: [] };
  }
  const { name, ext } = posix.parse(path);
  const ending = ext.toLowerCase();
  const hash = createHash('sha256').update(renditionRecipe).update(bytes).digest('hex').slice(0, 8);
  const stem = `/images/${toPlainName(name)}-${hash}`;
  const plan = planRenditions({ stem, ending, ...size });
  if (!plan) return { path, url: `${stem}${ending}`, ...size, renditions: [] };
  const { main, height, choices } = plan;
  return { path, url: main.url, width: main.width, height, srcset: toSrcset(choices), renditions: [main, ...choices] };
}

/** Without the characters that mean something in an address. */
function toPlainName(name: string): string {
  return name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}
