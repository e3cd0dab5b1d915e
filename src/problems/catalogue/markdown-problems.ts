/** What can be wrong with Markdown: marks that readers would see as they were typed, and texts that are none. */
import { entry, type NoValues } from './entry.ts';

/** By code. */
export const markdownProblems = {
  'body-empty': entry<NoValues>({
    title: 'Story without text',
    severity: 'warning',
    message: () => 'Unexpected end of the story after its front matter, expected text',
    hint: () =>
      'Write the story below the line `---`, or set `draft: true`. One that stands elsewhere names its address in `canonical`.',
  }),
  'front-matter-repeated': entry<{ key: string }>({
    title: 'Second block of front matter',
    severity: 'error',
    message: ({ key }) =>
      `Unexpected second block of front matter with \`${key}\`, expected one at the top of the file`,
    hint: () =>
      'Readers would see it as text. Move its lines into the first block, and remove it with both lines `---`.',
  }),
  'link-broken': entry<{ found: string; write: string; reason: string }>({
    title: 'Link that Markdown cannot read',
    severity: 'warning',
    message: ({ found, write }) =>
      `Unexpected text \`${found}\`, expected ${write.startsWith('!') ? 'a picture' : 'a link'}`,
    hint: ({ write, reason }) => `Write \`${write}\`: ${reason}.`,
  }),
  'reference-undefined': entry<{ found: string; label: string; write: string }>({
    title: 'Link to an address that the text does not give',
    severity: 'warning',
    message: ({ found, label }) => `Unexpected text \`${found}\`, expected a line \`[${label}]: …\` with the address`,
    hint: ({ write }) => `Write the address into round brackets, as in \`${write}\`, or add the line.`,
  }),
  'heading-unspaced': entry<{ found: string; write: string }>({
    title: 'Heading without a space after its signs',
    severity: 'warning',
    message: ({ found }) => `Unexpected text \`${found}\`, expected a heading`,
    hint: ({ write }) => `Write \`${write}\`, with a space.`,
  }),
  'emphasis-broken': entry<{ found: string; write: string; why: BrokenBold }>({
    title: 'Bold text that is not bold',
    severity: 'warning',
    message: ({ found }) => `Unexpected stars in \`${found}\`, expected bold text`,
    hint: ({ write, why }) => `Write \`${write}\`${boldRules[why]}.`,
  }),
  'code-unclosed': entry<{ count: number; mark: 'backticks' | 'tildes' }>({
    title: 'Code without an end',
    severity: 'warning',
    message: ({ count, mark }) =>
      `Unexpected code to the end of the text, expected a line of ${count} ${mark} after the code`,
    hint: ({ count, mark }) =>
      `Write a line of ${count} ${mark} where the code ends: all that follows is shown as code.`,
  }),
  'comment-unclosed': entry<{ why: 'end' | 'blank' }>({
    title: 'Comment without an end',
    severity: 'error',
    message: () => 'Unexpected comment without an end, expected `-->` after it',
    hint: ({ why }) =>
      why === 'end'
        ? 'Write `-->` where the comment ends: all that follows is left out of the page.'
        : 'Write `-->` where the comment ends, and no blank line before it: within other HTML a blank line cuts it in two.',
  }),
  'table-cell-extra': entry<{ cell: string; columns: number }>({
    title: 'Cell beyond the columns of its table',
    severity: 'warning',
    message: ({ cell, columns }) =>
      `Unexpected cell \`${cell}\`, expected at most ${columns} ${columns === 1 ? 'cell' : 'cells'} in a row, as in the first one`,
    hint: () =>
      'It is not published. Add a column to the first two rows of the table, or write `\\|` where the bar is part of a text.',
  }),
  'table-broken': entry<{ found: string; write: string }>({
    title: 'Table without its second row',
    severity: 'warning',
    message: ({ found }) => `Unexpected text \`${found}\`, expected a table`,
    hint: ({ write }) => `Write \`${write}\` in a line of its own below the first row.`,
  }),
  'item-unspaced': entry<{ found: string; write: string }>({
    title: 'Item of a list without a space after its mark',
    severity: 'warning',
    message: ({ found }) => `Unexpected text \`${found}\`, expected an item of a list`,
    hint: ({ write }) => `Write \`${write}\`, with a space.`,
  }),
  'paragraph-indented': entry<{ text: string }>({
    title: 'Paragraph that is shown as code',
    severity: 'warning',
    message: ({ text }) => `Unexpected spaces before \`${text}\`, expected a paragraph at the beginning of the line`,
    hint: () =>
      'Take the spaces away: a paragraph with four before it is shown as code. What is code goes between two lines of three backticks.',
  }),
  'text-garbled': entry<{ found: string; meant?: string | undefined }>({
    title: 'Characters of a wrong encoding',
    severity: 'warning',
    message: ({ found, meant }) =>
      `Unexpected characters \`${found}\`, expected ${meant === undefined ? 'the letter or mark that was lost there' : `\`${meant}\``}`,
    hint: ({ meant }) =>
      meant === undefined
        ? 'Write what belongs there. The text was saved or copied in another encoding than UTF-8.'
        : `Write \`${meant}\`. The text was saved or copied in another encoding than UTF-8; look for more such places.`,
  }),
  'link-scheme': entry<{
    address: string;
    what: 'link' | 'image';
    /** The address that was meant, if it is certain. */
    meant?: string | undefined;
    /** Name of the file of the author’s computer. */
    file?: string | undefined;
  }>({
    title: 'Address that readers cannot open',
    severity: 'warning',
    message: ({ address, what }) =>
      `Unexpected address \`${address}\`, expected ${what === 'image' ? 'the name of a picture file' : '`https:`, `http:`, `mailto:`, `tel:` or an address of this site'}`,
    hint: ({ what, meant, file }) => {
      if (meant !== undefined) return `Write \`${meant}\`.`;
      if (what === 'image') return 'The picture is left out. Save it beside the story, and write the name of the file.';
      if (file !== undefined)
        return `The link is left out: it leads to your own computer. Put the file into \`public/\` and write \`/${file}\`.`;
      return 'The link is left out of the page; its text stays. Write an address that begins with `https://` or `/`.';
    },
  }),
} as const;

/** Why stars are not bold text. */
type BrokenBold = 'space' | 'spaces' | 'word' | 'letter' | 'unclosed';

/** What the author does, by why the stars are no bold text. */
const boldRules: Readonly<Record<BrokenBold, string>> = {
  space: ', without a space before the last two stars',
  spaces: ', without spaces between the stars and the words',
  word: ', with a space after the stars',
  letter: ': stars between a punctuation mark and a letter are shown as they are',
  unclosed: ', with two stars where the bold text ends, or put stars that are meant into backticks',
};
