/**
 * Judges the links of bodies to their own site. It depends on all files, so it cannot be kept with a
 * body; a link that is right costs one look into a set.
 */
import { posix } from 'node:path';
import { decodeAddress } from '../content/decode-address.ts';
import { nameEntry } from '../content/name-entry.ts';
import { toSitePath } from '../newsroom/site-path.ts';
import { findNearest as findNearestId } from '../problems/nearest.ts';
import { type Location, type Problem, toProblem } from '../problems/problem.ts';
import { findMeant } from './meant-address.ts';
import { toFindNearestAddress } from './nearest-address.ts';
import type { HiddenPage, SiteAddresses } from './site-addresses.ts';
import { type SiteLink, unpackLinks } from './site-links.ts';

/** A body with links. */
export interface LinkedBody {
  /** Path of its file. */
  readonly path: string;
  /** Address of its page; absent where it has none. */
  readonly url?: string | undefined;
  /** When it appears, for a story of the future, in milliseconds since 1970. */
  readonly from?: number | undefined;
  /** Packed; see `site-links.ts`. */
  readonly siteLinks: string;
}

/** Ids of the body in a file, read when a link names one. */
export type FindIds = (path: string) => ReadonlySet<string> | undefined;

/** Problems of links, in the order of the bodies. */
export function judgeLinks(bodies: Iterable<LinkedBody>, addresses: SiteAddresses, findIds: FindIds): Problem[] {
  const problems: Problem[] = [];
  const isRight = (href: string) => addresses.there.has(href);
  const judgement = { addresses, findIds, findNearest: toFindNearestAddress(addresses.there) };
  for (const body of bodies) {
    if (body.siteLinks === '') continue;
    for (const link of unpackLinks(body.siteLinks, isRight)) {
      const problem = judgeLink(link, body, judgement);
      if (problem !== undefined) problems.push(problem);
    }
  }
  return problems;
}

interface Judgement {
  readonly addresses: SiteAddresses;
  readonly findIds: FindIds;
  readonly findNearest: (path: string) => string | undefined;
}

function judgeLink(link: SiteLink, body: LinkedBody, judgement: Judgement): Problem | undefined {
  const { addresses, findIds, findNearest } = judgement;
  const { there, hidden, moved, broken } = addresses;
  const { href, ...place } = link;
  const location: Location = { path: body.path, place };
  const [, written = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  if (/\.md$/i.test(written)) return judgeFileLink(written, href, location, judgement);

  // From a page without an address nobody knows where a relative link leads; its own problem is reported.
  if (body.url === undefined && !written.startsWith('/')) return undefined;
  const path = toPath(written, body.url);
  if (path === undefined) return toProblem('link-dead', { address: href }, location);
  const target = findForm(path, (form) => there.has(form));
  if (target !== undefined)
    return anchor === '' ? undefined : judgeAnchor(anchor, target, location, addresses, findIds);

  const secret = findForm(path, (form) => hidden.has(form));
  const page = secret === undefined ? undefined : hidden.get(secret);
  if (page)
    return isOutBy(page, body) ? undefined : toProblem('link-withheld', { address: href, why: page.why }, location);
  const earlier = findForm(path, (form) => moved.has(form));
  const url = earlier === undefined ? undefined : moved.get(earlier);
  if (url !== undefined) return toProblem('link-moved', { address: href, url: toHref(url) }, location);
  if (broken.has(posix.basename(path))) return undefined;
  const meant = findMeant(href, written, there);
  const nearest = meant ? undefined : findNearest(path);
  return toProblem('link-dead', { address: href, ...meant, nearest: nearest && toHref(nearest) }, location);
}

/** A story to come may link to one that comes before it. */
const isOutBy = (page: HiddenPage, { from }: LinkedBody): boolean =>
  page.from !== undefined && from !== undefined && page.from <= from;

/** A link to a file of the content: no page has such an address. */
function judgeFileLink(
  written: string,
  address: string,
  location: Location,
  { addresses: { byFile, there, hidden, broken }, findNearest }: Judgement,
): Problem | undefined {
  if (there.has(decodeAddress(written))) return undefined;
  const files = toFiles(decodeAddress(written), location.path);
  const url = files.map((file) => byFile.get(file)).find((found) => found !== undefined);
  const why = url === undefined ? undefined : hidden.get(url)?.why;
  if (why !== undefined) return toProblem('link-withheld', { address, why }, location);
  if (url !== undefined) return toProblem('link-to-source', { address, url: toHref(url) }, location);
  const name = nameEntry(written);
  if (broken.has(name)) return undefined;
  const nearest = findNearest(`/${name}/`);
  return toProblem('link-dead', { address, isFile: true, nearest: nearest && toHref(nearest) }, location);
}

/** The files that a path can name: from the file it stands in, from the folder of the site, from that of the content. */
function toFiles(path: string, from: string): string[] {
  const content = /^.*?(?=(?:articles|reporters|beats|desks|pages)\/)/.exec(from)?.[0] ?? '';
  const beside = path.startsWith('/') ? [] : [posix.join(posix.dirname(from), path)];
  return [...beside, posix.join('/', path).slice(1), posix.join(content, path)];
}

function judgeAnchor(
  anchor: string,
  url: string,
  location: Location,
  { fileOf }: SiteAddresses,
  findIds: FindIds,
): Problem | undefined {
  const file = fileOf.get(url);
  const ids = file === undefined ? undefined : findIds(file);
  const wanted = decodeAddress(anchor);
  if (ids === undefined || ids.has(wanted)) return undefined;
  return toProblem(
    'anchor-missing',
    { anchor: wanted, address: toHref(url), nearest: findNearestId(wanted, [...ids]) },
    location,
  );
}

/** The path of an address, from the page on which it stands; undefined where it can be none. */
function toPath(written: string, base: string | undefined): string | undefined {
  if (written.startsWith('/')) return toSitePath(written) ?? toSitePath(resolve(written, '/'));
  return base === undefined ? undefined : toSitePath(resolve(written, base));
}

/** As browsers do. */
const resolve = (written: string, base: string): string =>
  URL.parse(written, `https://x.invalid${encodeURI(base)}`)?.pathname ?? '';

/** The form of an address that is known: servers add a slash, and serve `index.html` for a folder. */
export function findForm(path: string, isKnown: (form: string) => boolean): string | undefined {
  if (isKnown(path)) return path;
  if (path.endsWith('/index.html')) return [path.slice(0, -'index.html'.length)].find(isKnown);
  return path.endsWith('/') ? undefined : [`${path}/`].find(isKnown);
}

const toHref = (url: string): string => url.replace(/[ <>]/g, encodeURIComponent);
