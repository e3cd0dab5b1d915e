/** Finds what a house style says against itself: nobody could write as it asks. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { findStyleFaults, type HouseStyle } from '../language/house-style.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';

/** Reports each word that is to be written and is a fault itself, and each that stands for itself. */
export function judgeStyle(entry: Entry, style: HouseStyle, { report }: Pick<Context, 'report'>): void {
  const tell = (path: FieldPath, word: string, use?: string) =>
    report(
      toProblem('style-contradiction', { word, use }, { path: entry.path, place: entry.locate(['style', ...path]) }),
    );
  const judgeUse = (path: FieldPath, word: string) => {
    const [fault] = findStyleFaults(word, style);
    if (fault) tell(path, word, fault.use);
  };
  for (const [index, { use, not }] of style.spellings.entries()) {
    judgeUse(['spellings', index, 'use'], use);
    for (const [at, word] of not.entries()) if (isSame(word, use)) tell(['spellings', index, 'not', at], word);
  }
  for (const [index, { word, use }] of style.banned.entries()) {
    if (use === undefined) continue;
    if (isSame(word, use)) tell(['banned', index, 'use'], use);
    else judgeUse(['banned', index, 'use'], use);
  }
}

/** Capitals make another word: `Internet` may be written `internet`. */
const isSame = (one: string, other: string): boolean => one.normalize('NFC') === other.normalize('NFC');
