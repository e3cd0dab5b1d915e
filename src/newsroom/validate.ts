/** Holds an entry against its schema and turns what zod finds into placed problems. */
import type { z } from 'zod';
import type { Entry, FieldPath } from '../content/entry.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { findDateReading } from './date-reading.ts';
import { toFieldExample } from './field-example.ts';
import { findOurKeys } from './foreign-keys.ts';
import { adviseOnPath } from './path-advice.ts';
import { pickValid, type Valid } from './pick-valid.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** What became of the fields of an entry. */
export interface Validated<T> {
  /** Absent where there is a problem. */
  readonly value?: T;
  /** What is valid by itself, so that what it refers to can be checked all the same. */
  readonly valid: Valid<T>;
  readonly problems: readonly Problem[];
}

/** Validates the fields of an entry. In a draft, what is missing is a warning; only its title must be there. */
export function validate<S extends z.ZodObject>(schema: S, entry: Entry): Validated<z.output<S>> {
  const result = schema.safeParse(entry.data);
  if (result.success) return { value: result.data, valid: result.data as Valid<z.output<S>>, problems: [] };
  return {
    valid: pickValid(schema, entry.data) as Valid<z.output<S>>,
    problems: withoutMeant(result.error.issues.flatMap((issue) => toFindings(issue, [], schema, entry))),
  };
}

/** A problem, the key that is missing, or those that were probably meant: each as text of its path. */
interface Finding {
  readonly problem: Problem;
  readonly missing?: string;
  readonly meant?: readonly string[];
}

/** A key under another name is one mistake: what is missing for that reason is no other. */
function withoutMeant(findings: readonly Finding[]): Problem[] {
  const meant = new Set(findings.flatMap((finding) => finding.meant ?? []));
  return findings.filter(({ missing }) => missing === undefined || !meant.has(missing)).map(({ problem }) => problem);
}

function toFindings(issue: Issue, parent: FieldPath, schema: z.ZodObject, entry: Entry): Finding[] {
  const path = [...parent, ...issue.path] as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], schema, entry));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => !errors.some(isWrongKind));
    if (meant) return meant.flatMap((nested) => toFindings(nested, path, schema, entry));
  }
  return [invalidValue(issue, path, schema, entry)];
}

/** Whether an issue says that another member of the union was meant. */
const isWrongKind = (issue: Issue): boolean => issue.path.length === 0 && issue.code === 'invalid_type';

function unknownKey(path: FieldPath, schema: z.ZodObject, entry: Entry): Finding {
  const name = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const ours = findOurKeys(name, known);
  const nearest = findNearest(name, known);
  const above = findEmptyAbove(path, schema, entry);
  const values = { name, known, nearest, ...(ours.length > 0 && { ours }), ...(above !== undefined && { above }) };
  const meant = ours.length > 0 ? ours : nearest === undefined ? [] : [nearest];
  return {
    problem: toProblem('unknown-key', values, { path: entry.path, place: entry.locate(path, 'key') }),
    meant: meant.map((key) => toKey([...path.slice(0, -1), key])),
  };
}

/** A key without a value beside an unknown one, which belongs below it: that was most likely not indented. */
function findEmptyAbove(path: FieldPath, schema: z.ZodObject, { data }: Entry): string | undefined {
  const parent = path.slice(0, -1);
  const map = valueAt(data, parent);
  if (!isMapOrList(map)) return undefined;
  const empty = Object.keys(map).filter((key) => map[key] === null);
  return empty.find((key) => keysAt(schema, [...parent, key]).includes(String(path.at(-1))));
}

function invalidValue(issue: Issue, path: FieldPath, schema: z.ZodObject, entry: Entry): Finding {
  const location = { path: entry.path, place: entry.locate(path) };
  const key = toKey(path);
  const value = valueAt(entry.data, path);
  const isDraft = entry.data['draft'] === true && key !== 'title';
  if (value === undefined || (value === null && isDraft)) {
    const problem = toProblem(isDraft ? 'draft-incomplete' : 'missing-key', { key, what: issue.message }, location);
    return value === undefined ? { problem, missing: key } : { problem };
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  // YAML reads a day without hyphens as a number.
  const day =
    typeof value === 'number' && issue.message.startsWith('a date') ? findDateReading(`${value}`, 'UTC') : undefined;
  const nearest = typeof value === 'string' ? findNearest(value, choices) : day;
  const example = typeof value === 'object' && value !== null ? undefined : toFieldExample(schema, path);
  const advice = typeof value === 'string' ? adviseOn(value, issue.message) : undefined;
  const values = { key, found: describe(value), expected: issue.message, nearest, example, advice };
  return { problem: toProblem('invalid-value', values, location) };
}

/** What to type in place of a text, by what its field expects. */
function adviseOn(value: string, expected: string): string | undefined {
  if (expected.startsWith('an address that begins') && /^http:\/\//i.test(value)) {
    return `Write \`${value.replace(/^http:/i, 'https:')}\` if it opens.`;
  }
  if (!expected.startsWith('an address on this site')) return undefined;
  return adviseOnPath(value, expected.includes('`https://`') ? 'to' : 'from');
}

/** A path as editors write it, such as `sections.2.id`, lists counted from 1. */
function toKey(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (isMapOrList(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );
}

const isMapOrList = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function describe(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `text \`${shorten(value)}\``;
  return `${typeof value === 'boolean' ? 'value' : 'number'} \`${String(value)}\``;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
