/** The order that is the same on every machine, whatever its language. */

/** Compares two texts by their UTF-16 code units. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
