/** Keeps values that are made from files, with the digests of those files. */
import type { DatabaseSync } from 'node:sqlite';
import type { FileDigests } from './file-digests.ts';
import { checkSeal, seal } from './seal.ts';

/** A value, and the files that it was made from. */
export interface Derivation<T> {
  readonly value: T;
  /** Paths, relative to the site's folder or absolute. A file that is not there counts as well. */
  readonly inputs: readonly string[];
}

/** Derived values. */
export interface DerivedValues {
  /** The value of that name, made only where a file that it was made from has changed. It must be fit for JSON. */
  readonly derive: <T>(name: string, make: () => Promise<Derivation<T>>) => Promise<Derivation<T>>;
  /** Writes what was made to the cache. */
  readonly save: () => void;
}

type Inputs = readonly (readonly [path: string, digest: string | null])[];

/** Opens the derived values in a cache. */
export function openDerivedValues(database: DatabaseSync, files: FileDigests): DerivedValues {
  const made = new Map<string, { readonly inputs: string; readonly value: string }>();
  const recall = (name: string) => {
    const row = database.prepare('SELECT inputs, value, seal FROM derived WHERE name = ?').get(name);
    if (!row) return undefined;
    const { inputs, value, seal: sealed } = row as Record<'inputs' | 'value' | 'seal', string>;
    checkSeal(sealed, name, inputs, value);
    return { inputs: JSON.parse(inputs) as Inputs, value };
  };
  return {
    async derive<T>(name: string, make: () => Promise<Derivation<T>>) {
      const known = recall(name);
      if (known?.inputs.every(([path, digest]) => (files.digest(path) ?? null) === digest)) {
        return { value: JSON.parse(known.value) as T, inputs: known.inputs.map(([path]) => path) };
      }
      const derivation = await make();
      const inputs: Inputs = derivation.inputs.map((path) => [path, files.digest(path) ?? null]);
      made.set(name, { inputs: JSON.stringify(inputs), value: JSON.stringify(derivation.value) });
      return derivation;
    },
    save() {
      const insert = database.prepare('INSERT OR REPLACE INTO derived VALUES (?, ?, ?, ?)');
      for (const [name, { inputs, value }] of made) insert.run(name, inputs, value, seal(name, inputs, value));
      made.clear();
    },
  };
}
