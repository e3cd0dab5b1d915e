/** Says where the codes of a report are explained: in the installed package, for the version that made the report. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHelpPage } from '../problems/help-page.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import { toShortPath } from './closing-line.ts';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A line with the page of the first problem; empty where there is none. */
export function toHelpLine([first]: readonly ReportedProblem[], root: string): string {
  if (!first) return '';
  return `Each code has a page, such as ${toShortPath(root, join(packageRoot, toHelpPage(first.code)))}\n`;
}
