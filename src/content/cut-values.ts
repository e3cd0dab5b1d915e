/** Finds values in front matter that YAML cuts at a number sign, as in `title: Pier #2 closes`. */
import { type Problem, toProblem } from '../problems/problem.ts';

/** A plain value, a space, and a number sign with something right after it: who writes a comment leaves a space there. */
const cut = /^[ \t]*(?:(?:- )?[^\s:"'#]+:[ \t]+|- (?![^\s:"'#]+:[ \t]))(?![|>"'[{#&!*])[^\s#][^#]*[ \t](#[^\s#])/;

/**
 * A problem for each value of the YAML that looks cut.
 *
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function findCutValues(path: string, text: string, firstLine: number): Problem[] {
  if (!text.includes(' #')) return [];
  return text.split('\n').flatMap((line, index) => {
    const match = line.length <= maxLength && cut.exec(line);
    if (!match) return [];
    const column = match[0].length - 1;
    return [
      toProblem(
        'value-cut',
        { rest: line.slice(column - 1).trimEnd() },
        { path, place: { line: firstLine + index, column } },
      ),
    ];
  });
}

/** Nobody writes longer lines above a story by hand. */
const maxLength = 2000;
