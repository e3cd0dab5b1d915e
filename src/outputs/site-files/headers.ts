/** `_headers`, which Netlify and Cloudflare Pages read: how long files are kept, and what pages may load. */
import { contentPolicy } from '../../pages/head/content-policy.ts';
import type { PlannedPage } from '../../pages/planned-page.ts';

/** What the rules depend on. */
export interface HeaderSources {
  readonly pages: readonly Pick<PlannedPage, 'url' | 'policy'>[];
  /** Paths of the files that are published under their own names. */
  readonly files: readonly string[];
  /** Paths of the feeds. */
  readonly feeds: readonly string[];
  /** Path of the folder of feeds for partners, where there are any. */
  readonly partners?: string | undefined;
}

/** Cloudflare reads so many rules. */
const maxRules = 100;

/** Some are needed for other things than pages. */
const maxFolders = 80;

/** Folders whose files are named after their content. */
const hashedFolders = ['/assets/', '/images/'];

interface Rule {
  readonly path: string;
  readonly headers: readonly string[];
}

/** Writes the file. Hosts add up all rules that fit a path, so no header is in two of them. */
export function toHeaders({ pages, files, feeds, partners }: HeaderSources): string {
  const hashed = hashedFolders.filter((folder) => !files.some((file) => file.startsWith(folder)));
  const rules: Rule[] = [
    { path: '/*', headers: ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'] },
    ...toPageRules(pages),
    ...hashed.map((folder) => ({
      path: `${folder}*`,
      headers: ['Cache-Control: public, max-age=31536000, immutable'],
    })),
    { path: '/fonts/*', headers: ['Cache-Control: public, max-age=604800'] },
    // What is made for partners is not for search engines.
    ...(partners === undefined ? [] : [{ path: `${partners}*`, headers: ['X-Robots-Tag: noindex'] }]),
  ];
  const all = [...rules, ...toFeedRules(feeds).slice(0, maxRules - rules.length)];
  return all.map(({ path, headers }) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n');
}

/** Rules for JSON Feeds, one for all of a kind. No path fits two of them, since hosts would join their values. */
function toFeedRules(feeds: readonly string[]): Rule[] {
  const paths = feeds
    .filter((url) => url.endsWith('/feed.json'))
    .map((url) => encodeURI(url.replace(/^(\/[^/]+\/).+(\/feed\.json)$/, '$1*$2')));
  return [...new Set(paths)].map((path) => ({
    path,
    headers: ['Content-Type: application/feed+json; charset=utf-8'],
  }));
}

/** A rule for each folder at the root of the site that has pages, so that a site's own files are left alone. */
function toPageRules(pages: HeaderSources['pages']): Rule[] {
  const policies = new Map<string, Set<string>>();
  for (const { url, policy = contentPolicy } of pages) {
    const path = toRulePath(url);
    const known = policies.get(path);
    if (known) known.add(policy);
    else policies.set(path, new Set([policy]));
  }
  if (policies.size > maxFolders) {
    // The hosts let no page be kept without asking, as it is.
    const all = new Set([...policies.values()].flatMap((each) => [...each]));
    return all.size === 1 ? [{ path: '/*', headers: [...all].map(toPolicy) }] : [];
  }
  return [...policies].map(([path, of]) => ({
    path: encodeURI(path),
    headers: [
      'Cache-Control: public, max-age=0, must-revalidate',
      // Where pages of a folder differ, each has the policy that it states itself.
      ...(of.size === 1 ? [...of].map(toPolicy) : []),
    ],
  }));
}

/** The page itself cannot say who may frame it. */
const toPolicy = (policy: string): string => `Content-Security-Policy: ${policy}; frame-ancestors 'none'`;

/** The folder at the root that a page is in, or else the page. */
function toRulePath(url: string): string {
  const end = url.indexOf('/', 1);
  return end < 0 ? url : `${url.slice(0, end)}/*`;
}
