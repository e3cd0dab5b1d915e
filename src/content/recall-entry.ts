/** Gives one entry for one set of fields, so that what is made of an entry need not be made again when its text changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFields } from './content-memory.ts';
import { decode } from './decode.ts';
import type { Entry, EntryKind, MarkdownSource } from './entry.ts';
import { isErrorCode } from './error-code.ts';
import { readBody } from './read-body.ts';
import { toBrokenEntry, toEntry } from './to-entry.ts';

/** Entries by the fields that they were made of: as long as a memory gives the same fields, the entry is the same. */
const entries = new WeakMap<ParsedFields, KnownEntry>();

interface KnownEntry {
  readonly entry: Entry;
  /** Tells the digest of the file as it is now, and its entry with places where it has just been parsed. */
  readonly update: (digest: string, parsed: Entry | undefined) => void;
}

/** The entry of some fields. Its body may be another than that of an earlier build, and its places. */
export function recallEntry(
  root: string,
  kind: EntryKind,
  file: KnownFile,
  fields: ParsedFields,
  parsed?: Entry,
): Entry {
  const known = entries.get(fields) ?? toKnownEntry(root, kind, file, fields);
  entries.set(fields, known);
  known.update(file.digest, parsed);
  return known.entry;
}

/** A file and the digest of what it holds now. */
export type KnownFile = Pick<MarkdownSource, 'path' | 'digest'>;

/** The entry of a file that was parsed before. Its places are sought only where one is asked for. */
function toKnownEntry(
  root: string,
  kind: EntryKind,
  { path, digest }: KnownFile,
  { data, firstLine, silences }: ParsedFields,
): KnownEntry {
  let places: Entry['locate'] | undefined;
  const markdown = toMarkdown(root, { path, digest, firstLine });
  const entry: Entry = {
    ...toBrokenEntry(kind, path),
    ...{ data, silences, markdown },
    broken: false,
    locate(field, what, index) {
      places ??= readAgain(root, kind, path).locate;
      return places(field, what, index);
    },
  };
  return {
    entry,
    update(digest, parsed) {
      markdown.digest = digest;
      // No more of it: it holds the whole text of the file.
      places = parsed?.locate;
    },
  };
}

/** A file that vanished since it was looked at has no places any more. */
function readAgain(root: string, kind: EntryKind, path: string): Entry {
  try {
    return toEntry(kind, path, decode(readFileSync(join(root, path))) ?? '').entry;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    return toBrokenEntry(kind, path);
  }
}

function toMarkdown(root: string, source: Omit<MarkdownSource, 'text'>): MarkdownSource & { digest: string } {
  return {
    ...source,
    get text() {
      return readBody(root, this);
    },
  };
}
