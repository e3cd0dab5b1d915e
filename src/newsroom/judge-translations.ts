/**
 * Judges the keys that tie a story to its versions in other languages. A key that one story has alone is right: its
 * translation may be withheld, or still to be written.
 */
import type { Entry } from '../content/entry.ts';
import { findOtherSpelling } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { Article } from './model.ts';
import type { StoryEntry } from './story-entry.ts';

type Version = StoryEntry & { readonly value: Article };

/** Reports a second story of a key in one language, and a key that differs from another in case alone. */
export function judgeTranslations(stories: readonly StoryEntry[], context: Context): void {
  const versions = groupByKey(stories);
  for (const [key, members] of versions) reportClashes(key, members, context);
  reportSpellings(versions, context);
}

function groupByKey(stories: readonly StoryEntry[]): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  for (const { entry, value } of stories) {
    // What is withdrawn stands in nobody's way: its successor may have its key.
    if (value?.translationKey === undefined || value.withdrawn) continue;
    const members = versions.get(value.translationKey) ?? [];
    members.push({ entry, value });
    versions.set(value.translationKey, members);
  }
  return versions;
}

function reportClashes(key: string, members: readonly Version[], context: Context): void {
  const first = new Map<string, Entry>();
  for (const { entry, value } of members) {
    const { language } = value;
    const other = first.get(language);
    if (!other) {
      first.set(language, entry);
      continue;
    }
    const values = { key, language, other: describe(other) };
    context.report(toProblem('translation-clash', values, { ...locate(entry), related: [locate(other)] }));
  }
}

/** A key alone, beside one of the same letters whose stories are in other languages: most likely the same was meant. */
function reportSpellings(versions: ReadonlyMap<string, readonly Version[]>, context: Context): void {
  const spellings = groupSpellings(versions);
  for (const [key, [version, ...others]] of versions) {
    const keys = spellings.get(toLetters(key)) ?? [];
    if (keys.length < 2 || !version || others.length > 0) continue;
    // Of two keys that are both alone only the second is asked to change.
    const isBetter = (other: string) =>
      other !== key && ((versions.get(other)?.length ?? 0) > 1 || keys.indexOf(other) < keys.indexOf(key));
    const used = keys.find((other) => isBetter(other) && hasRoom(versions.get(other) ?? [], version.value));
    if (used === undefined) continue;
    const spelling = findOtherSpelling(key, [used]);
    const fix = spelling === undefined ? undefined : { actual: key, expected: spelling };
    context.report(toProblem('translation-spelling', { key, used }, { ...locate(version.entry), fix }));
  }
}

function groupSpellings(versions: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const key of versions.keys()) {
    const letters = toLetters(key);
    spellings.set(letters, [...(spellings.get(letters) ?? []), key]);
  }
  return spellings;
}

const hasRoom = (members: readonly Version[], { language }: Article): boolean =>
  members.every(({ value }) => value.language !== language);

/** What is left of a key when case, accents and hyphens do not count. */
const toLetters = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/[\p{M}_-]/gu, '')
    .toLowerCase();

const locate = (entry: Entry) => ({ path: entry.path, place: entry.locate(['translationKey']) });

function describe(entry: Entry): string {
  const { path, place } = locate(entry);
  return `\`${path}:${place.line}:${place.column}\``;
}
