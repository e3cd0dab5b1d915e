/** Remembers the last value of its kind. */

/** Gives the last value as long as all that it was made of is identical, and else makes another. */
export type Last<T> = (sources: readonly unknown[], make: () => T) => T;

/** Remembers nothing yet. */
export function createLast<T>(): Last<T> {
  let last: { readonly sources: readonly unknown[]; readonly value: T } | undefined;
  return (sources, make) => {
    if (!last || !isSameList(sources, last.sources)) last = { sources, value: make() };
    return last.value;
  };
}

/** Whether two lists have the same items in the same order. */
export const isSameList = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index]);
