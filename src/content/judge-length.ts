/** Refuses front matter and settings that are longer than any are: a parser’s time may grow with their square. */
import { type Problem, toProblem } from '../problems/problem.ts';
import type { YamlSource } from './parse-yaml.ts';

/** Characters. */
export const maxFrontMatter = 65_536;
export const maxSettings = 262_144;

/** The problem of a source of more than `most` characters, at the value of its longest line. */
export function judgeLength({ path, text, firstLine }: YamlSource, most: number): Problem | undefined {
  if (text.length <= most) return undefined;
  const lines = text.split('\n');
  let longest = 0;
  for (const [index, line] of lines.entries()) if (line.length > (lines[longest]?.length ?? 0)) longest = index;
  const [key = ''] = /^[ \t]*(?:[\w-]{1,40}:[ \t]+)?/.exec(lines[longest]?.slice(0, 200) ?? '') ?? [];
  const place = { line: firstLine + longest, column: key.length + 1 };
  return toProblem('front-matter-too-long', { length: text.length, most }, { path, place });
}
