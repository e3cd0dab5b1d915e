/** Finds picture files and reads what pages need of them, only for those that a page asks for. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { byCodeUnit } from './by-code-unit.ts';
import { type ContentMemory, emptyMemory } from './content-memory.ts';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import type { PictureFile, PictureResult } from './entry.ts';
import { isErrorCode } from './error-code.ts';
import { listFiles } from './list-files.ts';
import { pictureEnding } from './picture-ending.ts';
import { planRenditions, renditionRecipe, toSrcset } from './renditions.ts';
import { hasScript } from './svg-script.ts';

/** The picture files of a site. */
export interface Pictures {
  /** Paths of all of them, from the site's folder, in order. */
  readonly paths: readonly string[];
  /** Reads a picture by its path in any normalisation; undefined where there is no such file. Reads each file once. */
  readonly read: (path: string) => PictureResult | undefined;
  /** Digest of the bytes of a picture, by its path in any normalisation; undefined where there is no file to be read. */
  readonly digest: (path: string) => string | undefined;
}

/** Bytes. A camera’s largest picture has less. */
const maxBytes = 100_000_000;

/** Where the folders of a site are, relative to `root`, with `/`. */
export interface PictureFolders {
  readonly root: string;
  readonly content: string;
  readonly public: string;
}

/** Finds the pictures in the content and public folders. */
export function findPictures(
  folders: PictureFolders,
  memory: ContentMemory = emptyMemory((path) => join(folders.root, path)),
): Pictures {
  const { root, content, public: files } = folders;
  const paths = memory.list(`pictures ${content} ${files}`, () =>
    [content, files].flatMap((folder) => listPictures(root, folder)).sort(byCodeUnit),
  );
  return toPictures(paths, folders, memory);
}

const listPictures = (root: string, folder: string): string[] =>
  listFiles(join(root, folder)).flatMap((path) => (pictureEnding.test(path) ? `${folder}/${path}` : []));

/** The pictures at these paths. */
export function toPictures(paths: readonly string[], folders: PictureFolders, memory: ContentMemory): Pictures {
  const onDisk = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const results = new Map<string, PictureResult>();
  return {
    paths,
    read(name) {
      const path = onDisk.get(name.normalize('NFC'));
      if (path === undefined) return undefined;
      const result = results.get(path) ?? recallPicture(folders, path, memory);
      results.set(path, result);
      return result;
    },
    digest(name) {
      const path = onDisk.get(name.normalize('NFC'));
      return path === undefined ? undefined : findDigest(path, memory);
    },
  };
}

function findDigest(path: string, memory: ContentMemory): string | undefined {
  try {
    return memory.size(path) > maxBytes ? undefined : memory.look(path).digest;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return undefined;
  }
}

function recallPicture(folders: PictureFolders, path: string, memory: ContentMemory): PictureResult {
  try {
    const { size } = statSync(join(folders.root, path));
    if (size > maxBytes) return { reason: `more than ${maxBytes / 1e6} MB` };
    const { digest, bytes } = memory.look(path);
    const known = memory.recallPicture(path, digest);
    if (known) return known;
    const picture = readPicture(folders, path, bytes ?? readFileSync(join(folders.root, path)));
    memory.keepPicture(path, digest, picture);
    return picture;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return { reason: error.message };
  }
}

function readPicture(folders: PictureFolders, path: string, bytes: Uint8Array): PictureResult {
  try {
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
    return { path, url: toAddress(path.slice(folders.public.length)), ...size, renditions: [] };
  }
  const { name, ext } = posix.parse(path);
  const format = ext.toLowerCase();
  const hash = digestOf(Buffer.concat([Buffer.from(renditionRecipe), bytes])).slice(0, 8);
  const stem = `/images/${toPlainName(name)}-${hash}`;
  const plan = planRenditions({ stem, ending: format, ...size });
  if (!plan) return { path, url: `${stem}${format}`, ...size, renditions: [] };
  const { main, height, choices } = plan;
  return {
    path,
    url: main.url,
    width: main.width,
    height,
    source: size,
    srcset: toSrcset(choices),
    renditions: [main, ...choices],
  };
}

/** A path with those characters encoded that an address gives another meaning. Letters of all scripts stay as they are. */
const toAddress = (path: string): string =>
  path.replace(/[%?#\\\s"'<>`^{|}]/g, (character) => encodeURIComponent(character));

/** Without the characters that mean something in an address. */
function toPlainName(name: string): string {
  return name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}
