/** Writes structured data as JSON-LD that no text in it can end. */
import type { ScriptJson } from '../props.ts';
import type { Thing } from './schema-org.ts';

/** Characters that would end a script element, or that JavaScript once took for ends of lines. */
const unsafe = /[<\u2028\u2029]/g;

/** The things as one graph, escaped for a script element. */
export function toStructuredData(things: readonly Thing[]): ScriptJson {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return json.replace(unsafe, toEscape) as ScriptJson;
}

const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
