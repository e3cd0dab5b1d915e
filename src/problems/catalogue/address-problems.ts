/** What can be wrong with addresses. */
import { entry } from './entry.ts';

/** By code. */
export const addressProblems = {
  'slug-empty': entry<{ text: string }>({
    title: 'Nothing to make an address from',
    severity: 'error',
    firm: true,
    message: ({ text }) => `Unexpected name \`${text}\`, expected at least one letter or digit`,
    hint: () => 'Rename the file or set `slug` to a word.',
  }),
  'url-clash': entry<{ url: string; other: string }>({
    title: 'Two pages with one address',
    severity: 'error',
    firm: true,
    message: ({ url, other }) =>
      `Unexpected second page for \`${url}\`, expected an address of its own (taken by ${other})`,
    hint: () => 'Give one of the two another `slug`, or rename its file.',
  }),
  'id-clash': entry<{ id: string; other: string }>({
    title: 'Two files with one name',
    severity: 'error',
    firm: true,
    message: ({ id, other }) => `Unexpected second file for \`${id}\`, expected a name of its own (taken by ${other})`,
    hint: () => 'Rename one of the two files; a story can also have another `slug` or `id`.',
  }),
} as const;
