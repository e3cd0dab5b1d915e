/** What can be wrong with pictures. */
import { didYouMean, entry, type UnknownName } from './entry.ts';

/** By code. */
export const pictureProblems = {
  'image-missing': entry<
    UnknownName & {
      folder: string;
      leaves?: boolean | undefined;
      /** Whether its name is that of a file of another kind. */
      isOther?: boolean | undefined;
      /** What names it, where that is not a story. */
      beside?: string | undefined;
    }
  >({
    title: 'Picture that is not there',
    severity: 'error',
    message: ({ name, folder, leaves, isOther }) =>
      leaves
        ? `Unexpected image \`${name}\`, whose path leaves the site, expected a file of the site`
        : `Unexpected image \`${name}\`, expected ${isOther ? 'a JPEG, PNG, WebP, AVIF, GIF or SVG' : `a file in \`${folder}\``}`,
    hint: ({ nearest, isOther, beside = 'the story' }) =>
      didYouMean(nearest) ??
      (isOther
        ? 'Name a file that is a picture: its name ends in `.jpg`, `.png`, `.webp`, `.avif`, `.gif` or `.svg`.'
        : `Put the file beside ${beside}, or begin with \`/\` for a file in \`public/\`.`),
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
  'icon-too-small': entry<{ name: string; width: number; height: number; least: number }>({
    title: 'Icon that is too small',
    severity: 'error',
    message: ({ name, width, height, least }) =>
      `Unexpected icon \`${name}\` of ${width} × ${height} pixels, expected a square of at least ${least} × ${least}`,
    hint: () => 'Export it larger, or name an SVG.',
  }),
  'icon-not-square': entry<{ name: string; width: number; height: number }>({
    title: 'Icon that is not square',
    severity: 'warning',
    message: ({ name, width, height }) =>
      `Unexpected icon \`${name}\` of ${width} × ${height} pixels, expected as wide as high`,
    hint: () => 'Cut it to a square; as it is, icons have empty margins.',
  }),
  'card-letters': entry<{
    /** Absent where the headline has neither a letter nor a digit. */
    letter?: string | undefined;
  }>({
    title: 'Headline that no card can show',
    severity: 'warning',
    message: ({ letter }) =>
      letter === undefined
        ? 'Unexpected headline of a story without a picture, expected a letter or digit that cards can show'
        : `Unexpected letter \`${letter}\` in the headline of a story without a picture, expected a script that the fonts of cards have`,
    hint: () => 'Give the story a lead picture: links to it show that. Or set `cards: none` in `site.yaml`.',
  }),
  'card-undrawable': entry<{ reason: string }>({
    title: 'Card that cannot be drawn',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected failure to draw a card (${reason}), expected a picture of the headline`,
    hint: () => 'Set `cards: none` in `site.yaml` to do without cards.',
  }),
  'image-external': entry<{ name: string }>({
    title: 'Picture on another site',
    severity: 'warning',
    message: ({ name }) => `Unexpected image on another site \`${name}\`, expected a file of this site`,
    hint: () => 'Save the picture beside the story; readers’ browsers should ask no other site.',
  }),
  'image-alt-missing': entry<{ name: string; isHtml?: boolean | undefined }>({
    title: 'Picture without alternative text',
    severity: 'warning',
    message: ({ name }) =>
      `Unexpected image \`${name}\` without alternative text, expected words for readers who cannot see it`,
    hint: ({ isHtml }) =>
      isHtml
        ? 'Add `alt="…"` with what the picture shows, or `alt=""` where it adds nothing to the text.'
        : 'Write what the picture shows between the square brackets: `![A tanker at the pier](tanker.jpg)`.',
  }),
} as const;
