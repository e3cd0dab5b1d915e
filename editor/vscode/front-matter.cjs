/**
 * Reads the front matter of a Markdown file line by line and holds it against a JSON Schema. It knows block YAML, a
 * key or an item on each line; what it does not know it leaves to `broadsheet check`. Lines and columns from 0.
 */
'use strict';

const keyLine = /^(?<lead>\s*(?:- +)?)(?<key>[\w$-]+)\s*:(?:\s+(?<value>.*?))?\s*$/;

/** The lines between the fences, or none. */
function linesOf(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end < 0 ? [] : lines.slice(1, end);
}

/** Every key with its path, where it stands and its value as it is written. `*` in a path is an item of a list. */
function readKeys(text) {
  const keys = [];
  const open = [];
  let scalar = -1;
  for (const [index, line] of linesOf(text).entries()) {
    const indent = line.search(/\S/);
    if (indent < 0 || (scalar >= 0 && indent > scalar)) continue;
    scalar = -1;
    const match = keyLine.exec(line);
    if (!match || /^\s*#/.test(line)) continue;
    const { lead, key, value = '' } = match.groups;
    const isItem = lead.includes('-');
    const column = lead.length;
    while (open.length > 0 && open.at(-1).column >= column) open.pop();
    // A key that stands where the keys of an item stand belongs to that item.
    const parent = open.at(-1);
    if (parent && isItem) parent.items = column;
    const path = [...(parent?.path ?? []), ...(parent?.items === column ? ['*'] : [])];
    path.push(key);
    const bare = value.replace(/\s+#.*$/, '');
    const at = { line: index + 1, start: column, end: column + key.length };
    const valueStart = value === '' ? line.length : line.indexOf(value, at.end + 1);
    keys.push({ ...at, path, key, isItem, value: bare, valueStart, valueEnd: valueStart + bare.length });
    open.push({ column, path });
    if (/^[|>]/.test(bare) || (bare !== '' && !/^[[{]/.test(bare))) scalar = column;
  }
  return keys;
}

/** The schemas that a path may mean: one, or the members of a choice. */
function schemasAt(schema, path) {
  let found = spread(schema);
  for (const step of path) {
    found = found.flatMap((each) => spread(step === '*' ? each.items : each.properties?.[step]));
  }
  return found;
}

function spread(schema) {
  if (!schema) return [];
  return schema.anyOf
    ? schema.anyOf.flatMap(spread).map((each) => ({ ...schema, anyOf: undefined, ...each }))
    : [schema];
}

/** What the schema says of the key on a line. */
function findHelp(schema, text, line) {
  const key = readKeys(text).find((each) => each.line === line);
  return key && schemasAt(schema, key.path)[0]?.markdownDescription;
}

/** What can be written at a place: keys where none stands yet, or values after a colon. */
function findCompletions(schema, text, line, character) {
  const all = text.split(/\r?\n/);
  const before = (all[line] ?? '').slice(0, character);
  if (line < 1 || line > linesOf(text).length) return [];
  const filled = all.with(line, `${/^\s*(?:- +)?/.exec(before)[0]}cursor:`).join('\n');
  const keys = readKeys(/:\s/.test(before) ? text : filled);
  const here = keys.find((each) => each.line === line);
  if (!here) return [];
  if (/:\s/.test(before)) return schemasAt(schema, here.path).flatMap(toValues);
  const parent = here.path.slice(0, -1);
  const siblings = keys.filter((each) => each !== here && each.path.slice(0, -1).join() === parent.join());
  const taken = parent.length === 0 ? new Set(siblings.map(({ key }) => key)) : new Set();
  return schemasAt(schema, parent).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .filter(([name]) => !taken.has(name))
      .map(([name, field]) => ({
        label: name,
        insert: `${name}: `,
        help: field.markdownDescription ?? '',
        isRequired: required.includes(name),
      })),
  );
}

function toValues({ enum: choices, type, examples = [], markdownDescription = '' }) {
  const values = choices ?? (type === 'boolean' ? [true, false] : examples);
  return values.map((value) => ({
    label: String(value),
    insert: String(value),
    help: markdownDescription,
    isRequired: false,
  }));
}

/** What the schema refuses: unknown and missing keys, values that are none of the choices. */
function findProblems(schema, text) {
  const lines = linesOf(text);
  if (lines.length === 0) return [];
  const keys = readKeys(text);
  const missing = (schema.required ?? []).filter(
    (name) => !keys.some(({ path }) => path.length === 1 && path[0] === name),
  );
  return [
    ...missing.map((name) => ({
      line: 0,
      start: 0,
      end: 3,
      message: `Unexpected absence of \`${name}\`, expected it.`,
    })),
    ...keys.flatMap((key) => toProblems(schema, key)),
  ];
}

function toProblems(schema, { path, key, value, line, start, end, valueStart, valueEnd }) {
  const parents = schemasAt(schema, path.slice(0, -1)).filter(({ properties }) => properties);
  if (parents.length > 0 && !parents.some(({ properties }) => properties[key])) {
    const known = parents.flatMap(({ properties }) => Object.keys(properties));
    return [{ line, start, end, message: `Unexpected key \`${key}\`, expected one of ${known.join(', ')}.` }];
  }
  const schemas = schemasAt(schema, path);
  const refuse = (expected) => [
    { line, start: valueStart, end: valueEnd, message: `Unexpected value, expected ${expected}.` },
  ];
  if (schemas.length !== 1 || value === '' || /^[[{|>&*!]/.test(value)) return [];
  const [{ enum: choices, type, pattern, maxLength = Infinity, examples = [] }] = schemas;
  const plain = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  if (choices) return choices.includes(plain) ? [] : refuse(`one of ${choices.join(', ')}`);
  if (type === 'boolean') return /^(?:true|false)$/i.test(value) ? [] : refuse('true or false');
  if (type === 'array' || type === 'object') return refuse(type === 'array' ? 'a list' : 'a map');
  if (type !== 'string' || plain.includes('\\')) return [];
  const isRight = plain.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(plain));
  return isRight ? [] : refuse(examples.length > 0 ? `a value such as ${examples[0]}` : 'another value');
}

module.exports = { findCompletions, findHelp, findProblems };
