/** What earlier builds know of files, as the content layer asks for it. */
import { readFileSync, statSync } from 'node:fs';
import type { Silence } from '../problems/silences.ts';
import { digestOf } from './digest.ts';
import type { PictureResult } from './entry.ts';

/** A Markdown file as it was parsed: its fields as plain data, and where its body begins. */
export interface ParsedFields {
  readonly data: Readonly<Record<string, unknown>>;
  /** The line on which the body begins, counted from 1. */
  readonly firstLine: number;
  readonly silences: readonly Silence[];
}

/** A file that was looked at. */
export interface LookedAt {
  /** Digest of its bytes. */
  readonly digest: string;
  /** Its bytes, where they had to be read to know the digest. */
  readonly bytes?: Uint8Array;
}

/** What is known of files. Paths are relative to the site's folder, with `/`. */
export interface ContentMemory {
  /** What is found in folders, under a name: looked for once, and the same as long as it is remembered. */
  readonly list: <T>(name: string, look: () => T) => T;
  /** One object as long as a file is taken for what it was when it was looked at; undefined where nobody can tell. */
  readonly glance: (path: string) => object | undefined;
  /** The size of a file in bytes, before it is read. @throws the file system's error where there is none */
  readonly size: (path: string) => number;
  /** @throws the file system's error where the file cannot be read */
  readonly look: (path: string) => LookedAt;
  /** What was kept for a file of this path and digest. */
  readonly recallFields: (path: string, digest: string) => ParsedFields | undefined;
  /** Keeps fields, and gives those that were kept before where they are equal. */
  readonly keepFields: (path: string, digest: string, fields: ParsedFields) => ParsedFields;
  readonly recallPicture: (path: string, digest: string) => PictureResult | undefined;
  readonly keepPicture: (path: string, digest: string, picture: PictureResult) => void;
}

/** A memory that remembers nothing. `toAbsolute` gives the place of a file on disk. */
export function emptyMemory(toAbsolute: (path: string) => string): ContentMemory {
  return {
    list: (_, look) => look(),
    glance: () => undefined,
    size: (path) => statSync(toAbsolute(path)).size,
    look(path) {
      const bytes = readFileSync(toAbsolute(path));
      return { digest: digestOf(bytes), bytes };
    },
    recallFields: () => undefined,
    keepFields: (_path, _digest, fields) => fields,
    recallPicture: () => undefined,
    keepPicture: () => undefined,
  };
}
