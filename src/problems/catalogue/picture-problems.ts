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
  'rights-expired': entry<{ name: string; until: string }>({
    title: 'Picture that may not be shown any more',
    severity: 'error',
    message: ({ name, until }) => `Unexpected image \`${name}\` after ${until}, expected a picture that may be shown`,
    hint: () => 'Take another picture, or correct `rights.until` if the paper may show it for longer.',
  }),
  'rights-expiring': entry<{ name: string; until: string }>({
    title: 'Picture that may soon not be shown any more',
    severity: 'warning',
    message: ({ name, until }) =>
      `Unexpected image \`${name}\` until ${until} only, expected a picture that may be shown for longer`,
    hint: () => 'Choose another picture in time, or correct `rights.until`.',
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
