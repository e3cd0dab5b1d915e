/** Finds the address that a dead link was probably meant to have, among as many as a paper has stories. */
import { findNearest } from '../problems/nearest.ts';

/** Searches through all addresses take so long that a paper with hundreds of dead links gets no more of them. */
const mostSearches = 50;

/** Shorter names are near to every other short name. */
const shortestName = 3;

/** A function from a dead path to the nearest address, or undefined where there is none near. */
export function toFindNearestAddress(addresses: ReadonlySet<string>): (path: string) => string | undefined {
  let byName: ReadonlyMap<string, string[]> | undefined;
  const found = new Map<string, string | undefined>();
  let searches = 0;
  const search = (path: string): string | undefined => {
    byName ??= groupByName(addresses);
    const wanted = nameOf(path).replace(pageEnding, '');
    const same = byName.get(wanted);
    if (same !== undefined) return same.length === 1 ? same[0] : findNearest(path, same);
    if (wanted.length < shortestName) return undefined;
    searches += 1;
    if (searches > mostSearches) return undefined;
    // Names apart, so that another date does not count for more than another word.
    const kind = kindOf(wanted);
    const name = findNearest(
      wanted,
      [...byName.keys()].filter((each) => kindOf(each) === kind),
    );
    const alike = name === undefined ? [] : (byName.get(name) ?? []);
    return alike.length === 1 ? alike[0] : findNearest(path, alike);
  };
  return (path) => {
    if (!found.has(path)) found.set(path, search(path));
    return found.get(path);
  };
}

/** The last part of each address, such as `talks` of `/2026/03/04/talks/`. */
function groupByName(addresses: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const name = nameOf(address);
    // Days, months and pages of lists: a number is near to every other number.
    if (name === '' || /^\d+$/.test(name)) continue;
    const members = groups.get(name);
    if (members) members.push(address);
    else groups.set(name, [address]);
  }
  return groups;
}

function nameOf(address: string): string {
  const path = address.endsWith('/') ? address.slice(0, -1) : address;
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** How other programs end the addresses of pages. */
const pageEnding = /\.(?:html?|php|aspx?)$/;

/** A page is not near to a file, nor a picture to a document. Empty for a page. */
const kindOf = (name: string): string => /\.([a-z][a-z\d]{1,4})$/.exec(name)?.[1] ?? '';
