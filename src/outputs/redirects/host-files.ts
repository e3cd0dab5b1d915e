/** Redirects as hosts read them: `_redirects` of Netlify and Cloudflare, and a map of nginx. */
import { leavesSite, type Redirect } from './to-redirects.ts';

/** What Cloudflare reads of `_redirects`; the rest it passes over. */
export const cloudflareLimit = 2000;

/** One rule a line. Both hosts read percent-encoded paths, and take nothing in them for a pattern. */
export function toRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map((redirect) => `${toPattern(redirect.from)} ${toLocation(redirect)} 301\n`).join('');
}

/** Stars and colons would stand for any text. */
const toPattern = (path: string): string => encodeURI(path).replaceAll('*', '%2A').replaceAll(':', '%3A');

/** The address of a redirect as a header has it. */
export function toLocation(redirect: Pick<Redirect, 'to'>): string {
  return leavesSite(redirect) ? new URL(redirect.to).href : encodeURI(redirect.to);
}

/** A map from the path of a request to where it leads, for the `http` part of a configuration. */
export function toNginxMap(redirects: readonly Redirect[]): string {
  const longest = Math.max(...redirects.map(({ from }) => Buffer.byteLength(from)));
  const lines = redirects.map(
    (redirect) => `  ${quote(redirect.from)} ${quote(toLocation(redirect).replaceAll('$', '%24'))};\n`,
  );
  return [
    '# Include this file in the `http` part of the configuration, and add to the `server` part:\n',
    '#   if ($redirect_to) { return 301 $redirect_to; }\n',
    `# \`map_hash_bucket_size\` must be at least ${toBucketSize(longest)}.\n`,
    'map $uri $redirect_to {\n',
    '  default "";\n',
    ...lines,
    '}\n',
  ].join('');
}

/** nginx finds no variable in what a request is compared with, but would find one in what is sent. */
const quote = (text: string): string => `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;

/** nginx wants a power of two with room for the longest key, some pointers and padding. */
function toBucketSize(longest: number): number {
  return Math.max(64, 2 ** Math.ceil(Math.log2(longest + 32)));
}
