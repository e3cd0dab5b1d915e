/** Shows how a field is written that holds maps: who has written a text there does not know what it is made of. */
import { z } from 'zod';
import type { FieldPath } from '../content/entry.ts';
import { fieldAt, members } from './schema-keys.ts';

/**
 * Lines of YAML with what the field must have, or undefined for a field of another kind. For an item of a list, or what
 * is in it, they are those of the list.
 */
export function toFieldExample(schema: z.ZodObject, path: FieldPath): readonly string[] | undefined {
  const first = path.findIndex((step) => typeof step === 'number');
  const field = first < 0 ? path : path.slice(0, first);
  // What is in an item is the business of the item.
  if (first >= 0 && first < path.length - 1) return undefined;
  const found = fieldAt(schema, field);
  if (!found) return undefined;
  const kinds = members(found);
  const list = kinds.find((kind) => kind instanceof z.ZodArray);
  const map = (list ? members(list.element) : kinds).find((kind) => kind instanceof z.ZodObject);
  if (!map || (list && members(list.element).length > 1)) return undefined;
  const lines = toLines(map);
  const indented = list
    ? lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`)
    : lines.map((line) => `  ${line}`);
  return lines.length === 0 ? undefined : [`${field.at(-1)}:`, ...indented];
}

function toLines({ shape }: z.ZodObject): string[] {
  return Object.entries<z.core.$ZodType>(shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([key, field]) => `${key}: ${toSample(field)}`);
}

function toSample(field: z.core.$ZodType): string {
  const examples = z.globalRegistry.get(field)?.['examples'];
  const [example] = Array.isArray(examples) ? examples : [];
  return typeof example === 'string' ? example : '…';
}
