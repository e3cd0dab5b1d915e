/** Gives every address to one page only. */
import { type Location, type Problem, toProblem } from '../problems/problem.ts';
import type { Instant } from './model.ts';

/** A page or an alias that wants an address. */
export interface Claim {
  /** Absolute path, decoded. */
  readonly url: string;
  /** The file that wants it, and where in it. It may be searched for when it is asked for. */
  readonly location: Location;
  /** When the story is published that wants it; of two stories the younger one is to blame. */
  readonly published?: Instant;
  /** Whether it is an earlier address of a story. */
  readonly isAlias?: boolean;
  /** Whether it is a redirect of the settings; then it is no story's. */
  readonly isRedirect?: boolean;
}

/**
 * A problem for each claim on an address that is taken, by an earlier claim, an older story or the generator.
 *
 * @param hasSearch whether the paper has a page to search it
 */
export function findClashes(claims: readonly Claim[], hasSearch = true): Problem[] {
  const owners = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = fold(claim.url);
    const owner = owners.get(key);
    if (owner && isOlder(claim, owner)) {
      owners.set(key, claim);
      return [toClash(owner, describe(claim.location), claim)];
    }
    const other = owner ? describe(owner.location) : findReservation(key, hasSearch);
    if (other !== undefined) return [toClash(claim, other, owner)];
    owners.set(key, claim);
    return [];
  });
}

/** Whether a claim is that of an older story, and of the same kind. */
const isOlder = (one: Claim, other: Claim): boolean =>
  one.published !== undefined &&
  other.published !== undefined &&
  one.published < other.published &&
  one.isAlias === other.isAlias;

function toClash({ url, isAlias, isRedirect, ...claim }: Claim, other: string, owner: Claim | undefined): Problem {
  const location = owner ? { ...claim.location, related: [owner.location] } : claim.location;
  if (!isAlias) return toProblem('url-clash', { url, other }, location);
  return toProblem('alias-clash', { url, other, own: owner?.location.path === location.path, isRedirect }, location);
}

/** Two addresses that differ only in case or normalisation are one file on many systems. */
function fold(url: string): string {
  const path = url.normalize('NFC').toLowerCase();
  return path.endsWith('/') ? path : `${path.replace(/\/index\.html$/, '')}/`;
}

/** Addresses that the generator itself fills, whatever the content holds. */
const reserved: readonly (readonly [pattern: RegExp, owner: string])[] = [
  [/^\/$/, 'the front page'],
  [/^\/404\.html\/$/, 'the page for unknown addresses'],
  [/^\/(?:images|assets|fonts)\//, 'files that the paper has by itself'],
  [/^\/(?:archive|beats|corrections|reporters)\/$/, 'a list that the paper has by itself'],
  [/^\/(?:tags|types)\//, 'a list that the paper has by itself'],
  [/^\/feeds\/./, 'files that the paper has by itself'],
  [/^\/\d{4}\/(?:\d{2}\/)?$/, 'a list that the paper has by itself'],
  [/\/page\/\d+\/$/, 'a list that the paper has by itself'],
];

/** Whether the generator itself fills an address. */
export const isReserved = (url: string, hasSearch: boolean): boolean =>
  findReservation(fold(url), hasSearch) !== undefined;

/** What is at the address of the page to search the paper, and below it. */
const searchAddress = /^\/search\//;

function findReservation(key: string, hasSearch: boolean): string | undefined {
  if (hasSearch && searchAddress.test(key)) return 'the search page';
  return reserved.find(([pattern]) => pattern.test(key))?.[1];
}

function describe({ path, place }: Location): string {
  return place ? `\`${path}:${place.line}:${place.column}\`` : `\`${path}\``;
}
