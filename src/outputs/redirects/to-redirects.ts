/** Where earlier addresses lead: those of stories, and those that `site.yaml` names. Chains are made short. */
import type { Article, Newsroom } from '../../newsroom/model.ts';
import { toOwnPath } from '../../newsroom/own-address.ts';

/** From an earlier address to the present one. */
export interface Redirect {
  /** Path on the site, decoded. */
  readonly from: string;
  /** Path on the site, decoded, or an absolute address: see `Site.redirects`. */
  readonly to: string;
  /** The story that is there now, where it is one. */
  readonly article?: Article | undefined;
}

/** All redirects, those of `site.yaml` first, then those of stories, the newest first. */
export interface Redirects {
  readonly redirects: readonly Redirect[];
  /** Those of `site.yaml` that lead back to where they begin, by their place in the list. */
  readonly loops: readonly number[];
}

const made = new WeakMap<Newsroom, Redirects>();

/** The redirects. One that leads to another leads straight to where that one does. */
export function toRedirects(newsroom: Newsroom): Redirects {
  const redirects = made.get(newsroom) ?? collectRedirects(newsroom);
  made.set(newsroom, redirects);
  return redirects;
}

function collectRedirects({ site, articles, withdrawn }: Newsroom): Redirects {
  const toKey = toKeyOf(site.hosts);
  const named = new Map(site.redirects.map(({ from, to }) => [toKey(from), to]));
  const stories = [...articles, ...withdrawn];
  const aliases = stories.flatMap((article) => article.aliases.map((from) => ({ from, to: article.url, article })));
  const byAlias = new Map(aliases.map((redirect) => [toKey(redirect.from), redirect]));
  const loops: number[] = [];
  const own = site.redirects.flatMap(({ from, to }, index): Redirect[] => {
    const end = follow(to, named, toKey);
    if (end === undefined) loops.push(index);
    return end === undefined ? [] : [{ ...(byAlias.get(toKey(end)) ?? { to: end }), from }];
  });
  return { redirects: [...own, ...aliases], loops };
}

/** Where redirects lead in the end, or undefined where they never do. */
function follow(
  to: string,
  named: ReadonlyMap<string, string>,
  toKey: (address: string) => string,
): string | undefined {
  const seen = new Set<string>();
  let end = to;
  for (let next = named.get(toKey(end)); next !== undefined; next = named.get(toKey(end))) {
    if (seen.has(toKey(end))) return undefined;
    seen.add(toKey(end));
    end = next;
  }
  return end;
}

/** Hosts serve a folder for a path without its last slash, and send a full address of the paper on as its path. */
const toKeyOf = (hosts: readonly string[]) => (address: string) => {
  const path = (address.startsWith('/') ? undefined : toOwnPath(address, hosts)) ?? address;
  return path.endsWith('/') ? path : `${path}/`;
};

/** Whether it leads to a full address and not to a path. */
export const leavesSite = ({ to }: Pick<Redirect, 'to'>): boolean => !to.startsWith('/');
