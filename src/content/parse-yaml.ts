/** Parses YAML to plain data. */
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Place, type Problem, toProblem } from '../problems/problem.ts';
import { type DuplicateKey, findDuplicateKeys } from './duplicate-keys.ts';
import type { Fields } from './entry.ts';
import { explainYaml } from './explain-yaml.ts';
import { findOddColon } from './explain-yaml-keys.ts';
import { locate, locateText, type ToPlace } from './locate.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlAdvice, YamlFault } from './yaml-fault.ts';

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

/** Maps and lists within each other. Programs that walk them recurse; the stack of some machine would overflow. */
const maxDepth = 100;

/** More errors of one file help no one: the first ones are mended first. */
const maxErrors = 50;

/**
 * Parses YAML 1.2 whose root is a map. Dates stay strings. Custom tags and a flood of aliases are problems that leave
 * no fields; a duplicate key is one that leaves them, with the last of its values. Places are found when they are asked
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
  const duplicates = findDuplicateKeys(document);
  if (document.errors.length + document.warnings.length > 0) {
    const errors = firstOfEachLine([...document.errors, ...document.warnings, ...duplicates.map(toError)], lines);
    return { problems: errors.map((error) => toYamlProblem(error, source, place)) };
  }
  if (document.contents === null) return { fields: { data: {}, locate: () => place(0) }, problems: [] };
  if (isMap(document.contents)) {
    const { fields, problems } = toFields(document, source, place);
    const twice = duplicates.map((key) => toYamlProblem(toError(key), source, place));
    return { ...(fields && { fields }), problems: [...twice, ...problems] };
  }
  const odd = findOddColon(source.text);
  if (odd?.pos) return { problems: [toProblem('yaml-invalid', odd, { path: source.path, place: place(...odd.pos) })] };
  const found = isSeq(document.contents) ? 'list' : 'plain text';
  return { problems: [toProblem('yaml-not-a-map', { found }, { path: source.path, place: place(0) })] };
}

function read(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    // The package compares every key with every other one.
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    stringKeys: true,
  });
  return { document, lines };
}

function toFields(document: Document, source: YamlSource, place: ToPlace): YamlResult {
  const problem = (message: string, at: Place) =>
    toProblem('yaml-invalid', explain({ message, pos: [0, 0] }, source.text), { path: source.path, place: at });
  try {
    const deep = findTooDeep(document);
    if (deep) return { problems: [problem(tooDeep, place(deep.range?.[0] ?? 0))] };
    const lost = findLostAliases(document, place);
    if (lost.length > 0) return { problems: lost.map(({ reason, at }) => problem(reason, at)) };
    const data = document.toJS({ maxAliasCount: maxAliases }) as Record<string, unknown>;
    return { fields: { data, locate: toLocate(source) }, problems: [] };
  } catch (error) {
    return { problems: [problem(error instanceof Error ? error.message : String(error), place(0))] };
  }
}

/** Reads the text again for places: a document takes fifty times the room of its text. */
function toLocate({ text, firstLine }: YamlSource): Fields['locate'] {
  let known: ReturnType<typeof read> | undefined;
  return (path, what = 'value', index = undefined) => {
    known ??= read(text);
    const { document, lines } = known;
    const toOwnPlace: ToPlace = (offset, end) => toPlace(lines, firstLine, offset, end);
    const within = index === undefined ? undefined : locateText(document, path, text, index);
    return within === undefined ? locate(document, path, what, toOwnPlace) : toOwnPlace(within);
  };
}

/** The first node below the limit, found without recursion. */
function findTooDeep({ contents }: Document): Node | undefined {
  let level: readonly unknown[] = [contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return level.find(isNode);
    level = level.flatMap((node) => (isMap(node) || isSeq(node) ? (node.items as unknown[]).map(nodeOf) : []));
  }
  return undefined;
}

const nodeOf = (item: unknown): unknown => (isPair(item) ? item.value : item);

/** Aliases without an anchor before them, and those within what they stand for: the parser lets them pass. */
function findLostAliases(document: Document, place: ToPlace): { reason: string; at: Place }[] {
  const anchors = new Set<string>();
  const lost: { reason: string; at: Place }[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias: (_, { source: name, range }, path) => {
      const at = place(range?.[0] ?? 0, range?.[1]);
      if (!anchors.has(name)) lost.push({ reason: `no anchor \`&${name}\` before`, at });
      else if (path.some((node) => 'anchor' in node && node.anchor === name)) {
        lost.push({ reason: `\`*${name}\` within \`&${name}\``, at });
      }
    },
  });
  return lost;
}

/** What is wrong at a place of the YAML. */
interface Fault extends YamlFault {
  /** The key that is there twice, where that is what is wrong. */
  readonly duplicate?: string;
}

const toError = ({ name, range }: DuplicateKey): Fault => ({ message: '', pos: [...range], duplicate: name });

/** Errors in the order of the text. What follows the first error of a line mostly follows from it. */
function firstOfEachLine(errors: readonly Fault[], lines: LineCounter): Fault[] {
  const sorted = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const byLine = new Map(sorted.toReversed().map((error) => [lines.linePos(error.pos[0]).line, error]));
  return sorted.filter((error) => byLine.get(lines.linePos(error.pos[0]).line) === error).slice(0, maxErrors);
}

function toYamlProblem(fault: Fault, { path, text }: YamlSource, place: ToPlace): Problem {
  const { message, pos, duplicate } = fault;
  if (duplicate !== undefined) return toProblem('duplicate-key', { name: duplicate }, { path, place: place(...pos) });
  const advice = explain(fault, text);
  const at = isOverflow(message) ? place(findDeep(text)) : place(...(advice.pos ?? pos));
  return toProblem('yaml-invalid', advice, { path, place: at });
}

const isOverflow = (message: string): boolean => /call stack|Stack overflow/.test(message);

/** Where the text most likely gets too deep: how far the parser comes depends on the machine. */
const findDeep = (text: string): number => text.search(/(?:[[{][^[\]{}]*){101}|^ *(?:[-?] +){101}/m);

const tooDeep = 'lists or maps nested too deeply';

const adviceOnDepth = 'Write the fields as docs/front-matter.md shows them: none needs lists in lists.';

function explain(fault: YamlFault, text: string): YamlAdvice {
  const isDeep = fault.message === tooDeep || isOverflow(fault.message);
  return isDeep ? { reason: tooDeep, advice: adviceOnDepth } : explainYaml(fault, text);
}

function toPlace(lines: LineCounter, firstLine: number, offset: number, end?: number): Place {
  const start = lines.linePos(offset);
  const line = Math.max(1, start.line) + firstLine - 1;
  const column = Math.max(1, start.col);
  if (end === undefined || end <= offset) return { line, column };
  const stop = lines.linePos(end);
  return { line, column, endLine: stop.line + firstLine - 1, endColumn: stop.col };
}
