/** Refuses front matter and settings that are longer than any are: a parser’s time may grow with their square. */
import { type Problem, toProblem } from '../problems/problem.ts';
import type { YamlSource } from './parse-yaml.ts';

/** Characters. */
export const maxFrontMatter = 65_536;
export const maxSettings = 262_144;

/** The problem of a source of more than `most` characters, at the line that is to blame, if one is. */
export function judgeLength({ path, text, firstLine }: YamlSource, most: number): Problem | undefined {
  if (text.length <= most) return undefined;
  const lines = text.split('\n');
  // A line with more than half of the text is to blame; there is one at most.
  const blamed = lines.findIndex((line) => line.length > text.length / 2);
  const [key = ''] = /^[ \t]*(?:[\w-]{1,40}:[ \t]+)?/.exec(lines[blamed]?.slice(0, 200) ?? '') ?? [];
  const place = { line: firstLine + Math.max(0, blamed), column: key.length + 1 };
  return toProblem('front-matter-too-long', { length: text.length, most }, { path, place });
}
