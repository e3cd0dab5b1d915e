/** What can be wrong in front matter and settings. */
import { didYouMean, entry, join, type NoValues, type UnknownName } from './entry.ts';

/** What to write where YAML read something of another kind than was meant. */
function adviseOnKind(found: string, expected: string): string | undefined {
  const isNumber = /^(?:number|value) /.test(found);
  if (isNumber && expected.startsWith('a date')) return 'Write the year, the month and the day, such as `2026-03-04`.';
  if (isNumber && /^(?:text|a name|a short name)/.test(expected)) return 'Put the value in quotes.';
  const [, text] = /^text `(.*)`$/.exec(found) ?? [];
  if (text?.includes('_') && expected.startsWith('a language tag')) return `Write \`${text.replaceAll('_', '-')}\`.`;
  if (text !== undefined && expected.startsWith('an address that begins')) return adviseOnAddress(text);
  if (found === 'empty text' && expected.includes('the picture'))
    return 'Describe it for readers who cannot see it: a picture that leads a story is never a decoration.';
  if (/^text /.test(found) && /^a list/.test(expected)) return 'Write a list in brackets: `[one, two]`.';
  return undefined;
}

/** An address that only lacks its beginning, or that may have another. */
function adviseOnAddress(text: string): string | undefined {
  if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#][^\s…]*)?$/u.test(text)) return `Write \`https://${text}\`.`;
  return /^http:\/\/[^\s…]+$/i.test(text) ? `Write \`https${text.slice(4)}\`, if that is there.` : undefined;
}

/** The lines as they are to be typed, each on a line of its own. */
const showExample = (lines: readonly string[]): string =>
  ['Write it so, on lines of its own:', ...lines.map((line) => line), 'Put what you mean in place of each `…`.'].join(
    '\n',
  );

/** A day alone, where the other date is a time of the same day. */
function adviseOnMidnight(key: string, date: string, published: string): string | undefined {
  if (date.length > 10 || !published.startsWith(date)) return undefined;
  return `A date alone means midnight, when that day begins: add the time to \`${key}\`, such as \`${date}T18:00\`.`;
}

