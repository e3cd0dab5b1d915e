/** Finds keys that a map of YAML has twice, in time that grows with the text alone. */
import { type Document, isScalar, visit } from 'yaml';

/** A key that stood before in its map. */
export interface DuplicateKey {
  readonly name: string;
  /** Offsets of its beginning and end in the YAML. */
  readonly range: readonly [start: number, end: number];
}

/** The second and later ones of equal keys. None are found in a document too deep for the search, which is a problem itself. */
export function findDuplicateKeys(document: Document): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  try {
    search(document, found);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found.sort((one, other) => one.range[0] - other.range[0]);
}

function search(document: Document, found: DuplicateKey[]): void {
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) found.push({ name, range: [key.range?.[0] ?? 0, key.range?.[1] ?? 0] });
        names.add(name);
      }
    },
  });
}
