/** Holds an entry against its schema and turns what zod finds into placed problems. */
import type { z } from 'zod';
import type { Entry, FieldPath } from '../content/entry.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** Validates the fields of an entry. With a problem there is no value. */
export function validate<S extends z.ZodType>(schema: S, entry: Entry): { value?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(entry.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, [], schema, entry)) };
}

function toProblems(issue: Issue, parent: FieldPath, schema: z.ZodType, entry: Entry): Problem[] {
  const path = [...parent, ...issue.path] as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], keysAt(schema, path), entry));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => !errors.some(isWrongKind));
    if (meant) return meant.flatMap((nested) => toProblems(nested, path, schema, entry));
  }
  return [invalidValue(issue, path, entry)];
}

/** Whether an issue says that another member of the union was meant. */
const isWrongKind = (issue: Issue): boolean => issue.path.length === 0 && issue.code === 'invalid_type';

function unknownKey(path: FieldPath, known: readonly string[], entry: Entry): Problem {
  const name = String(path.at(-1));
  return toProblem(
    'unknown-key',
    { name, known, nearest: findNearest(name, known) },
    { path: entry.path, place: entry.locate(path, 'key') },
  );
}

function invalidValue(issue: Issue, path: FieldPath, entry: Entry): Problem {
  const place = entry.locate(path);
  const location = { path: entry.path, place };
  const key = toKey(path);
  const value = valueAt(entry.data, path);
  if (value === undefined) {
    const start = { line: place.line, column: place.column };
    return toProblem('missing-key', { key, what: issue.message }, { path: entry.path, place: start });
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const nearest = typeof value === 'string' ? findNearest(value, choices) : undefined;
  return toProblem('invalid-value', { key, found: describe(value), expected: issue.message, nearest }, location);
}

/** A path as editors write it, such as `sections.2.id`, lists counted from 1. */
function toKey(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );
}

function describe(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `text \`${shorten(value)}\``;
  return `${typeof value === 'boolean' ? 'value' : 'number'} \`${String(value)}\``;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
