/** Compares lists by what is in them. */

/** Whether two lists have identical items in the same order. */
export const isSameList = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index]);
