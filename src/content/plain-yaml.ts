/**
 * Reads plain YAML fast: maps, lists and texts in the few forms that front matter nearly always has.
 * What it reads is exactly what the `yaml` package makes of it; what it does not know, that package judges.
 */
import { readInline, trimSpacesAtEnd } from './plain-yaml-inline.ts';

/** Lines without line ends, and which of them is next. */
interface Lines {
  readonly all: string[];
  next: number;
}

/** Control characters, and characters that programs take for a line end or for nothing. */
const odd = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]/u;

/** `key: value`. All keys that have a meaning here are of letters. */
const pair = /^ *([A-Za-z]{1,40}):(?: +(.*))?$/;

/** Deeper maps and lists are no one's front matter. */
const maxDepth = 8;

/** The map that the text holds, or undefined where anything in it is wrong or unusual. */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (odd.test(unix)) return undefined;
  const lines = { all: unix.split('\n'), next: 0 };
  const map = readMap(lines, 0, 0);
  return lines.next === lines.all.length ? map : undefined;
}

/** The map whose keys stand at the indentation; a line with another one ends it. */
function readMap(lines: Lines, indentation: number, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  while (findIndentation(lines) === indentation) {
    const [, key, rest = ''] = pair.exec(lines.all[lines.next++] ?? '') ?? [];
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    const value = readValue(lines, trimSpacesAtEnd(rest), indentation, depth + 1);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

/** The value of a key: on its line, or on those below. A list may stand as far left as its key. */
function readValue(lines: Lines, rest: string, indentation: number, depth: number): unknown {
  if (rest === '>-') return readFolded(lines, indentation);
  if (rest !== '') return readInline(rest);
  if (depth > maxDepth) return undefined;
  const below = findIndentation(lines);
  if (below >= indentation && isItem(lines, below)) return readList(lines, below, depth);
  return below > indentation ? readMap(lines, below, depth) : null;
}

/** A text over several lines, joined by spaces. One with steps in it or a blank line after it is unusual. */
function readFolded(lines: Lines, indentation: number): string | undefined {
  const inside = measure(lines);
  const texts: string[] = [];
  while (inside > indentation && measure(lines) === inside) texts.push(lines.all[lines.next++]?.slice(inside) ?? '');
  const isLast = lines.next + 1 >= lines.all.length && !lines.all[lines.next];
  if (!isLast && (measure(lines) < 0 || measure(lines) > indentation)) return undefined;
  return texts.length === 0 || texts.some((text) => text.endsWith(' ')) ? undefined : texts.join(' ');
}

/** The list whose hyphens stand at the indentation. */
function readList(lines: Lines, indentation: number, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  while (findIndentation(lines) === indentation && isItem(lines, indentation)) {
    const item = readItem(lines, indentation, depth);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

/** An item is a text, or a map that begins beside its hyphen: then the hyphen counts as a space. */
function readItem(lines: Lines, indentation: number, depth: number): unknown {
  const line = `${' '.repeat(indentation + 2)}${lines.all[lines.next]?.slice(indentation + 2)}`;
  if (!pair.test(line)) {
    lines.next++;
    return readInline(trimSpacesAtEnd(line.replace(/^ +/, '')));
  }
  lines.all[lines.next] = line;
  return depth < maxDepth ? readMap(lines, measure(lines), depth + 1) : undefined;
}

const isItem = ({ all, next }: Lines, indentation: number): boolean =>
  all[next]?.startsWith('- ', indentation) === true;

/** The number of spaces before the next line that is neither blank nor a comment, or -1 where there is none. */
function findIndentation(lines: Lines): number {
  while (/^ *(?:#|$)/.test(lines.all[lines.next] ?? '-')) lines.next++;
  return measure(lines);
}

/** The number of spaces before the next line, or -1 where it is blank or there is none. */
const measure = ({ all, next }: Lines): number => all[next]?.search(/[^ ]/) ?? -1;
