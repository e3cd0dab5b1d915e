/** What can be wrong with redirects. */
import { entry } from './entry.ts';

/** By code. */
export const redirectProblems = {
  'redirect-loop': entry<{ from: string; to: string }>({
    title: 'Redirect that leads back to itself',
    severity: 'error',
    firm: true,
    message: ({ from, to }) =>
      `Unexpected redirect from \`${from}\` to \`${to}\` and back again, expected one that ends at a page`,
    hint: () => 'Name in `to` the address that the page has now.',
  }),
  'redirect-dead': entry<{ from: string; to: string }>({
    title: 'Redirect to a page or file that does not exist',
    severity: 'error',
    firm: true,
    message: ({ from, to }) =>
      `Unexpected redirect from \`${from}\` to \`${to}\`, expected the address of a page or file of this site`,
    hint: () => 'Correct `to`, or remove the redirect. What readers may not see yet is not there.',
  }),
  'redirects-too-many': entry<{ count: number; limit: number; hasPages: boolean }>({
    title: 'More redirects than a host reads',
    severity: 'warning',
    message: ({ count, limit }) => `Unexpected ${count} redirects, expected at most ${limit}`,
    hint: ({ limit, hasPages }) =>
      `Cloudflare Pages reads the first ${limit}: for the oldest stories ${hasPages ? 'the pages at their earlier addresses must do' : 'take `redirectPages: false` out of `site.yaml`, so that pages send readers on'}. GitLab Pages reads 1000, and 64 kB. On another host write \`redirects-too-many: off\` under \`severities\` in \`site.yaml\`.`,
  }),
} as const;
