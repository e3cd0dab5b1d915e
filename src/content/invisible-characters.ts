/** Finds characters that nobody sees: those that turn round how a text reads, and those that are left from copying. */
import { toCodePoint } from '../problems/code-point.ts';
import { type Problem, toProblem } from '../problems/problem.ts';

/** One search tells of nearly all texts that they have none. */
const suspect = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const names: Readonly<Record<string, string>> = {
  '\u200B': 'zero-width space',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of an embedding',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of an isolate',
  '\uFEFF': 'byte order mark',
};

/** Scripts that are written from right to left: there marks of direction have work to do. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** Scripts without spaces between words: there a zero-width space says where a line may end. */
const withoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** No program follows them into each other any deeper. */
const deepest = 125;

/** More of one file help no one. */
const most = 20;

/** A character that should not stand in a text, by its UTF-16 unit. */
interface Found {
  readonly at: number;
  readonly harm: 'turns' | 'useless';
}

/** The problems of a file, at most one a line. What is balanced, and what its script needs, is none. */
export function findInvisible(path: string, text: string): Problem[] {
  if (text.search(suspect) === -1) return [];
  const problems: Problem[] = [];
  let [line, lineStart, told] = [1, 0, 0];
  let lineEnd = text.indexOf('\n');
  for (const { at, harm } of findAll(text)) {
    if (problems.length === most) break;
    while (lineEnd !== -1 && lineEnd < at) {
      [line, lineStart] = [line + 1, lineEnd + 1];
      lineEnd = text.indexOf('\n', lineStart);
    }
    if (told === line) continue;
    told = line;
    const column = at - lineStart + 1;
    const place = { line, column, endLine: line, endColumn: column + 1 };
    problems.push(toInvisibleProblem(text.charAt(at), harm, { path, place }));
  }
  return problems;
}

/** The problem of the name of a file or folder. */
export function findInvisibleInName(path: string): Problem[] {
  const [found] = path.search(suspect) === -1 ? [] : findAll(path);
  return found ? [toInvisibleProblem(path.charAt(found.at), found.harm, { path })] : [];
}

const toInvisibleProblem = (
  character: string,
  harm: Found['harm'],
  location: Parameters<typeof toProblem>[2],
): Problem =>
  toProblem('invisible-character', { code: toCodePoint(character), name: names[character] ?? '', harm }, location);

function findAll(text: string): Found[] {
  const isRightToLeft = rightToLeft.test(text);
  const alone = [...text.matchAll(suspect)].flatMap(({ 0: each, index: at }): Found[] => {
    if (each === '\uFEFF') return [{ at, harm: 'useless' }];
    if (each === '\u200B') return standsInScript(text, at) ? [] : [{ at, harm: 'useless' }];
    return (each === '\u200E' || each === '\u200F') && !isRightToLeft ? [{ at, harm: 'useless' }] : [];
  });
  return [...alone, ...toScopes(text).flatMap(({ scope, start }) => findUnbalanced(scope, start))].sort(
    (a, b) => a.at - b.at,
  );
}

const standsInScript = (text: string, at: number): boolean =>
  withoutSpaces.test(text.slice(Math.max(0, at - 2), at)) || withoutSpaces.test(text.slice(at + 1, at + 3));

/** The direction of a paragraph ends with it: a field with its further lines, or lines up to a blank one. */
function toScopes(text: string): { readonly scope: string; readonly start: number }[] {
  const fence = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  const end = fence === -1 ? 0 : fence;
  const fields = text.slice(0, end).split(/(?<=\n)(?=\S)/);
  const paragraphs = text.slice(end).split(/(?<=\n)(?=[^\S\n]*\n)/);
  let start = 0;
  return [...fields, ...paragraphs].map((scope) => {
    start += scope.length;
    return { scope, start: start - scope.length };
  });
}

/** Overrides, what is opened and not closed, and what closes nothing. */
function findUnbalanced(scope: string, start: number): Found[] {
  const open: { readonly at: number; readonly closer: string }[] = [];
  const found: Found[] = [];
  for (const { 0: each, index } of scope.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    const at = start + index;
    if (each === '\u202D' || each === '\u202E') found.push({ at, harm: 'turns' });
    if (each !== '\u202C' && each !== '\u2069') {
      if (open.length < deepest) open.push({ at, closer: each < '\u2066' ? '\u202C' : '\u2069' });
      continue;
    }
    const partner = open.findLastIndex(({ closer }) => closer === each);
    if (partner === -1) found.push({ at, harm: 'useless' });
    // The end of an isolate ends the embeddings in it too.
    else open.splice(partner, each === '\u2069' ? open.length : 1);
  }
  const told = new Set(found.map(({ at }) => at));
  return [...found, ...open.filter(({ at }) => !told.has(at)).map(({ at }): Found => ({ at, harm: 'turns' }))];
}
