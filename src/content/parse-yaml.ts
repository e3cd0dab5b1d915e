/** Parses YAML to plain data and remembers where every key and value stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Location, type Place, type Problem, toProblem } from '../problems/problem.ts';
import type { FieldPath, Fields } from './entry.ts';

/** YAML, and the file it stands in. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  /** The line of the file on which `text` begins, counted from 1. */
  readonly firstLine: number;
}

/** More aliases than this in one file are taken for an attack. */
const maxAliases = 50;

/**
 * Parses YAML 1.2 whose root is a map. Dates stay strings. Duplicate keys, custom tags and a flood
 * of aliases are problems; with a problem there are no fields.
 */
export function parseYaml(source: YamlSource): { fields?: Fields; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    stringKeys: true,
  });
  const place = (offset: number, end?: number): Place => toPlace(lines, source.firstLine, offset, end);
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { problems: errors.map((error) => toYamlProblem(error, { path: source.path, place: place(...error.pos) })) };
  }
  if (document.contents === null) return { fields: { data: {}, locate: () => place(0) }, problems: [] };
  if (!isMap(document.contents)) {
    const found = isSeq(document.contents) ? 'list' : 'plain text';
    return { problems: [toProblem('yaml-not-a-map', { found }, { path: source.path, place: place(0) })] };
  }
  return toFields(document, source, place);
}

type ToPlace = (offset: number, end?: number) => Place;

function toFields(document: Document, source: YamlSource, place: ToPlace): { fields?: Fields; problems: Problem[] } {
  try {
    const data = document.toJS({ maxAliasCount: maxAliases }) as Record<string, unknown>;
    return { fields: { data, locate: (path, what) => locate(document, path, what ?? 'value', place) }, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [toProblem('yaml-invalid', { reason: plain(reason) }, { path: source.path, place: place(0) })] };
  }
}

function locate(document: Document, path: FieldPath, what: 'value' | 'key', place: ToPlace): Place {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    const next = child(isAlias(node) ? node.resolve(document) : node, step);
    if (next === undefined) break;
    pair = isPair(next) ? next : undefined;
    node = isPair(next) ? next.value : next;
  }
  const target = what === 'key' || !hasText(node) ? (pair?.key ?? node) : node;
  return rangeOf(target, place) ?? place(0);
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (isMap(node)) return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return undefined;
}

function hasText(node: unknown): boolean {
  return isNode(node) && !(isScalar(node) && node.value === null && node.source === '');
}

function rangeOf(target: unknown, place: ToPlace): Place | undefined {
  const range = isNode(target) ? (target as Node).range : undefined;
  return range ? place(range[0], range[1]) : undefined;
}

function toPlace(lines: LineCounter, firstLine: number, offset: number, end?: number): Place {
  const start = lines.linePos(offset);
  const line = Math.max(1, start.line) + firstLine - 1;
  const column = Math.max(1, start.col);
  if (end === undefined || end <= offset) return { line, column };
  const stop = lines.linePos(end);
  return { line, column, endLine: stop.line + firstLine - 1, endColumn: stop.col };
}

function toYamlProblem(error: YAMLError, location: Location): Problem {
  return toProblem('yaml-invalid', { reason: plain(error.message) }, location);
}

const plain = (message: string): string =>
  message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '') ?? '';
