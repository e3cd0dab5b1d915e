/** Silences: comments in a file that say of one problem that it is right as it is. */
import { findCodeLines, isInCodeSpan } from './code-lines.ts';

/** A comment `broadsheet-ignore code: reason`. Lines and columns count from 1. */
export interface Silence {
  readonly line: number;
  readonly column: number;
  /** The line that it is about. */
  readonly target: number;
  /** As they were written; either may be empty. */
  readonly code: string;
  readonly reason: string;
}

/** In any case: a sentence does not begin with a small letter everywhere. */
const marker = /broadsheet-ignore/i;

/**
 * Finds the silences of a file: `# …` in front matter and settings, `<!-- … -->` in bodies. One that has
 * its line to itself, but for the marks of quotations and lists, is about the next line, another about its
 * own. In code of a body it is an example, and none.
 *
 * @param bodyLine the line on which the body begins, counted from 1; above it stands YAML
 */
export function findSilences(text: string, bodyLine: number): readonly Silence[] {
  if (!marker.test(text)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  let codeLines: readonly boolean[] | undefined;
  const found = lines.flatMap((line, index) => {
    const isBody = index + 1 >= bodyLine;
    const comment = marker.test(line) && findComment(line, isBody ? '<!--' : '#');
    return comment && !(isBody && isExample(line, index, comment.column)) ? [{ line: index + 1, ...comment }] : [];
  });
  function isExample(line: string, index: number, column: number): boolean {
    codeLines ??= findCodeLines(lines.slice(bodyLine - 1));
    return codeLines[index + 1 - bodyLine] === true || isInCodeSpan(line, column - 1);
  }
  const targets = new Map<number, number>();
  for (const { line, isAlone } of found.toReversed()) {
    targets.set(line, isAlone ? (targets.get(line + 1) ?? line + 1) : line);
  }
  return found.map(({ isAlone, ...silence }) => ({ ...silence, target: targets.get(silence.line) ?? silence.line }));
}

/** The comment of a line. It is cut by hand: whatever stands in a line, it is looked at once. */
function findComment(line: string, start: '#' | '<!--') {
  const { 0: written, index: at } = marker.exec(line) ?? { 0: '', index: 0 };
  const before = line.slice(0, at).trimEnd();
  const column = before.length - start.length;
  const isComment = before.endsWith(start) && (start !== '#' || column === 0 || /\s/.test(before.charAt(column - 1)));
  const end = start === '#' ? line.length : line.indexOf('-->', at);
  if (!isComment || end < 0) return undefined;
  const words = line.slice(at + written.length, end);
  if (/^[^\s:]/.test(words)) return undefined;
  const [, code = '', rest = ''] = /^([^\s:]*)(.*)$/s.exec(words.trim()) ?? [];
  const lead = start === '#' ? /^\s*$/ : /^(?:\s|>|(?:[-*+]|\d{1,9}[.)])\s)*$/;
  const isAlone = lead.test(line.slice(0, column)) && (start === '#' || line.slice(end + 3).trim() === '');
  // What is not after a colon may be another code as well as a reason.
  const reason = /^\s*:(.*)$/s.exec(rest)?.[1]?.trim() ?? '';
  return { column: column + 1, isAlone, code, reason };
}
