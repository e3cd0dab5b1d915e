/** Counts what a build has written, so that one can see that all contenders built the same site. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of a finished site. */
export interface PageCount {
  readonly pages: number;
  /** HTML files that do nothing but lead to another page. */
  readonly redirects: number;
  /** Of all pages together. */
  readonly bytes: number;
}

/** Counts the HTML files below a folder. */
export function countPages(folder: string): PageCount {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path));
  const pages = paths.filter((path) => !isRedirect(path));
  return {
    pages: pages.length,
    redirects: paths.length - pages.length,
    bytes: pages.reduce((sum, path) => sum + statSync(path).size, 0),
  };
}

function isRedirect(path: string): boolean {
  const start = Buffer.alloc(1000);
  const file = openSync(path, 'r');
  try {
    return start.toString('latin1', 0, readSync(file, start)).includes('http-equiv="refresh"');
  } finally {
    closeSync(file);
  }
}
