/** What can be wrong in a body. */
import { entry, type NoValues } from './entry.ts';

/** By code. */
export const bodyProblems = {
  'section-missing': entry<{ heading: string; nearest?: string | undefined; found: readonly string[] }>({
    title: 'Listed section that the story lacks',
    severity: 'error',
    message: ({ heading }) => `Unexpected section \`${heading}\`, expected a heading \`## ${heading}\` in the story`,
    hint: ({ nearest, found }) =>
      nearest === undefined
        ? found.length === 0
          ? 'The story has no `##` headings. Add one, or remove the section from the list.'
          : `The story’s headings are ${found.map((f) => `\`${f}\``).join(', ')}.`
        : `The nearest heading is \`${nearest}\`.`,
  }),
  'section-order': entry<{ heading: string; before: string }>({
    title: 'Listed section in another order',
    severity: 'error',
    message: ({ heading, before }) =>
      `Unexpected order of section \`${heading}\`, expected it after \`${before}\` as in the list`,
    hint: () => 'List the sections in the order of the story.',
  }),
  'section-id-clash': entry<{ id: string }>({
    title: 'Two sections with one id',
    severity: 'error',
    message: ({ id }) => `Unexpected second section id \`${id}\`, expected each id once in a story`,
    hint: () => 'Give one of the two another id.',
  }),
  'body-too-deep': entry<NoValues>({
    title: 'Text nested too deeply',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected depth of quotations, lists or elements within each other, expected at most 100 levels',
    hint: () => 'Look for a line that begins with many `>` or `-`, or for HTML elements that are not closed.',
  }),
  'body-too-long': entry<{ length: number; most: number }>({
    title: 'Text that is too long',
    severity: 'error',
    firm: true,
    message: ({ length, most }) => `Unexpected text of ${length} characters, expected at most ${most}`,
    hint: () => 'Divide the text into several files, or publish it as a file in `public/`.',
  }),
  'body-too-complex': entry<NoValues>({
    title: 'Text with too many marks',
    severity: 'error',
    firm: true,
    message: () =>
      'Unexpected number of marks (`*`, `_`, `~`, `[`, `|`) in one block of text, expected at most about 5000',
    hint: () => 'Put blank lines into the paragraph, list, table or code that begins here, or remove the marks.',
  }),
  'html-dropped': entry<{ what: string; rest?: 'all' | 'attribute' | undefined }>({
    title: 'Raw HTML that is not published',
    severity: 'warning',
    message: ({ what }) => `Unexpected HTML \`${what}\`, expected elements that are safe in a story`,
    hint: ({ rest }) => `${leftOut[rest ?? 'element']} Use Markdown, or remove it.`,
  }),
} as const;

const leftOut = {
  all: 'The element is left out of the page with everything in it.',
  attribute: 'The attribute is left out of the page; the element stays.',
  element: 'The element is left out of the page; the text in it stays.',
} as const;
