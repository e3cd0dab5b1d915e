/** What can be wrong with pictures. */
import { didYouMean, entry, type UnknownName } from './entry.ts';

/** By code. */
export const pictureProblems = {
  'image-missing': entry<UnknownName & { folder: string }>({
    title: 'Picture that is not there',
    severity: 'error',
    message: ({ name, folder }) => `Unexpected image \`${name}\`, expected a file in \`${folder}\``,
    hint: ({ nearest }) =>
      didYouMean(nearest) ?? 'Put the file beside the story, or begin with `/` for a file in `public/`.',
  }),
  'image-unreadable': entry<{ name: string; reason: string }>({
    title: 'Picture that cannot be read',
    severity: 'error',
    firm: true,
    message: ({ name, reason }) =>
      `Unexpected content of image \`${name}\` (${reason}), expected a JPEG, PNG, WebP, AVIF, GIF or SVG`,
    hint: () => 'Export the picture again.',
  }),
  'image-external': entry<{ name: string }>({
    title: 'Picture on another site',
    severity: 'warning',
    message: ({ name }) => `Unexpected image on another site \`${name}\`, expected a file of this site`,
    hint: () => 'Save the picture beside the story; readers’ browsers should ask no other site.',
  }),
  'image-alt-missing': entry<{ name: string }>({
    title: 'Picture without alternative text',
    severity: 'warning',
    message: ({ name }) =>
      `Unexpected image \`${name}\` without alternative text, expected words for readers who cannot see it`,
    hint: () => 'Write what the picture shows between the square brackets: `![A tanker at the pier](tanker.jpg)`.',
  }),
} as const;
