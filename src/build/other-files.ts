/** The files of a site that are no pages: pictures, public files and the style sheet. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PictureFile } from '../content/entry.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileDigests } from './cache/file-digests.ts';
import { type DrawnPicture, makeDrawnPictures } from './drawn-pictures.ts';
import { makeRenditions } from './make-renditions.ts';
import { marker } from './output-folder.ts';
import { toOutputPath } from './page-clashes.ts';
import type { Edition } from './prepare-edition.ts';
import type { OnProgress } from './progress.ts';
import { type BuildSettings, toInputPath } from './settings.ts';

/** A file that is no page. */
export interface OtherFile {
  /** Path below the site, with `/`. */
  readonly path: string;
  /** Digest of what it is made from. */
  readonly sources: string;
  readonly from:
    | { readonly content: Uint8Array | string }
    | { readonly make: () => string }
    /** Absolute path of a file that is copied. */
    | { readonly copy: string }
    | { readonly drawn: DrawnPicture }
    | { readonly picture: PictureFile; readonly rendition: PictureFile['renditions'][number] };
}

type FilesOfEdition = Pick<Edition, 'made' | 'documents' | 'copies' | 'pictures' | 'drawn' | 'digestSources'>;

/** All files of an edition that are no pages. */
export function listOtherFiles(
  { made, documents, copies, pictures, drawn, digestSources }: FilesOfEdition,
  { root }: BuildSettings,
  files: Pick<FileDigests, 'digest'>,
): OtherFile[] {
  return [
    { path: marker.name, sources: marker.text, from: { content: marker.text } },
    // Its name holds its digest.
    ...made.map(({ url, content }) => ({ path: toOutputPath(url), sources: url, from: { content } })),
    ...documents.map(({ url, sources, make }) => ({
      path: toOutputPath(url),
      sources: digestSources({ url, layout: '', sources }) ?? '',
      from: { make },
    })),
    ...copies.map(({ url, source }) => ({
      path: toOutputPath(url),
      sources: files.digest(toInputPath(root, source)) ?? '',
      from: { copy: source },
    })),
    ...drawn.map((each) => ({ path: toOutputPath(each.url), sources: each.name, from: { drawn: each } })),
    ...pictures.flatMap((picture) =>
      picture.renditions.map((rendition) => ({
        path: toOutputPath(rendition.url),
        sources: [files.digest(picture.path), rendition.width, rendition.height, rendition.format].join(' '),
        from: { picture, rendition },
      })),
    ),
  ];
}

/** Whether a file is one whose text is made. */
export const isDocument = ({ from }: OtherFile): boolean => 'make' in from;

/** Whether a file is one that `makePictures` makes. */
export const isPicture = ({ from }: OtherFile): boolean => 'picture' in from || 'drawn' in from;

/**
 * Writes a file that is no picture to a folder, unless it is a document whose text is not new. Tells
 * whether it was written.
 */
export function writeFile({ path, from }: OtherFile, folder: string, isNew = (_text: string) => true): boolean {
  if ('picture' in from || 'drawn' in from) return false;
  const content = 'make' in from ? from.make() : 'content' in from ? from.content : undefined;
  if ('make' in from && !isNew(String(content))) return false;
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  if ('copy' in from) cpSync(from.copy, target, { dereference: true });
  else if (content !== undefined) writeFileSync(target, content);
  return true;
}

/** What pictures are made with. */
export interface PictureTools {
  /** The site's folder, absolute. */
  readonly root: string;
  /** Absolute path of the folder of made pictures, where they are kept. */
  readonly pictureFolder: string | undefined;
  readonly onProgress: OnProgress;
}

/** Makes the pictures among the files in a folder. Those that cannot be read are problems. */
export async function makePictures(
  files: readonly OtherFile[],
  folder: string,
  { root, pictureFolder, onProgress }: PictureTools,
): Promise<Problem[]> {
  const pictures = new Map<string, PictureFile>();
  const drawn: DrawnPicture[] = [];
  for (const { from } of files) {
    if ('drawn' in from) drawn.push(from.drawn);
    if (!('picture' in from)) continue;
    const { picture, rendition } = from;
    const { renditions = [] } = pictures.get(picture.path) ?? {};
    pictures.set(picture.path, { ...picture, renditions: [...renditions, rendition] });
  }
  const folders = { root, cache: pictureFolder, site: folder };
  const all = pictures.size + drawn.length;
  const tell = (done: number) => onProgress({ stage: 'pictures', done, all });
  const unreadable = await makeRenditions([...pictures.values()], folders, tell);
  return [...unreadable, ...(await makeDrawnPictures(drawn, folders, (done) => tell(pictures.size + done)))];
}
