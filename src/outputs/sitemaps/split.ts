/** Splits a list of pages into parts that keep the limits of sitemaps. */

/** What a file may hold, by sitemaps.org. */
export const sitemapLimits = { pages: 50_000, bytes: 50 * 1024 * 1024 } as const;

/** The parts in order; each is as large as the limits allow. */
export function splitByLimits<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  limits: { readonly pages: number; readonly bytes: number } = sitemapLimits,
): Item[][] {
  const parts: Item[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = bytesOf(item);
    const last = parts.at(-1);
    if (last && last.length < limits.pages && bytes + size <= limits.bytes) {
      last.push(item);
      bytes += size;
    } else {
      parts.push([item]);
      bytes = envelopeBytes + size;
    }
  }
  return parts;
}

/** More than the beginning and end of a sitemap need. */
const envelopeBytes = 1024;
