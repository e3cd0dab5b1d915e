/** Finds spaces that nobody sees at the end of values in front matter. */
import { type Problem, toProblem } from '../problems/problem.ts';

/** `key: "value "` or `- "value "`, in one kind of quotation mark. */
const inQuotes = /^([ \t]*(?:- )?(?:[^\s:"'#]+:[ \t]+)?(["'])(?:(?!\2)[^\\])*(?!\2)[^\s\\])([ \t]+)\2(?:[ \t]+#.*)?$/;

/** A key or an item whose text stands on the lines below it: there, spaces may be meant. */
const opensBlock = /(?::|-)[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/;

/**
 * A problem for each value of the YAML that ends in spaces.
 *
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function findTrailingSpaces(path: string, text: string, firstLine: number): Problem[] {
  let block: number | undefined;
  return text.split('\n').flatMap((ended, index) => {
    const line = ended.replace(/\r$/, '');
    const indentation = line.search(/\S/);
    if (block !== undefined && (indentation === -1 || indentation > block)) return [];
    block = opensBlock.test(line) ? indentation : undefined;
    return findInLine(line).map(({ column, spaces }) => {
      const at = { line: firstLine + index, column };
      const place = { ...at, endLine: at.line, endColumn: column + spaces.length };
      return toProblem(
        'trailing-space',
        { count: spaces.length },
        { path, place, fix: { actual: spaces, expected: '' } },
      );
    });
  });
}

/** Spaces, and the column where they begin. */
interface Found {
  readonly column: number;
  readonly spaces: string;
}

/** Found from the end of the line. A comment, a key and a hyphen alone are no values. */
function findInLine(line: string): Found[] {
  const kept = line.trimEnd();
  if (/^$|^\s*#|[:-]$/.test(kept)) return [];
  const spaces = line.slice(kept.length);
  const [, inside, , inner] = /["']$|#/.test(kept) ? (inQuotes.exec(kept) ?? []) : [];
  return [
    ...(inside !== undefined && inner !== undefined ? [{ column: inside.length + 1, spaces: inner }] : []),
    ...(/^[ \t]+$/.test(spaces) ? [{ column: kept.length + 1, spaces }] : []),
  ];
}
