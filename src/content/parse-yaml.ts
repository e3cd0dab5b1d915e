/** Parses YAML to plain data. */
import { type Document, isMap, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Place, type Problem, toProblem } from '../problems/problem.ts';
import type { Fields } from './entry.ts';
import { locate, type ToPlace } from './locate.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** YAML, and the file it stands in. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  /** The line of the file on which `text` begins, counted from 1. */
  readonly firstLine: number;
}

/** What a source became. */
interface YamlResult {
  readonly fields?: Fields;
  readonly problems: Problem[];
}

/** More aliases than this in one file are taken for an attack. */
const maxAliases = 50;

/**
 * Parses YAML 1.2 whose root is a map. Dates stay strings. Duplicate keys, custom tags and a flood
 * of aliases are problems; with a problem there are no fields. Places are found when they are asked
 * for: nearly all files have no problem.
 */
export function parseYaml(source: YamlSource): YamlResult {
  const plain = readPlainYaml(source.text);
  return plain ? { fields: { data: plain, locate: toLocate(source) }, problems: [] } : judgeYaml(source);
}

/** What the `yaml` package makes of a source, whatever `readPlainYaml` knows of it. */
export function judgeYaml(source: YamlSource): YamlResult {
  const { document, lines } = read(source.text);
  const place: ToPlace = (offset, end) => toPlace(lines, source.firstLine, offset, end);
  const errors = firstOfEachLine([...document.errors, ...document.warnings], lines);
  if (errors.length > 0) return { problems: errors.map((error) => toYamlProblem(error, source, place)) };
  if (document.contents === null) return { fields: { data: {}, locate: () => place(0) }, problems: [] };
  if (isMap(document.contents)) return toFields(document, source, place);
  const found = isSeq(document.contents) ? 'list' : 'plain text';
  return { problems: [toProblem('yaml-not-a-map', { found }, { path: source.path, place: place(0) })] };
}

function read(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    stringKeys: true,
  });
  return { document, lines };
}

function toFields(document: Document, source: YamlSource, place: ToPlace): YamlResult {
  const problem = (reason: string, at: Place) =>
    toProblem('yaml-invalid', { reason: explain(reason) }, { path: source.path, place: at });
  try {
    const lost = findLostAliases(document, place);
    if (lost.length > 0) return { problems: lost.map(({ name, at }) => problem(`no anchor \`&${name}\` before`, at)) };
    const data = document.toJS({ maxAliasCount: maxAliases }) as Record<string, unknown>;
    return { fields: { data, locate: toLocate(source) }, problems: [] };
  } catch (error) {
    return { problems: [problem(error instanceof Error ? error.message : String(error), place(0))] };
  }
}

/** Reads the text again for places: a document takes fifty times the room of its text. */
function toLocate({ text, firstLine }: YamlSource): Fields['locate'] {
  let known: ReturnType<typeof read> | undefined;
  return (path, what = 'value') => {
    known ??= read(text);
    const { document, lines } = known;
    return locate(document, path, what, (offset, end) => toPlace(lines, firstLine, offset, end));
  };
}

/** Aliases without an anchor before them: the parser lets them pass. */
function findLostAliases(document: Document, place: ToPlace): { name: string; at: Place }[] {
  const anchors = new Set<string>();
  const lost: { name: string; at: Place }[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias: (_, { source: name, range }) => {
      if (!anchors.has(name)) lost.push({ name, at: place(range?.[0] ?? 0, range?.[1]) });
    },
  });
  return lost;
}

/** Errors in the order of the text. What follows the first error of a line mostly follows from it. */
function firstOfEachLine(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const sorted = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const byLine = new Map(sorted.toReversed().map((error) => [lines.linePos(error.pos[0]).line, error]));
  return sorted.filter((error) => byLine.get(lines.linePos(error.pos[0]).line) === error);
}

function toYamlProblem({ code, message, pos }: YAMLError, { path, text }: YamlSource, place: ToPlace): Problem {
  const location = { path, place: place(...pos) };
  if (code !== 'DUPLICATE_KEY') return toProblem('yaml-invalid', { reason: explain(message) }, location);
  const name = /^(["']?)(.*?)\1\s*:/.exec(text.slice(pos[0]))?.[2] ?? '';
  return toProblem('duplicate-key', { name }, location);
}

/** What the parser means, in an editor's words, for the mistakes that are made most. */
const plainWords: Readonly<Record<string, string>> = {
  'Nested mappings are not allowed in compact mappings': 'a second colon in the value',
  'Implicit keys need to be on a single line': 'no colon and space after a key',
  'Implicit map keys need to be followed by map values': 'no colon and space after a key',
  'Tabs are not allowed as indentation': 'a tab at the beginning of a line',
};

function explain(message: string): string {
  if (/call stack|Stack overflow/.test(message)) return 'lists or maps nested too deeply';
  const reason = message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
  return plainWords[reason] ?? reason;
}

function toPlace(lines: LineCounter, firstLine: number, offset: number, end?: number): Place {
  const start = lines.linePos(offset);
  const line = Math.max(1, start.line) + firstLine - 1;
  const column = Math.max(1, start.col);
  if (end === undefined || end <= offset) return { line, column };
  const stop = lines.linePos(end);
  return { line, column, endLine: stop.line + firstLine - 1, endColumn: stop.col };
}
