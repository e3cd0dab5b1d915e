/** Finds cells of tables that nobody will read: those beyond the columns that the first row has. */
import type { Root, TableRow } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { shorten } from './shorten.ts';

/** Longer texts of cells are cut in messages. */
const longest = 60;

/** Reports the first such cell of each row. An empty one loses nothing. */
export function checkTables(tree: Root, source: string, findings: Findings): void {
  if (!source.includes('|')) return;
  walk(tree, (node) => {
    if (node.type !== 'table') return undefined;
    const columns = node.children[0]?.children.length ?? 0;
    for (const row of node.children) reportExtra(row, columns, findings);
    return false;
  });
}

function reportExtra(row: TableRow, columns: number, findings: Findings): void {
  const cell = row.children.slice(columns).find((each) => toText(each).trim() !== '');
  if (cell === undefined) return;
  const text = toText(cell).trim();
  const at = cell.children[0] ?? cell;
  report(findings, 'table-cell-extra', { cell: shorten(text, longest), columns }, at);
}
