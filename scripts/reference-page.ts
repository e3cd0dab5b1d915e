/** Writes a page of the reference that is made from code, or with `--check` says that it is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page that is made, and where it belongs. */
export interface ReferencePage {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly make: () => string;
}

const root = new URL('../', import.meta.url);

/** Whether the page on disk is what the code makes of it now. */
export function isFresh({ path, make }: ReferencePage): boolean {
  const url = new URL(path, root);
  return existsSync(url) && readFileSync(url, 'utf8') === make();
}

/** Does what the command line of the module at `moduleUrl` asks for; nothing where the module was only imported. */
export const runAsScript = (page: ReferencePage, moduleUrl: string): void => runAllAsScript([page], moduleUrl);

/** The same for several pages. */
export function runAllAsScript(pages: readonly ReferencePage[], moduleUrl: string): void {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  for (const page of pages) {
    if (!process.argv.includes('--check')) write(page);
    else if (!isFresh(page)) {
      process.stderr.write(`Unexpected content of ${page.path}, expected what the code says. Run \`npm run docs\`.\n`);
      process.exitCode = 1;
    }
  }
}

function write({ path, make }: ReferencePage): void {
  const url = new URL(path, root);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, make());
}

/** A row of a Markdown table. */
export function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
