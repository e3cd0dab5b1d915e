/** What can be wrong with links. */
import { didYouMean, entry, join } from './entry.ts';

/** By code. */
export const linkProblems = {
  'link-dead': entry<{
    address: string;
    nearest?: string | undefined;
    /** Whether the address is that of a Markdown file. */
    isFile?: boolean | undefined;
    /** The address that was meant, if it is certain, and what shows it. */
    meant?: string | undefined;
    sign?: 'host' | 'mailbox' | 'folder' | 'scheme' | undefined;
  }>({
    title: 'Link to a page or file that does not exist',
    severity: 'error',
    message: ({ address }) => `Unexpected link to \`${address}\`, expected the address of a page or file of this site`,
    hint: ({ nearest, isFile, meant, sign }) => {
      if (meant !== undefined) return `Write \`${meant}\`${(sign && meantBy[sign]) ?? ''}.`;
      const page = isFile
        ? 'A link leads to the address of a page, such as `/2026/03/04/talks/`, not to its file.'
        : undefined;
      return join(page, didYouMean(nearest) ?? 'Correct the address, or remove the link. Files must be in `public/`.');
    },
  }),
  'link-withheld': entry<{ address: string; why: 'draft' | 'future' | 'expired' }>({
    title: 'Link to a story that readers may not see',
    severity: 'error',
    firm: true,
    message: ({ address, why }) =>
      `Unexpected link to \`${address}\`, expected a published page, not ${withheldAs[why]}`,
    hint: () => 'The link would be dead and tell the address. Remove it, or publish the other story first.',
  }),
  'link-to-source': entry<{ address: string; url: string }>({
    title: 'Link to a Markdown file',
    severity: 'error',
    message: ({ address }) => `Unexpected link to the file \`${address}\`, expected the address of its page`,
    hint: ({ url }) => `Write \`${url}\`.`,
  }),
  'link-moved': entry<{ address: string; url: string }>({
    title: 'Link to an earlier address',
    severity: 'warning',
    message: ({ address, url }) => `Unexpected link to the earlier address \`${address}\`, expected \`${url}\``,
    hint: ({ url }) => `Write \`${url}\`: not every host sends readers on.`,
  }),
  'anchor-missing': entry<{ anchor: string; address: string; nearest?: string | undefined }>({
    title: 'Link to a part of a page that does not exist',
    severity: 'warning',
    message: ({ anchor, address }) =>
      `Unexpected anchor \`#${anchor}\`, expected the id of a heading ${address === '' ? 'of this text' : `of \`${address}\``}`,
    hint: ({ nearest }) =>
      nearest === undefined
        ? 'The link leads to the top of the page. Give the section an `id` in the front matter, or correct the link.'
        : join(didYouMean(`#${nearest}`)),
  }),
  'link-without-text': entry<{ address: string }>({
    title: 'Link without text',
    severity: 'warning',
    message: ({ address }) => `Unexpected link to \`${address}\` without text, expected words`,
    hint: () => 'Write between the square brackets where the link leads.',
  }),
  'link-without-address': entry<{ text: string }>({
    title: 'Link without an address',
    severity: 'warning',
    message: ({ text }) => `Unexpected link \`${text}\` without an address, expected one in the round brackets`,
    hint: () => 'Write the address, or take the brackets away.',
  }),
  'link-vague': entry<{ text: string }>({
    title: 'Link whose text says nothing',
    severity: 'warning',
    message: ({ text }) => `Unexpected link text \`${text}\`, expected words that say where the link leads`,
    hint: () => 'Link the words that name the thing: who listens to the links alone should know them apart.',
  }),
  'address-insecure': entry<{ address: string; what: 'link' | 'image' }>({
    title: 'Unencrypted address on an encrypted site',
    severity: 'warning',
    message: ({ address, what }) => `Unexpected ${what} with \`http:\` \`${address}\`, expected \`https:\``,
    hint: ({ address, what }) =>
      what === 'image'
        ? 'Browsers do not show it on a page with `https:`. Save the picture beside the story.'
        : `Write \`${address.replace(/^http:/i, 'https:')}\` if it opens.`,
  }),
} as const;

const meantBy = {
  host: ': without `https://` it would be a page of this site',
  mailbox: ': without `mailto:` it would be a page of this site',
  scheme: ', with a colon and two slashes',
  folder: ': files of `public/` stand at the top of the site',
} as const;

const withheldAs = { draft: 'a draft', future: 'one of the future', expired: 'an expired one' } as const;
