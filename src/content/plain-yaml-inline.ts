/** Reads a YAML value that stands on one line: a text, a flag, `[a, b]` or `{ a: b }`. */

/** A line, and how far it is read. */
interface Cursor {
  readonly text: string;
  at: number;
}

const doubleQuoted = /"((?:[^"\\]|\\["\\])*)" */y;
const singleQuoted = /'((?:[^']|'')*)' */y;

/** A text without quotes begins with a character that has no other meaning in YAML. */
const plainInFlow = /[A-Za-z\d+/(£$€\u00C0-\uD7FF](?:[^,[\]{}:#]|:(?=[^\s,[\]{}]))*/y;
const plainInBlock = /^[A-Za-z\d+/(£$€\u00C0-\uD7FF]/;
const endsPlain = /:(?: |$)| #/;

const flowKey = /(?:([A-Za-z]{1,40}):(?= )|"([A-Za-z]{1,40})":) */y;
const comma = /, */y;

/** Deeper maps and lists are no one's front matter. */
const maxDepth = 8;

/** The value of a line without spaces around it, or undefined where anything in it is wrong or unusual. */
export function readInline(text: string): unknown {
  if (!/^["'[{]/.test(text)) return plainInBlock.test(text) && !endsPlain.test(text) ? toValue(text) : undefined;
  const cursor = { text, at: 0 };
  const value = readFlow(cursor, 0);
  return cursor.at === text.length ? value : undefined;
}

/** Without spaces at the end. Other white space belongs to the text. */
export function trimSpacesAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

function readFlow(cursor: Cursor, depth: number): unknown {
  switch (cursor.text[cursor.at]) {
    case '"':
      return read(doubleQuoted, cursor)?.[1]?.replace(/\\(.)/g, '$1');
    case "'":
      return read(singleQuoted, cursor)?.[1]?.replaceAll("''", "'");
    case '[':
      return depth < maxDepth ? readList(cursor, depth) : undefined;
    case '{':
      return depth < maxDepth ? readMap(cursor, depth) : undefined;
    default:
      return toValue(trimSpacesAtEnd(read(plainInFlow, cursor)?.[0] ?? ''));
  }
}

function readList(cursor: Cursor, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  const isRead = readItems(cursor, ']', () => {
    const value = readFlow(cursor, depth + 1);
    return value !== undefined && list.push(value) > 0;
  });
  return isRead ? list : undefined;
}

function readMap(cursor: Cursor, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  const isRead = readItems(cursor, '}', () => {
    const [, plain, quoted] = read(flowKey, cursor) ?? [];
    const key = plain ?? quoted;
    if (key === undefined || Object.hasOwn(map, key)) return false;
    map[key] = readFlow(cursor, depth + 1);
    return map[key] !== undefined;
  });
  return isRead ? map : undefined;
}

/** Reads a bracket, items with commas between them, and the bracket that closes; false where one is missing. */
function readItems(cursor: Cursor, close: string, readItem: () => boolean): boolean {
  skip(cursor);
  if (cursor.text[cursor.at] !== close) {
    do {
      if (!readItem()) return false;
    } while (read(comma, cursor));
  }
  if (cursor.text[cursor.at] !== close) return false;
  skip(cursor);
  return true;
}

/** Goes past a bracket and the spaces after it. */
function skip(cursor: Cursor): void {
  cursor.at++;
  while (cursor.text[cursor.at] === ' ') cursor.at++;
}

function read(pattern: RegExp, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

/** What a text without quotes means by YAML’s core schema. Numbers have many forms: they are left to `yaml`. */
function toValue(plain: string): unknown {
  if (plain === 'true') return true;
  if (plain === 'false') return false;
  if (plain === '' || /^(?:null|true|false)$/i.test(plain)) return undefined;
  return /^[\d+]/.test(plain) && !/^\d{4}-\d\d-\d\d| /.test(plain) ? undefined : plain;
}
