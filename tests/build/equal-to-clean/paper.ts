/** A paper as files by path: what the edits of the test change, and what is written to disk. */
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Fields, markdown } from '../../newsroom/paper.ts';

/** A Markdown file, or the content of any other. */
export type FileContent = { fields: Record<string, unknown>; body: string } | string | Uint8Array;

/** A paper. Edits change it in place. */
export interface Paper {
  /** By path from the site's folder. */
  readonly files: Map<string, FileContent>;
  /** Of `site.yaml`. */
  readonly site: Record<string, unknown>;
  /** Milliseconds since 1970. */
  now: number;
  drafts: boolean;
  baseUrl: string | undefined;
}

/** The paths of files that begin with `prefix`. */
export const pathsIn = ({ files }: Paper, prefix: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(prefix));

/** The Markdown files in a folder such as `content/articles/`, but for those that are broken on purpose. */
export const markdownIn = (paper: Paper, folder: string): string[] =>
  pathsIn(paper, folder).filter((path) => path.endsWith('.md') && typeof paper.files.get(path) === 'object');

/** The Markdown file at a path, which must be there. */
export function markdownAt({ files }: Paper, path: string): Exclude<FileContent, string | Uint8Array> {
  const content = files.get(path);
  if (content === undefined || typeof content === 'string' || content instanceof Uint8Array) {
    throw new Error(`Unexpected absence of ${path}`);
  }
  return content;
}

/** The name by which others refer to the file at a path. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

/** Every file of a paper as it is written. */
function toFiles({ files, site }: Paper): Map<string, string | Uint8Array> {
  const written = [...files].map(([path, content]) => [path, toText(content)] as const);
  return new Map([...written, ['content/site.yaml', toYaml(site)]]);
}

const toText = (content: FileContent): string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? content : markdown(content.fields, content.body);

const toYaml = (fields: Fields): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** Keeps a paper on disk up to date: touches only the files that changed. */
export function startDisk(root: string) {
  let last = new Map<string, string | Uint8Array>();
  return {
    /** Writes what changed, and returns its paths and whether a file has come or gone. With `keepTimes` a file keeps the time of its last change. */
    update(paper: Paper, keepTimes: boolean): { readonly paths: readonly string[]; readonly isMoved: boolean } {
      const files = toFiles(paper);
      const gone = [...last.keys()].filter((path) => !files.has(path));
      const changed = [...files].filter(([path, content]) => !isSame(last.get(path), content));
      // Removed first, because a folder may come where a file was.
      for (const path of gone) rmSync(join(root, path));
      for (const [path, content] of changed) write(join(root, path), content, keepTimes && last.has(path));
      const isMoved = gone.length > 0 || changed.some(([path]) => !last.has(path));
      last = files;
      return { paths: [...gone, ...changed.map(([path]) => path)], isMoved };
    },
  };
}

const isSame = (one: string | Uint8Array | undefined, other: string | Uint8Array): boolean =>
  one !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

function write(path: string, content: string | Uint8Array, keepTime: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const time = keepTime ? statSync(path).mtime : undefined;
  writeFileSync(path, content);
  if (time) utimesSync(path, time, time);
}
