/** Makes a problem of a word that is against the style of the paper. */
import { type Location, type Problem, toProblem } from '../problems/problem.ts';
import type { StyleFault } from './house-style.ts';

/** The problem of a fault. `location` is that of the word. */
export function toStyleProblem({ found, kind, use, reason }: StyleFault, location: Location): Problem {
  return kind === 'spelling' && use !== undefined
    ? toProblem('style-spelling', { found, use }, location)
    : toProblem('style-banned', { found, use, reason }, location);
}
