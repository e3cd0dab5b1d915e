/** What can be wrong with layouts, configuration and the site that is written. */
import { didYouMean, entry, type UnknownName } from './entry.ts';

/** By code. */
export const siteProblems = {
  'layout-missing': entry<UnknownName & { folder: string }>({
    title: 'Layout that is not there',
    severity: 'error',
    firm: true,
    message: ({ name, folder }) =>
      `Unexpected missing layout \`${name}\`, expected a file \`${name}.*\` in \`${folder}\``,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  'layout-ambiguous': entry<{ name: string; files: readonly string[] }>({
    title: 'Two layouts of one name',
    severity: 'error',
    firm: true,
    message: ({ name, files }) =>
      `Unexpected second file for layout \`${name}\` (${files.map((file) => `\`${file}\``).join(', ')}), expected one`,
    hint: () => 'Remove or rename all but the one that you want.',
  }),
  'layout-failed': entry<{ name: string; reason: string }>({
    title: 'Layout that fails',
    severity: 'error',
    firm: true,
    message: ({ name, reason }) => `Unexpected failure of layout \`${name}\` (${reason}), expected a page`,
  }),
  'configuration-failed': entry<{ name: string; reason: string }>({
    title: 'Configuration that fails',
    severity: 'error',
    firm: true,
    message: ({ name, reason }) =>
      `Unexpected failure of \`${name}\` (${reason}), expected a configuration of Eleventy`,
  }),
  'build-crashed': entry<{ reason: string }>({
    title: 'Build that ended early',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected end of the build (${reason}), expected a site`,
    hint: () =>
      'If neither the configuration nor a layout of the site is to blame, this is a fault of Broadsheet; please report it.',
  }),
  'output-unwritable': entry<{ name: string; reason: string }>({
    title: 'Site that cannot be written',
    severity: 'error',
    firm: true,
    message: ({ name, reason }) => `Unexpected failure to write \`${name}\` (${reason}), expected room and permission`,
    hint: () => 'Make room, or let the build write there. The site that stood there is as it was.',
  }),
  'output-unfinished': entry<{ name: string; reason: string }>({
    title: 'Site that is only partly in place',
    severity: 'error',
    firm: true,
    message: ({ name, reason }) =>
      `Unexpected failure to put \`${name}\` in place (${reason}), expected a file that can be replaced`,
    hint: () =>
      'New and old pages stand side by side. Let the build write there and build again: that completes the site.',
  }),
  'security-expired': entry<{ date: string }>({
    title: 'Security contact whose time is over',
    severity: 'warning',
    message: ({ date }) => `Unexpected date \`${date}\` in the past, expected one less than a year ahead`,
    hint: () => 'See whether the address still holds, and write a new date.',
  }),
  'security-far': entry<{ date: string }>({
    title: 'Security contact that is promised for too long',
    severity: 'warning',
    message: ({ date }) => `Unexpected date \`${date}\` more than a year ahead, expected one less than a year ahead`,
    hint: () => 'Write an earlier date, and look at the address again then: RFC 9116 asks for less than a year.',
  }),
  'search-failed': entry<{ reason: string; platform: string }>({
    title: 'Search that cannot be indexed',
    severity: 'error',
    firm: true,
    message: ({ reason, platform }) =>
      `Unexpected failure to index the stories on \`${platform}\` (${reason}), expected Pagefind to run`,
    hint: () =>
      'Install the packages again with `npm ci`, without `--omit=optional`. Where Pagefind has no program for the machine, build on another, or write `search: false` in `site.yaml`.',
  }),
  'style-invalid': entry<{ reason: string }>({
    title: 'Style sheet that cannot be parsed',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected CSS (${reason}), expected a valid style sheet`,
  }),
} as const;
