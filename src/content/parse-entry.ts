/** Splits a file into front matter and body. The only importer of gray-matter. */
import matter from 'gray-matter';
import { type Problem, toProblem } from '../problems/problem.ts';
import { findCutValues } from './cut-values.ts';
import type { Fields } from './entry.ts';
import { judgeLength, maxFrontMatter } from './judge-length.ts';
import { parseYaml } from './parse-yaml.ts';
import { findTrailingSpaces } from './trailing-spaces.ts';

/** A file split in two. */
export interface ParsedFile {
  readonly fields: Fields;
  readonly body: string;
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** Parses the text of a Markdown file. With a problem there is no file. */
export function parseEntry(path: string, text: string): { file?: ParsedFile; problems: Problem[] } {
  const first = /^[^\n]*/.exec(text)?.[0] ?? '';
  const opening = findOpeningProblem(path, first);
  if (opening) return { problems: [opening] };
  const rest = text.slice(first.length + 1);
  const end = findEnd(rest);
  const closing = /^---[ \t]*(?:\r?\n|$)/.exec(rest.slice(end));
  const lines = countLines(rest.slice(0, end));
  if (!closing) {
    const line = Math.min(lines + 1, countLines(text));
    return { problems: [toProblem('front-matter-unclosed', {}, { path, place: { line, column: 1 } })] };
  }
  const source = { path, text: toOwnText(rest.slice(0, end)), firstLine: 2 };
  const tooLong = judgeLength(source, maxFrontMatter);
  if (tooLong) return { problems: [tooLong] };
  const { fields, problems } = parseYaml(source);
  if (!fields) return { problems };
  const yaml = rest.slice(0, end);
  const spaces = [...findTrailingSpaces(path, yaml, 2), ...findCutValues(path, yaml, 2)];
  return {
    file: { fields, body: rest.slice(end + closing[0].length), bodyLine: lines + 2 },
    problems: [...problems, ...spaces],
  };
}

function findOpeningProblem(path: string, first: string): Problem | undefined {
  if (!first.startsWith('---') || first.startsWith('----')) {
    const isToml = first.trimEnd() === '+++';
    return toProblem('front-matter-missing', { isToml }, { path, place: { line: 1, column: 1 } });
  }
  const language = /\S+/.exec(first.slice(3))?.[0];
  if (language === undefined) return undefined;
  return toProblem('front-matter-language', { language }, { path, place: { line: 1, column: 4 } });
}

/**
 * Offset of the line that ends the front matter, or of the end of the text. gray-matter only splits
 * here: `parseYaml` reads the fields, because it knows their places, and gray-matter's own engines
 * run code or change values. It sees spaces for all line ends but those that could be the last one:
 * its search for comments takes quadratic time on blank lines. It sees nothing after the first fence: it
 * copies all that it sees.
 */
function findEnd(rest: string): number {
  const fence = rest.indexOf('\n---');
  const head = fence < 0 ? rest : rest.slice(0, fence + 4);
  const flat = head.replace(/[\r\u2028\u2029]|\n(?!---)/g, ' ');
  const { matter: fields } = matter(`---\n${flat}`, { language: 'yaml', engines: { yaml: { parse: () => ({}) } } });
  return fields.length;
}

/** A text that does not keep alive the text which it was cut from, as a slice does for as long as its fields are kept. */
function toOwnText(slice: string): string {
  return slice.isWellFormed() ? Buffer.from(slice).toString() : slice;
}

/** The number of line ends before the last line, and 1. */
const countLines = (text: string): number => text.split('\n').length;
