/** Finds the fonts that the text of a card needs, and leaves out of it what none of them can show. */
import { type FontFamily, type FontFile, openNotoFamily, openOwnFamily } from './font-files.ts';

/** A text as it can be drawn. */
export interface FittedText {
  readonly text: string;
  /** The files that it needs. */
  readonly files: ReadonlySet<FontFile>;
  /** Names of the families to look in, the preferred first. */
  readonly families: readonly string[];
}

/** The fonts of cards. */
export interface CardFonts {
  /** Files of the two families that a text may prefer: where a line stands depends on whether they are there. */
  readonly listFirst: () => FontFile[];
  /** Fits a text in a language (BCP 47). */
  readonly fit: (text: string, language: string) => FittedText;
}

/** What stands in Chinese and Japanese type for a letter that the printer does not have. */
const missingLetter = '〓';

/** Has no glyph of its own: variation selectors and what joins, breaks or directs text. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;

const firstLetter = 0x41;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Opens the fonts. */
export function openCardFonts(): CardFonts {
  const own = openOwnFamily();
  const common = ['', 'arabic', 'hebrew'].map(openNotoFamily);
  const eastern = new Map(['sc', 'tc', 'jp', 'kr'].map((script) => [script, openNotoFamily(script)]));
  return {
    listFirst: () => [own, ...common].slice(0, 2).flatMap((family) => family.find(firstLetter) ?? []),
    fit(text, language) {
      const preferred = eastern.get(findEasternScript(language));
      const families = [...common, ...new Set([...(preferred ? [preferred] : []), ...eastern.values()])];
      return fitText(text, isFor(own, text) ? [own, ...families] : families);
    },
  };
}

/** Whether a font has all Latin letters of a text and most of its letters: else a word would be of two fonts. */
function isFor(family: FontFamily, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const missing = letters.filter((letter) => !family.find(letter.codePointAt(0) ?? 0));
  return missing.length * 2 <= letters.length && !missing.some((letter) => /\p{sc=Latin}/u.test(letter));
}

/** One character looks different in China, Taiwan, Japan and Korea. */
function findEasternScript(language: string): string {
  const { language: code, script } = new Intl.Locale(language).maximize();
  if (code === 'ja') return 'jp';
  if (code === 'ko') return 'kr';
  return script === 'Hant' ? 'tc' : 'sc';
}

function fitText(text: string, families: readonly FontFamily[]): FittedText {
  const files = new Set<FontFile>();
  let fitted = '';
  for (const { segment } of segmenter.segment(text)) {
    const found = findFiles(segment, families);
    if (found) for (const file of found) files.add(file);
    if (found) fitted += segment;
    else if (/\p{L}/u.test(segment)) fitted += missingLetter;
  }
  if (fitted.includes(missingLetter)) for (const file of findFiles(missingLetter, families) ?? []) files.add(file);
  return { text: fitted.replace(/\s+/g, ' ').trim(), files, families: families.map(({ name }) => name) };
}

/** The files for all code points of what readers take for one character, or undefined where one is in none. */
function findFiles(segment: string, families: readonly FontFamily[]): FontFile[] | undefined {
  const files: FontFile[] = [];
  for (const character of segment) {
    const file = findFile(character.codePointAt(0) ?? 0, families);
    if (file) files.push(file);
    else if (!invisible.test(character) && !/\s/.test(character)) return undefined;
  }
  return files;
}

function findFile(point: number, families: readonly FontFamily[]): FontFile | undefined {
  for (const family of families) {
    const file = family.find(point);
    if (file) return file;
  }
  return undefined;
}
