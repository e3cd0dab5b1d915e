/** Gives every address to one page only. */
import { toProblem } from '../problems/problem.ts';
import type { Location, Problem } from '../problems/problem.ts';

/** A page or an alias that wants an address. */
export interface Claim {
  /** Absolute path, decoded. */
  readonly url: string;
  /** The file that wants it, and where in it. */
  readonly location: Location;
}

/** First parts of addresses that the generator itself fills. */
const reserved = new Set(['images', 'assets', 'fonts', 'archive', 'beats', 'reporters', 'tags', '404.html']);

/** A problem for each claim on an address that is taken, by an earlier claim or by the generator. */
export function findClashes(claims: readonly Claim[]): Problem[] {
  const owners = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const key = fold(claim.url);
    const owner = owners.get(key);
    const other = owner ? describe(owner.location) : findReservation(key);
    if (other === undefined) owners.set(key, claim);
    else problems.push(toProblem('url-clash', { url: claim.url, other }, claim.location));
  }
  return problems;
}

/** Two addresses that differ only in case or normalisation are one file on many systems. */
const fold = (url: string): string => `${url.normalize('NFC').toLowerCase().replace(/\/(?:index\.html)?$/, '')}/`;

function findReservation(key: string): string | undefined {
  const [, first = '', second = ''] = key.split('/');
  if (key === '//' || key === '/') return 'the front page';
  if (second === '' && (reserved.has(first) || /^\d{4}$/.test(first))) return 'a list that the paper has by itself';
  return undefined;
}

function describe({ path, place }: Location): string {
  return place ? `\`${path}:${place.line}:${place.column}\`` : `\`${path}\``;
}
