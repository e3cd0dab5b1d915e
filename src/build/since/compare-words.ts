/** Finds which words of a text are other words now. */
import type { Word } from './words.ts';

/** Words that stood in one place, and those that stand there now. */
export interface Change {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Where in the new words it is. */
  readonly at: number;
}

/** Beyond this many cells of the table the middle of a text counts as one change. */
const maxCells = 4_000_000;

/** The changes from one text to another, in order: as few words as can be, but in very long changes. */
export function findChanges(before: readonly Word[], after: readonly Word[]): Change[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  if (old.length === 0 && now.length === 0) return [];
  if ((old.length + 1) * (now.length + 1) > maxCells) return [{ before: old, after: now, at: start }];
  return walk(old, now, toTable(old, now)).map((change) => ({ ...change, at: change.at + start }));
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.key === b?.key;

/** How many words the ends of both texts have in common, from each pair of places on. */
function toTable(old: readonly Word[], now: readonly Word[]): Uint32Array {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] = isSame(old[i], now[j])
        ? (table[at + width + 1] ?? 0) + 1
        : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

function walk(old: readonly Word[], now: readonly Word[], table: Uint32Array): Change[] {
  const width = now.length + 1;
  const changes: Change[] = [];
  let [i, j, fromOld, fromNow] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromOld || j > fromNow)
      changes.push({ before: old.slice(fromOld, i), after: now.slice(fromNow, j), at: fromNow });
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && isSame(old[i], now[j])) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromOld, fromNow] = [i, j];
    } else if (
      j >= now.length ||
      (i < old.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      i += 1;
    } else j += 1;
  }
  close();
  return changes;
}
