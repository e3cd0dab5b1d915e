/** Picks what is valid of fields that are not: one slip must not hide the others. */
import { z } from 'zod';
import { members } from './schema-keys.ts';

/** Fields of which any may be missing, at any depth. A list keeps the places of its items: it has holes for those that are wrong. */
export type Valid<T> = T extends readonly (infer Item)[]
  ? readonly Valid<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Valid<T[Key]> | undefined }
    : T;

/** What is valid of a value by its schema, or undefined where nothing is. */
export function pickValid(schema: z.core.$ZodType, value: unknown): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const kinds = members(schema);
  if (Array.isArray(value)) {
    const list = kinds.find((kind) => kind instanceof z.ZodArray);
    return list && pickItems(list.element, value);
  }
  const map = kinds.find((kind) => kind instanceof z.ZodObject);
  return map && typeof value === 'object' && value !== null ? pickFields(map, value) : undefined;
}

function pickItems(schema: z.core.$ZodType, items: readonly unknown[]): unknown[] {
  const picked: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const valid = pickValid(schema, item);
    if (valid !== undefined) picked[index] = valid;
  }
  return picked;
}

function pickFields(map: z.ZodObject, value: object): Record<string, unknown> {
  const fields = Object.entries<z.core.$ZodType>(map.shape).flatMap(([key, field]) => {
    const valid = pickValid(field, Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined);
    return valid === undefined ? [] : [[key, valid] as const];
  });
  return Object.fromEntries(fields);
}
