/** Makes an entry of a file's text. */
import type { Problem } from '../problems/problem.ts';
import { findSilences } from '../problems/silences.ts';
import { findCutValues } from './cut-values.ts';
import { digestOf } from './digest.ts';
import type { Entry, EntryKind } from './entry.ts';
import { judgeLength, maxSettings } from './judge-length.ts';
import { nameEntry } from './name-entry.ts';
import { parseEntry } from './parse-entry.ts';
import { parseYaml } from './parse-yaml.ts';
import { findTrailingSpaces } from './trailing-spaces.ts';

/** What a file of `content/` became. */
export interface EntryResult {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
}

/**
 * Parses `site.yaml` or a Markdown file. What cannot be parsed becomes an entry that is only a name.
 *
 * @param digest of the file, where it is known already
 */
export function toEntry(kind: EntryKind, path: string, text: string, digest = digestOf(text)): EntryResult {
  if (kind === 'site') {
    const empty = toBrokenEntry(kind, path);
    const source = { path, text, firstLine: 1 };
    const tooLong = judgeLength(source, maxSettings);
    if (tooLong) return { entry: empty, problems: [tooLong] };
    const { fields, problems } = parseYaml(source);
    if (!fields) return { entry: empty, problems };
    const markdown = { ...empty.markdown, digest };
    const silences = findSilences(text, Number.POSITIVE_INFINITY);
    return {
      entry: { ...empty, ...fields, markdown, silences, broken: false },
      problems: [...problems, ...findTrailingSpaces(path, text, 1), ...findCutValues(path, text, 1)],
    };
  }
  const { file, problems } = parseEntry(path, text);
  if (!file) return { entry: toBrokenEntry(kind, path), problems };
  const { fields, body, bodyLine } = file;
  const markdown = { path, text: body, firstLine: bodyLine, digest };
  const silences = findSilences(text, bodyLine);
  return { entry: { ...fields, kind, path, name: nameEntry(path), markdown, silences, broken: false }, problems };
}

/** The entry of a file of which nothing but its name is known. */
export function toBrokenEntry(kind: EntryKind, path: string): Entry {
  const locate = () => ({ line: 1, column: 1 });
  const markdown = { path, text: '', firstLine: 1, digest: '' };
  return { kind, path, name: nameEntry(path), data: {}, locate, markdown, silences: [], broken: true };
}
