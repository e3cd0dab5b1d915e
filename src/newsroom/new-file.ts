/** Makes the text of a new file: what is required, filled in, and help on what is useful, as comments. */
import { Document } from 'yaml';
import type { EntryKind } from '../content/entry.ts';
import { schemas } from './schema/by-kind.ts';

/** Kinds of file that can be made anew. */
export type NewKind = Exclude<EntryKind, 'site'>;

/** Fields as they are written, by key. */
export type NewFields = Readonly<Record<string, string | readonly string[]>>;

/** Keys of a new file in order: with the value that is written, or with an example that stands in a comment. */
const outlines: Readonly<Record<NewKind, readonly (readonly [key: string, example: string])[]>> = {
  article: [
    ['title', ''],
    ['summary', 'One or two sentences.'],
    ['reporter', ''],
    ['beat', ''],
    ['sections', '\n  - heading: The heading as it stands below\n    id: short-name\n    nav: Short label'],
    ['published', ''],
    ['dateline', 'Where the story was reported from'],
    ['image', '\n  src: picture.jpg\n  alt: What the picture shows\n  credit: Who made it'],
    ['tags', '[topic]'],
    ['draft', ''],
  ],
  reporter: [
    ['name', ''],
    ['role', 'Staff'],
    ['beats', '[name-of-a-beat]'],
    ['email', 'name@paper.example'],
    ['photo', 'portrait.jpg'],
  ],
  beat: [
    ['title', ''],
    ['desk', ''],
    ['summary', 'One sentence on what the beat covers.'],
  ],
  desk: [
    ['title', ''],
    ['summary', 'One sentence on what the desk covers.'],
    ['hue', 'blue'],
  ],
  page: [
    ['title', ''],
    ['summary', 'One sentence, for search engines.'],
    ['menu', 'true'],
    ['draft', ''],
  ],
};

/** The text of a file. Stories and pages are drafts: nobody reads what nobody has written yet. */
export function toNewText(kind: NewKind, given: NewFields): string {
  const fields: Readonly<Record<string, unknown>> =
    kind === 'article' || kind === 'page' ? { ...given, draft: true } : given;
  const lines = outlines[kind].map(([key, example]) =>
    key in fields
      ? toYaml({ [key]: fields[key] })
      : toHelp(`${key}:${example.startsWith('\n') ? '' : ' '}${example}`, kind, key),
  );
  return `---\n${lines.join('')}---\n`;
}

/** A text that looks like a number or a flag is quoted, and no line is folded. */
function toYaml(field: object): string {
  const document = new Document(field);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The sentence of the schema, and the field as it could be: without its `#` it is read. */
function toHelp(example: string, kind: NewKind, key: string): string {
  const field = schemas[kind].shape[key];
  const description = field && 'description' in field ? `${field.description}\n` : '';
  return `${description}${example}`.trimEnd().replace(/^/gm, '# ').concat('\n');
}
