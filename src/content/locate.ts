/** Finds where in a file a field of its YAML stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { FieldPath } from './entry.ts';
import { locateWithin } from './locate-within.ts';

/** The place of offsets in the YAML. */
export type ToPlace = (offset: number, end?: number) => Place;

/** The place of a field, as `Locate` promises. An alias stands where it is written, its parts where the anchor is. */
export function locate(document: Document, path: FieldPath, what: 'value' | 'key', place: ToPlace): Place {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    const next = child(isAlias(node) ? node.resolve(document) : node, step);
    if (next === undefined) return place(rangeOf(hasText(node) ? node : pair?.key)?.[0] ?? 0);
    pair = isPair(next) ? next : undefined;
    node = isPair(next) ? next.value : next;
  }
  const [start, end] = rangeOf(what === 'key' || !hasText(node) ? (pair?.key ?? node) : node) ?? [0];
  return place(start, end);
}

/** The offset of a character of the text at a path, where it can be told. */
export function locateText(document: Document, path: FieldPath, source: string, index: number): number | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  const offset = locateWithin(source.slice(start, end), node.value, index);
  return offset === undefined ? undefined : start + offset;
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? pairsOf(node).get(String(step)) : undefined;
}

/** Asked for once for each problem, and a file may have thousands. */
const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key. Of equal keys the last counts, as it does for the value. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = knownPairs.get(map);
  if (known) return known;
  const pairs = new Map(
    map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : [])),
  );
  knownPairs.set(map, pairs);
  return pairs;
}

function hasText(node: unknown): boolean {
  return isNode(node) && !(isScalar(node) && node.value === null && node.source === '');
}

const rangeOf = (target: unknown): Node['range'] | undefined => (isNode(target) ? target.range : undefined);
