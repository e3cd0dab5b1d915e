/** Writes a page of the reference that is made from code, or with `--check` says that it is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
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
  return readFileSync(new URL(path, root), 'utf8') === make();
}

/** Does what the command line of the module at `moduleUrl` asks for; nothing where the module was only imported. */
export function runAsScript(page: ReferencePage, moduleUrl: string): void {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(page.path, root), page.make());
  } else if (!isFresh(page)) {
    process.stderr.write(`Unexpected content of ${page.path}, expected what the code says. Run \`npm run docs\`.\n`);
    process.exitCode = 1;
  }
}

/** A row of a Markdown table. */
export function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
