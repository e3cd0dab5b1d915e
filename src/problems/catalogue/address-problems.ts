/** What can be wrong with addresses. */
import { didYouMean, entry } from './entry.ts';

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
  'alias-clash': entry<{
    url: string;
    other: string;
    own?: boolean | undefined;
    isRedirect?: boolean | undefined;
    /** Whether the paper makes by itself what takes it. */
    isOwn?: boolean | undefined;
  }>({
    title: 'Earlier address that is taken',
    severity: 'error',
    firm: true,
    message: ({ url, other, isRedirect }) =>
      `Unexpected ${isRedirect ? 'redirect from' : 'alias'} \`${url}\`, expected an address that nothing else has (taken by ${other})`,
    hint: ({ own, isRedirect, isOwn }) =>
      isOwn
        ? `Remove the ${isRedirect ? 'redirect' : 'alias'}: the site has a file there, and whoever asks for it is not sent on.`
        : isRedirect
          ? `Remove the redirect here, or ${own ? 'the other one from this address' : 'what takes its address'}.`
          : own
            ? 'Remove the alias: the story has this address already.'
            : 'Remove the alias here, or what takes its address.',
  }),
  'canonical-foreign': entry<{ host: string; hosts: readonly string[] }>({
    title: 'Original on another site',
    severity: 'warning',
    message: ({ host, hosts }) =>
      `Unexpected host \`${host}\` of \`canonical\`, expected one of ${hosts.map((each) => `\`${each}\``).join(', ')}`,
    hint: () => 'Name where the story comes from in `source.url`, or add the host to `canonicalHosts` in `site.yaml`.',
  }),
  'canonical-dead': entry<{ address: string; nearest?: string | undefined }>({
    title: 'Original that is not on the site',
    severity: 'error',
    message: ({ address }) => `Unexpected \`canonical\` \`${address}\`, expected the address of a page of this site`,
    hint: ({ nearest }) =>
      didYouMean(nearest) ??
      'Correct it, or remove it: search engines would list that address in place of the story, and find nothing there.',
  }),
  'id-clash': entry<{ id: string; other: string }>({
    title: 'Two files with one name',
    severity: 'error',
    firm: true,
    message: ({ id, other }) => `Unexpected second file for \`${id}\`, expected a name of its own (taken by ${other})`,
    hint: () => 'Rename one of the two files; a story can also have another `slug` or `id`.',
  }),
} as const;
