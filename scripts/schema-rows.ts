/** Reads a zod schema as rows of documentation: one for each key, those of maps within maps too. */
import { z } from 'zod';

/** A key of the front matter. */
export interface SchemaRow {
  /** Path of the key, such as `image.src`; `[]` stands for each item of a list. */
  readonly key: string;
  /** What is expected, in the words of the problems. */
  readonly type: string;
  /** `required`, `optional`, or the default as YAML. */
  readonly presence: string;
  readonly description: string;
}

type Schema = z.core.$ZodType;

/** A row for every key of the schema, in its order. */
export function toRows(schema: z.ZodObject, prefix = ''): SchemaRow[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const key = `${prefix}${name}`;
    const core = unwrap(field);
    const row = { key, type: toType(core), presence: toPresence(field), description: describe(field) };
    return [row, ...nested(core, key)];
  });
}

function nested(core: Schema, key: string): SchemaRow[] {
  if (core instanceof z.ZodObject) return toRows(core, `${key}.`);
  if (!(core instanceof z.ZodArray)) return [];
  const items = core.element instanceof z.ZodUnion ? core.element.options : [core.element];
  return items.flatMap((item) => (item instanceof z.ZodObject ? toRows(item, `${key}[].`) : []));
}

/** The schema without what makes it optional. */
function unwrap(schema: Schema): Schema {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}

function toPresence(schema: Schema): string {
  if (schema instanceof z.ZodDefault) return `\`${toYaml(schema.def.defaultValue)}\``;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault ? 'optional' : 'required';
}

const toYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The description may stand on the schema or on what it wraps. */
function describe(schema: Schema): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  if (schema === unwrap(schema)) throw new Error('Unexpected field without a description');
  return describe((schema as z.ZodOptional).unwrap());
}

/** What the schema says of a value that cannot be: the text that completes “expected …”. */
function toType(core: Schema): string {
  if (core instanceof z.ZodObject) return 'a map';
  const [issue] = z.safeParse(core, null).error?.issues ?? [];
  if (issue === undefined) throw new Error('Unexpected schema that takes null');
  const { minimum, maximum } = toLimits(core);
  if (minimum !== undefined) return `${issue.message} from ${minimum} to ${maximum}`;
  return core instanceof z.ZodArray && core.element instanceof z.ZodEnum
    ? `${issue.message}: ${core.element.options.map((option) => `\`${option}\``).join(', ')}`
    : issue.message;
}

function toLimits(core: Schema): { minimum?: number; maximum?: number } {
  if (!(core instanceof z.ZodNumber) || core.minValue === null || core.maxValue === null) return {};
  return { minimum: core.minValue, maximum: core.maxValue };
}
