/** Splits a file into front matter and body. The only importer of gray-matter. */
import matter from 'gray-matter';
import { type Problem, toProblem } from '../problems/problem.ts';
import type { Fields } from './entry.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file split in two. */
export interface ParsedFile {
  readonly fields: Fields;
  readonly body: string;
  readonly bodyLine: number;
}

/** Refuses to parse: gray-matter's own engines run code or change values. */
const refuse = {
  parse: () => {
    throw new Error('front matter other than YAML is never parsed');
  },
};

/** gray-matter only splits here; `parseYaml` reads the fields, because it knows their places. */
const splitOnly = {
  language: 'yaml',
  engines: { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
};

/** Parses the text of a Markdown file. With a problem there is no file. */
export function parseEntry(path: string, text: string): { file?: ParsedFile; problems: Problem[] } {
  const fence = findOpeningProblem(path, text);
  if (fence) return { problems: [fence] };
  const yaml = matter(text, splitOnly).matter;
  const closing = 3 + yaml.length;
  const bodyLine = countLines(text.slice(0, closing)) + 2;
  const closed = /^\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(closing));
  if (!closed) {
    const line = Math.min(bodyLine - 1, countLines(text));
    return { problems: [toProblem('front-matter-unclosed', {}, { path, place: { line, column: 1 } })] };
  }
  const { fields, problems } = parseYaml({ path, text: yaml.replace(/^[ \t]*\r?\n/, ''), firstLine: 2 });
  if (!fields) return { problems };
  return { file: { fields, body: text.slice(closing + closed[0].length), bodyLine }, problems };
}

function findOpeningProblem(path: string, text: string): Problem | undefined {
  const place = { line: 1, column: 1 };
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (!first.startsWith('---') || first.startsWith('----')) {
    return toProblem('front-matter-missing', {}, { path, place });
  }
  if (first.trimEnd() !== '---') {
    return toProblem('front-matter-language', { language: first.slice(3).trim() }, { path, place: { line: 1, column: 4 } });
  }
  return undefined;
}

const countLines = (text: string): number => text.split('\n').length;
