/** Looks into a schema: which keys a map at a path may have. */
import { z } from 'zod';
import type { FieldPath } from '../content/entry.ts';

/** The keys that the map at `path` may have, or none where there is no map. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  const found = fieldAt(schema, path);
  const map = found && toObject(found);
  return map ? Object.keys(map.shape) : [];
}

/** The schema of what stands at `path`, or undefined where nothing can stand there. */
export function fieldAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = typeof step === 'number' ? toArray(schema)?.element : toObject(schema)?.shape[step];
  return inner && fieldAt(inner, rest);
}

const toObject = (schema: z.core.$ZodType): z.ZodObject | undefined =>
  members(schema).find((member) => member instanceof z.ZodObject);

const toArray = (schema: z.core.$ZodType): z.ZodArray | undefined =>
  members(schema).find((member) => member instanceof z.ZodArray);

/** The schema without wrappers, and the members of a union. */
export function members(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return members(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(members) : [schema];
}
