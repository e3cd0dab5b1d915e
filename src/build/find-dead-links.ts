/** Finds the links of an edition that lead nowhere, or where readers may not go. */
import { reservedIds } from '../markdown/reserved-ids.ts';
import type { Last } from '../newsroom/last.ts';
import type { Problem } from '../problems/problem.ts';
import type { StoredBody } from './cache/body-store.ts';
import { judgeCanonicals } from './judge-canonicals.ts';
import { judgeEarlierAddresses } from './judge-earlier-addresses.ts';
import { judgeLinks, type LinkedBody } from './judge-links.ts';
import { judgeRedirects } from './judge-redirects.ts';
import {
  type AddressSources,
  listAddressSources,
  type SiteAddresses,
  toSiteAddresses,
  withDrawn,
} from './site-addresses.ts';

/** An edition as far as links depend on it. */
export interface LinkedEdition extends AddressSources {
  /** Those that are published, and those that are only judged, by the path of their file. */
  readonly bodies: ReadonlyMap<string, StoredBody>;
  readonly judged: ReadonlyMap<string, StoredBody>;
}

/** Problems of links in all bodies, of redirects, earlier addresses and `canonical`. */
export function findDeadLinks(edition: LinkedEdition, recall: Last<SiteAddresses>): Problem[] {
  const known = recall(listAddressSources(edition), () => toSiteAddresses(edition));
  const addresses = withDrawn(known, edition);
  const { bodies, judged } = edition;
  return [
    ...judgeLinks(toLinked([...bodies, ...judged], addresses), addresses, toFindIds(bodies)),
    ...judgeRedirects({ ...edition, ...addresses }),
    ...judgeEarlierAddresses(edition),
    ...judgeCanonicals(edition, addresses),
  ];
}

function* toLinked(bodies: Iterable<[string, StoredBody]>, { byFile, hidden }: SiteAddresses): Generator<LinkedBody> {
  for (const [path, { siteLinks }] of bodies) {
    if (siteLinks === '') continue;
    const url = byFile.get(path);
    yield { path, url, from: url === undefined ? undefined : hidden.get(url)?.from, siteLinks };
  }
}

/** Ids as the page has them: those of the body, and of the parts that every page has around it. */
function toFindIds(bodies: ReadonlyMap<string, StoredBody>) {
  const known = new Map<string, ReadonlySet<string>>();
  return (path: string): ReadonlySet<string> | undefined => {
    const stored = bodies.get(path);
    if (stored === undefined || known.has(path)) return known.get(path);
    const own = [...stored.body.html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => unescapeText(id));
    const ids = new Set([...reservedIds, ...own]);
    known.set(path, ids);
    return ids;
  };
}

const unescapeText = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&');