/** By code. */
export const frontMatterProblems = {
  'front-matter-missing': entry<{ isToml?: boolean | undefined }>({
    title: 'No front matter',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected first line, expected front matter that begins with `---`',
    hint: ({ isToml }) =>
      isToml
        ? 'It has front matter in TOML. Write the fields as YAML between two lines `---`: `title: Night ferry` in place of `title = "Night ferry"`.'
        : 'Begin the file with a line `---`, the fields, and another line `---`.',
  }),
  'front-matter-unclosed': entry<NoValues>({
    title: 'Front matter is not closed',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected front matter without an end, expected a line `---` after the fields',
    hint: () => 'Add a line with only `---` below the last field.',
  }),
  'front-matter-language': entry<{ language: string }>({
    title: 'Front matter is not YAML',
    severity: 'error',
    firm: true,
    message: ({ language }) => `Unexpected front-matter language \`${language}\`, expected YAML`,
    hint: () => 'Write the first line as `---` alone. Code in front matter is never run.',
  }),
  'front-matter-too-long': entry<{ length: number; most: number }>({
    title: 'Front matter that is too long',
    severity: 'error',
    firm: true,
    message: ({ length, most }) => `Unexpected front matter of ${length} characters, expected at most ${most}`,
    hint: () => 'Move text from this line into the body, or shorten it.',
  }),
  'yaml-invalid': entry<{ reason: string; advice?: string | undefined }>({
    title: 'YAML that cannot be parsed',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected YAML (${reason}), expected \`key: value\` lines`,
    hint: ({ advice }) => advice,
  }),
  'yaml-not-a-map': entry<{ found: string }>({
    title: 'Front matter is not a map',
    severity: 'error',
    firm: true,
    message: ({ found }) => `Unexpected ${found}, expected \`key: value\` lines`,
  }),
  'duplicate-key': entry<{ name: string }>({
    title: 'The same key twice',
    severity: 'error',
    firm: true,
    message: ({ name }) => `Unexpected second key \`${name}\`, expected each key once`,
    hint: () => 'Remove one of the two.',
  }),
  'unknown-key': entry<
    UnknownName & {
      known: readonly string[];
      ours?: readonly string[] | undefined;
      /** A key without a value that this one belongs below. */
      above?: string | undefined;
    }
  >({
    title: 'Unknown key',
    severity: 'error',
    firm: true,
    message: ({ name, known }) =>
      `Unexpected key \`${name}\`, expected one of ${known.map((key) => `\`${key}\``).join(', ')}`,
    hint: ({ name, ours, nearest, above }) =>
      (above && `Indent it by two spaces: \`${name}\` belongs below \`${above}\`.`) ??
      (ours && `Its name here is ${ours.map((key) => `\`${key}\``).join(' or ')}.`) ??
      didYouMean(nearest) ??
      'Remove the key, or look it up in docs/front-matter.md.',
  }),
  'missing-key': entry<{ key: string; what: string }>({
    title: 'Required key is missing',
    severity: 'error',
    firm: true,
    message: ({ key, what }) => `Unexpected absence of \`${key}\`, expected ${what}`,
    hint: ({ key }) => `Add \`${key.split('.').at(-1)}: …\`.`,
  }),
  'draft-incomplete': entry<{ key: string; what: string }>({
    title: 'Draft that lacks a required key',
    severity: 'warning',
    message: ({ key, what }) => `Unexpected absence of \`${key}\` in a draft, expected ${what}`,
    hint: ({ key }) =>
      `Add \`${key.split('.').at(-1)}: …\` before it is published. Until it is complete, no preview shows it.`,
  }),
  'invalid-value': entry<{
    key: string;
    found: string;
    expected: string;
    nearest?: string | undefined;
    /** Lines of YAML. */
    example?: readonly string[] | undefined;
    /** What to type in its place, as a sentence. */
    advice?: string | undefined;
  }>({
    title: 'Value of the wrong kind',
    severity: 'error',
    firm: true,
    message: ({ key, found, expected }) => `Unexpected ${found} for \`${key}\`, expected ${expected}`,
    hint: ({ nearest, example, advice, found, expected }) =>
      didYouMean(nearest) ?? (example && showExample(example)) ?? advice ?? adviseOnKind(found, expected),
  }),
  'invalid-date': entry<{ key: string; found: string; reason: string; choices?: readonly string[] | undefined }>({
    title: 'Date that does not exist',
    severity: 'error',
    firm: true,
    message: ({ key, found, reason }) =>
      `Unexpected date \`${found}\` for \`${key}\` (${reason}), expected a date such as \`2026-03-04T09:30:00Z\``,
    hint: ({ choices = [] }) =>
      join(
        choices.length === 0
          ? 'Write year-month-day, then `T`, the time and the zone (`Z` or `+03:00`).'
          : `Write ${choices.map((each) => `\`${each}\``).join(' or ')}${choices.length > 1 ? ', whichever is meant' : ''}.`,
        'Without a zone it is local time in the site’s time zone.',
      ),
  }),
  'updated-before-published': entry<{ updated: string; published: string }>({
    title: 'Updated before it was published',
    severity: 'error',
    message: ({ updated, published }) =>
      `Unexpected \`updated\` at ${updated}, expected an instant after \`published\` at ${published}`,
    hint: ({ updated, published }) =>
      join(adviseOnMidnight('updated', updated, published), 'Correct one of the two dates, or remove `updated`.'),
  }),
  'updated-as-published': entry<{ updated: string }>({
    title: 'Updated when it was published',
    severity: 'warning',
    message: ({ updated }) => `Unexpected \`updated\` at ${updated}, expected an instant after that of \`published\``,
    hint: () => 'Remove `updated`; it is for a story that changed after it was published.',
  }),
  'date-in-future': entry<{ key: string; date: string }>({
    title: 'Date that is still to come',
    severity: 'warning',
    message: ({ key, date }) => `Unexpected \`${key}\` at ${date}, expected an instant that is past`,
    hint: () => 'Correct the date; readers see it at once.',
  }),
  'published-far-ahead': entry<{ published: string }>({
    title: 'Published more than a year ahead',
    severity: 'warning',
    message: ({ published }) => `Unexpected \`published\` at ${published}, expected an instant within a year`,
    hint: () => 'Until then no reader sees the story. Correct the year, or make it a draft with `draft: true`.',
  }),
  'dated-before-published': entry<{ key: string; date: string; published: string }>({
    title: 'Corrected or withdrawn before it was published',
    severity: 'error',
    message: ({ key, date, published }) =>
      `Unexpected \`${key}\` at ${date}, expected an instant after \`published\` at ${published}`,
    hint: () => 'Correct one of the two dates.',
  }),
  'correction-after-updated': entry<{ key: string; date: string; updated: string }>({
    title: 'Corrected after the last update',
    severity: 'warning',
    message: ({ key, date, updated }) =>
      `Unexpected \`${key}\` at ${date}, expected an instant before \`updated\` at ${updated}`,
    hint: () => 'Set `updated` to when the correction was made, or correct one of the two dates.',
  }),
  'correction-order': entry<{ date: string; before: string }>({
    title: 'Corrections that are not in order',
    severity: 'warning',
    message: ({ date, before }) =>
      `Unexpected correction of ${date} below that of ${before}, expected the oldest first`,
    hint: () => 'Move it above those that are newer, or correct the date.',
  }),
  'field-too-long': entry<{ key: string; length: number; limit: number }>({
    title: 'Headline or summary that is too long',
    severity: 'warning',
    message: ({ key, length, limit }) =>
      `Unexpected length of \`${key}\` (${length} characters), expected at most ${limit}`,
    hint: ({ key }) => `Shorten it, or set \`limits.${key}\` in \`site.yaml\`.`,
  }),
  'expires-before-published': entry<{ expires: string; published: string }>({
    title: 'Expires before it is published',
    severity: 'error',
    message: ({ expires, published }) =>
      `Unexpected \`expires\` at ${expires}, expected an instant after \`published\` at ${published}`,
    hint: ({ expires, published }) =>
      join(adviseOnMidnight('expires', expires, published), 'Correct one of the two dates, or remove `expires`.'),
  }),
  'value-cut': entry<{ rest: string }>({
    title: 'Value that ends at a number sign',
    severity: 'warning',
    message: ({ rest }) => `Unexpected \`${rest}\` after a space, expected the whole value in quotes`,
    hint: () => 'YAML takes it for a comment. Put the value in quotes, or write a space after `#` where it is one.',
  }),
  'trailing-space': entry<{ count: number }>({
    title: 'Spaces at the end of a value',
    severity: 'warning',
    message: ({ count }) =>
      `Unexpected ${count === 1 ? 'space' : `${count} spaces`} at the end of a value, expected none`,
    hint: () => 'Remove them, or let `broadsheet check --fix` do it.',
  }),
} as const;
