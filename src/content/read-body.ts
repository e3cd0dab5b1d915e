/** Reads the body of a file that was parsed before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import type { MarkdownSource } from './entry.ts';

/** A file that changed, or went, between two steps of one build. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';
  /** Path from the site's folder, with `/`. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} changed while it was read`);
    this.path = path;
  }
}

/**
 * The text from `firstLine` on.
 *
 * @throws FileChanged where the file is no longer what its digest says
 */
export function readBody(root: string, { path, digest, firstLine }: Omit<MarkdownSource, 'text'>): string {
  const bytes = readAgain(root, path);
  const text = digestOf(bytes) === digest ? decode(bytes) : undefined;
  if (text === undefined) throw new FileChanged(path);
  let start = 0;
  for (let line = 1; line < firstLine; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return '';
    start = end + 1;
  }
  return text.slice(start);
}

function readAgain(root: string, path: string): Uint8Array {
  try {
    return readFileSync(join(root, path));
  } catch {
    throw new FileChanged(path);
  }
}
