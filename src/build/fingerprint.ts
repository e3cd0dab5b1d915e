/** Fingerprints of pages: what tells that a page would be the same. */
import { hash } from 'node:crypto';

/** The fingerprint of a page's props. */
export interface Fingerprint {
  /** The props as JSON. */
  readonly json: string;
  /** Digest of all props. */
  readonly digest: string;
  /** Short digests of the parts, by name such as `head.title`: they tell which part changed, and decide nothing. */
  readonly parts: Readonly<Record<string, string>>;
}

/** JSON of parts that many pages share, such as the words of a language. */
const shared = new WeakMap<object, string>();

/** Takes the fingerprint of props, which are plain data. */
export function takeFingerprint(props: object): Fingerprint {
  const parts: Record<string, string> = {};
  const members: string[] = [];
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined) continue;
    const json = name === 'words' ? toSharedJson(value) : isMap(value) ? addParts(parts, name, value) : toJson(value);
    if (name === 'words' || !isMap(value)) parts[name] = digestPart(json);
    members.push(`${JSON.stringify(name)}:${json}`);
  }
  const json = `{${members.join(',')}}`;
  return { json, digest: hash('sha256', json, 'base64url').slice(0, 24), parts };
}

/** The names of the parts in which two fingerprints differ. */
export function findChangedParts(before: Fingerprint['parts'], after: Fingerprint['parts']): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

/** The JSON of a map, whose members become parts. */
function addParts(parts: Record<string, string>, name: string, value: object): string {
  const members: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const json = toJson(part);
    parts[`${name}.${key}`] = digestPart(json);
    members.push(`${JSON.stringify(key)}:${json}`);
  }
  return `{${members.join(',')}}`;
}

function toSharedJson(value: object): string {
  const json = shared.get(value) ?? toJson(value);
  shared.set(value, json);
  return json;
}

const toJson = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** Long parts are hashed by the system's library; for short ones a call of it costs more than the work. */
function digestPart(json: string): string {
  if (json.length <= 12) return json;
  return json.length > 600 ? hash('sha1', json, 'base64url').slice(0, 12) : `${json.length} ${hashShort(json)}`;
}

/** FNV-1a. */
function hashShort(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(36);
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
