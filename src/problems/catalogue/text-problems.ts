/** What can be wrong with a text as a text: headings, paragraphs, words, pictures without words. */
import { entry, type NoValues } from './entry.ts';

/** By code. */
export const textProblems = {
  'heading-skipped': entry<{ depth: number; expected: number; heading: string }>({
    title: 'Heading that skips a level',
    severity: 'warning',
    message: ({ depth, expected, heading }) =>
      `Unexpected heading of level ${depth} \`${heading}\`, expected level ${expected}`,
    hint: ({ expected }) => `Write it with ${'`'}${'#'.repeat(expected)}${'`'}. The title of the page is level 1.`,
  }),
  'heading-top-level': entry<{ heading: string }>({
    title: 'Heading of the first level in a text',
    severity: 'warning',
    message: ({ heading }) => `Unexpected heading of level 1 \`${heading}\`, expected level 2`,
    hint: () => 'Write it with `##`. Level 1 is the title of the page; the heading is published as level 2.',
  }),
  'heading-empty': entry<NoValues>({
    title: 'Heading without text',
    severity: 'warning',
    message: () => 'Unexpected heading without text, expected words',
    hint: () => 'Write the heading, or remove its line.',
  }),
  'heading-repeated': entry<{ heading: string; line: number }>({
    title: 'Two headings with one text',
    severity: 'warning',
    message: ({ heading, line }) =>
      `Unexpected second heading \`${heading}\`, expected another text than that of line ${line}`,
    hint: () => 'Say in the heading what this part adds: readers see both in the menu of the story.',
  }),
  'heading-fake': entry<{ text: string }>({
    title: 'Bold paragraph in place of a heading',
    severity: 'warning',
    message: ({ text }) => `Unexpected bold paragraph \`${text}\` above a text, expected a heading`,
    hint: ({ text }) => `Write \`## ${text}\`: readers can jump to a heading.`,
  }),
  'heading-long': entry<{ length: number; limit: number }>({
    title: 'Overlong heading',
    severity: 'warning',
    message: ({ length, limit }) => `Unexpected heading of ${length} characters, expected at most ${limit}`,
    hint: () => 'Shorten it, or set `limits.heading` in `site.yaml`.',
  }),
  'paragraph-long': entry<{ words: number; limit: number }>({
    title: 'Overlong paragraph',
    severity: 'warning',
    message: ({ words, limit }) => `Unexpected paragraph of ${words} words, expected at most ${limit}`,
    hint: () => 'Divide it with a blank line, or set `limits.paragraph` in `site.yaml`.',
  }),
  'quotation-unbalanced': entry<{ mark: string; expected: string }>({
    title: 'Quotation mark without its partner',
    severity: 'warning',
    message: ({ mark, expected }) =>
      expected === `\`${mark}\``
        ? `Unexpected quotation mark \`${mark}\` alone, expected a second one in the same text`
        : `Unexpected quotation mark \`${mark}\` alone, expected ${expected} in the same text`,
    hint: () =>
      'Write the mark that is missing, or take this one away. A quotation of several paragraphs opens in each of them.',
  }),
  'footnote-undefined': entry<{ label: string }>({
    title: 'Footnote that is not there',
    severity: 'warning',
    message: ({ label }) =>
      `Unexpected reference to footnote \`${label}\`, expected a line \`[^${label}]: …\` in the text`,
    hint: () => 'Write the footnote in a line of its own, or remove the reference: it is published as it stands.',
  }),
  'footnote-unused': entry<{ label: string }>({
    title: 'Footnote without a reference',
    severity: 'warning',
    message: ({ label }) => `Unexpected footnote \`${label}\`, expected a reference \`[^${label}]\` in the text`,
    hint: () => 'Refer to it where it belongs, or remove it: it is not published.',
  }),
  'footnote-repeated': entry<{ label: string; line: number }>({
    title: 'Two footnotes with one label',
    severity: 'warning',
    message: ({ label, line }) =>
      `Unexpected second footnote \`${label}\`, expected another label than that of line ${line}`,
    hint: () => 'It is not published. Give it a label of its own, in the text as well, or remove it.',
  }),
  'shortcode-left': entry<{ what: string }>({
    title: 'Command of another program',
    severity: 'warning',
    message: ({ what }) => `Unexpected command of another program \`${what}\`, expected Markdown`,
    hint: () => 'Readers would see it as it stands. Write in Markdown what it made, or put it into backticks.',
  }),
  'image-alt-useless': entry<{ alt: string; reason: 'file-name' | 'vague' }>({
    title: 'Alternative text that says nothing',
    severity: 'warning',
    message: ({ alt }) =>
      `Unexpected alternative text \`${alt}\`, expected words for readers who cannot see the picture`,
    hint: ({ reason }) =>
      `${reason === 'file-name' ? 'A file name tells them nothing' : 'That it is a picture they know'}. Write what it shows.`,
  }),
  'image-alt-picture-of': entry<{ alt: string }>({
    title: 'Alternative text that says that it is a picture',
    severity: 'warning',
    message: ({ alt }) => `Unexpected beginning of the alternative text \`${alt}\`, expected what the picture shows`,
    hint: () => 'Screen readers say that it is a picture. Begin with what it shows.',
  }),
  'image-alt-repeated': entry<{ alt: string }>({
    title: 'Alternative text that repeats the caption',
    severity: 'warning',
    message: ({ alt }) => `Unexpected alternative text \`${alt}\` equal to the caption, expected other words`,
    hint: () => 'Who cannot see the picture would hear the same twice. Write what the picture shows.',
  }),
  'style-spelling': entry<{ found: string; use: string }>({
    title: 'Spelling that the paper does not use',
    severity: 'warning',
    message: ({ found, use }) => `Unexpected \`${found}\`, expected \`${use}\``,
    hint: ({ use }) => `Write \`${use}\`, as \`style.spellings\` in \`site.yaml\` says.`,
  }),
  'style-contradiction': entry<{ word: string; use?: string | undefined }>({
    title: 'House style that contradicts itself',
    severity: 'error',
    message: ({ word }) => `Unexpected \`${word}\`, expected a word that the house style lets stand`,
    hint: ({ use }) =>
      `${use === undefined ? 'The house style says the same of the word itself' : `The house style says to write \`${use}\` for it`}: remove one of the two, or nobody can write as it asks.`,
  }),
  'style-banned': entry<{ found: string; use?: string | undefined; reason?: string | undefined }>({
    title: 'Word that the paper does not print',
    severity: 'warning',
    message: ({ found, use }) =>
      `Unexpected \`${found}\`, expected ${use === undefined ? 'another word' : `\`${use}\``}`,
    hint: ({ reason }) => reason ?? 'It stands in `style.banned` in `site.yaml`.',
  }),
} as const;
