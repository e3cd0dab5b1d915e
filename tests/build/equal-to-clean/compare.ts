/** Holds a site that was built again against one that is built from nothing. */
import { readTree } from '../../sites/site.ts';

/** The first difference between two sites in words, or undefined where there is none. */
export function findDifference(again: string, clean: string): string | undefined {
  const [one, two] = [readTree(again), readTree(clean)];
  for (const name of [...new Set([...one.keys(), ...two.keys()])].sort()) {
    const [a, b] = [one.get(name), two.get(name)];
    if (a === b) continue;
    if (a === undefined || b === undefined) return `${name} is ${a === undefined ? 'missing' : 'too much'}`;
    const at = [...a].findIndex((character, index) => character !== b[index]);
    const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
    return `${name} differs:\n  built again: ${cut(a)}\n  built clean: ${cut(b)}`;
  }
  return undefined;
}
