/** Fingerprints of pages: what tells that a page would be the same. */
import { hash } from 'node:crypto';

/** The fingerprint of a page's props. */
export interface Fingerprint {
  /** Digest of all props. */
  readonly digest: string;
  /** Short digests of the parts, by name such as `head.title`: they tell which part changed. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Digests of parts that many pages share, such as the words of a language. */
const shared = new WeakMap<object, string>();

/** Takes the fingerprint of props, which are plain data. */
export function takeFingerprint(props: object): Fingerprint {
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'words') parts[name] = digestShared(value);
    else if (isMap(value)) addParts(parts, name, value);
    else parts[name] = digestPart(value);
  }
  return { digest: hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 24), parts };
}

/** The names of the parts in which two fingerprints differ. */
export function findChangedParts(before: Fingerprint['parts'], after: Fingerprint['parts']): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

function addParts(parts: Record<string, string>, name: string, value: object): void {
  // The order of keys is a part of the props as well.
  for (const [key, part] of Object.entries(value)) parts[`${name}.${key}`] = digestPart(part);
}

function digestShared(value: object): string {
  const digest = shared.get(value) ?? digestPart(value);
  shared.set(value, digest);
  return digest;
}

function digestPart(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length <= 12 ? text : hash('sha1', text, 'base64url').slice(0, 12);
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
