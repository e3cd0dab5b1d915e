/** Makes JSON Schemas of the front matter, for editors: completion, help and red lines come from the schemas that decide. */
import { z } from 'zod';
import type { EntryKind } from '../content/entry.ts';
import { schemas } from './schema/by-kind.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of one kind of file. */
export interface EditorSchema {
  readonly kind: EntryKind;
  /** Name of its file. */
  readonly file: string;
  /** The files that it is for, relative to the content folder, as editors write patterns. */
  readonly pattern: string;
  readonly schema: JsonSchema;
}

/** Names that a paper has. */
export type KnownNames = Readonly<Partial<Record<EntryKind, readonly string[]>>>;

const kinds: readonly (readonly [kind: EntryKind, name: string, pattern: string])[] = [
  ['article', 'story', 'articles/**/*.md'],
  ['reporter', 'reporter', 'reporters/**/*.md'],
  ['beat', 'beat', 'beats/**/*.md'],
  ['desk', 'desk', 'desks/**/*.md'],
  ['page', 'page', 'pages/**/*.md'],
  ['site', 'site', 'site.yaml'],
];

/**
 * A schema for each kind of file, of draft 7, the newest that every editor reads. What a JSON Schema cannot say, such
 * as that a day exists or that a file is there, only a build finds.
 *
 * @param names are offered as examples, because a new file may come at any time
 */
export function toEditorSchemas(names: KnownNames = {}): EditorSchema[] {
  return kinds.map(([kind, name, pattern]) => ({
    ...{ kind, pattern, file: `${name}.schema.json` },
    schema: { title: `Broadsheet: ${name}`, ...toJsonSchema(schemas[kind], names) },
  }));
}

function toJsonSchema(schema: z.ZodObject, names: KnownNames): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Editors show Markdown where they are told that it is.
      if (jsonSchema.description !== undefined) jsonSchema['markdownDescription'] = jsonSchema.description;
      if (jsonSchema.properties) offerNames(jsonSchema.properties, names);
    },
  });
  return made as JsonSchema;
}

/** Keys that name files of the paper. */
const naming: Readonly<Record<string, EntryKind>> = {
  reporter: 'reporter',
  beat: 'beat',
  beats: 'beat',
  desk: 'desk',
  desks: 'desk',
};

function offerNames(properties: NonNullable<z.core.JSONSchema.BaseSchema['properties']>, names: KnownNames): void {
  for (const [key, property] of Object.entries(properties)) {
    const examples = naming[key] && names[naming[key]];
    if (examples === undefined || examples.length === 0 || typeof property !== 'object') continue;
    const list = property.type === 'array' && typeof property.items === 'object' ? property.items : property;
    if (!Array.isArray(list)) list.examples = [...examples];
  }
}
