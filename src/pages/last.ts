/** Remembers the last value of its kind. */
import { isSameList } from '../newsroom/same-list.ts';

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
