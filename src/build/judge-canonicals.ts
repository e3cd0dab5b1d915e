/** Judges the `canonical` of stories that name an address of the paper itself: search engines list that one instead. */
import type { Article } from '../newsroom/model.ts';
import { toOwnPath } from '../newsroom/own-address.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { findForm } from './judge-links.ts';
import { toFindNearestAddress } from './nearest-address.ts';
import type { AddressSources, SiteAddresses } from './site-addresses.ts';

/** A problem for each that is no address of the site, in the stories that readers see and in those to come. */
export function judgeCanonicals(
  { newsroom, withheld, entries }: AddressSources,
  { there, hidden, moved }: SiteAddresses,
): Problem[] {
  const { origin, hosts } = newsroom.site;
  const isComing = (item: object): item is Article => 'withheld' in item && item.withheld === 'future';
  const findNearest = toFindNearestAddress(there);
  return [...newsroom.articles, ...withheld.filter(isComing)].flatMap((article) => {
    const { canonical, markdown, withheld: why } = article;
    if (canonical === undefined || !hosts.includes(new URL(canonical).host)) return [];
    const path = toOwnPath(canonical, hosts);
    const isKnown = (form: string) => there.has(form) || (why !== undefined && hidden.has(form));
    if (path !== undefined && findForm(path, isKnown) !== undefined) return [];
    const earlier = path === undefined ? undefined : findForm(path, (form) => moved.has(form));
    const nearest = earlier === undefined ? findNearest(path ?? '') : moved.get(earlier);
    const address = nearest === undefined ? undefined : new URL(encodeURI(nearest), origin).href;
    const place = entries.find((entry) => entry.path === markdown.path)?.locate(['canonical']);
    return [toProblem('canonical-dead', { address: canonical, nearest: address }, { path: markdown.path, place })];
  });
}
