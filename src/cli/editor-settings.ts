/** Adds to the settings of VS Code what it needs, and leaves what others have set. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isErrorCode } from '../content/error-code.ts';

/** Settings as plain data. */
export type EditorSettings = Readonly<Record<string, unknown>>;

/** What became of a file of settings; `unread` has comments or is none, and was left as it was. */
export type Merged = 'written' | 'same' | 'unread';

/** Adds settings to a file. Maps and lists in it keep what they have; a value that is there stays. */
export function addSettings(file: string, added: EditorSettings): Merged {
  const text = readText(file);
  const settings = text === undefined ? {} : parse(text);
  if (!settings) return 'unread';
  const merged = merge(settings, added);
  if (JSON.stringify(merged) === JSON.stringify(settings)) return 'same';
  mkdirSync(dirname(file), { recursive: true });
  const indent = /^[ \t]+(?=")/m.exec(text ?? '')?.[0] ?? '  ';
  writeFileSync(file, `${JSON.stringify(merged, null, indent)}\n`);
  return 'written';
}

function merge(settings: EditorSettings, added: EditorSettings): EditorSettings {
  const both = Object.entries(added).map(([key, value]) => {
    const own = settings[key];
    if (own === undefined) return [key, value];
    if (Array.isArray(own) && Array.isArray(value)) return [key, [...new Set<unknown>([...own, ...value])]];
    return [key, isMap(own) && isMap(value) ? merge(own, value) : own];
  });
  return { ...settings, ...(Object.fromEntries(both) as EditorSettings) };
}

function parse(text: string): EditorSettings | undefined {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): value is EditorSettings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrorCode(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
