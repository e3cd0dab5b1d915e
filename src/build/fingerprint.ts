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

/** A member of props, or a member of a member. */
interface Piece {
  readonly json: string;
  /** What stands for the JSON in the digest of all: itself, or its own digest where it is long. No line has an end in it. */
  readonly token: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Members that many pages share as one object. */
const sharedNames: ReadonlySet<string> = new Set(['words', 'paper']);
const shared = new WeakMap<object, Piece>();

/** Takes the fingerprint of props, which are plain data. */
export function takeFingerprint(props: object): Fingerprint {
  const parts: Record<string, string> = {};
  const members: string[] = [];
  const tokens: string[] = [];
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined) continue;
    const piece = isMap(value) && sharedNames.has(name) ? toSharedPiece(name, value) : toPiece(name, value);
    Object.assign(parts, piece.parts);
    members.push(`${JSON.stringify(name)}:${piece.json}`);
    tokens.push(`${JSON.stringify(name)}:${piece.token}`);
  }
  return { json: `{${members.join(',')}}`, digest: hash('sha256', tokens.join('\n'), 'base64url').slice(0, 24), parts };
}

/** The names of the parts in which two fingerprints differ. */
export function findChangedParts(before: Fingerprint['parts'], after: Fingerprint['parts']): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

function toSharedPiece(name: string, value: object): Piece {
  const piece = shared.get(value) ?? toPiece(name, value);
  shared.set(value, piece);
  return piece;
}

/** Members of a map are parts, but for the words of a language, which change together. */
function toPiece(name: string, value: unknown): Piece {
  return isMap(value) && name !== 'words' ? toMapPiece(name, value) : toPlainPiece(name, value);
}

function toMapPiece(name: string, value: object): Piece {
  const parts: Record<string, string> = {};
  const members: string[] = [];
  const tokens: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const piece = toPlainPiece(`${name}.${key}`, part);
    Object.assign(parts, piece.parts);
    members.push(`${JSON.stringify(key)}:${piece.json}`);
    tokens.push(`${JSON.stringify(key)}:${piece.token}`);
  }
  return { json: `{${members.join(',')}}`, token: `{${tokens.join(',')}}`, parts };
}

/** Long texts are hashed by the system's library; for short ones a call of it costs more than the work. */
function toPlainPiece(name: string, value: unknown): Piece {
  const json = JSON.stringify(value) ?? 'null';
  if (json.length <= 12) return { json, token: json, parts: { [name]: json } };
  if (json.length <= 600) return { json, token: json, parts: { [name]: `${json.length} ${hashShort(json)}` } };
  // A number sign begins no JSON.
  const digest = hash('sha256', json, 'base64url').slice(0, 24);
  return { json, token: `#${digest}`, parts: { [name]: digest.slice(0, 12) } };
}

/** FNV-1a. */
function hashShort(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(36);
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
