/** Says what `check --fix` changed. */
import type { FixedFile } from '../build/fix-files.ts';

/** Longer lines are cut around what changed; in UTF-16 units. */
const widest = 60;

/** A line for each changed line as `file:line`, what it was and what it is, with visible spaces at its end. */
export function toFixReport(files: readonly FixedFile[]): string {
  const lines = files.flatMap(({ file, lines }) =>
    lines.map(({ line, codes, before, after }) => {
      const why = codes.length > 0 ? codes.join(', ') : 'no line end';
      const [was, is] = cut(before, after);
      return `${file}:${line} fixed ${was} → ${is} (${why})\n`;
    }),
  );
  return lines.join('');
}

/** Both lines without what is far before the first difference. */
function cut(before: string, after: string): [string, string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = Math.max(0, same - widest / 2);
  return [toLegible(before, from), toLegible(after, from)];
}

function toLegible(line: string, from: number): string {
  const shown = line
    .slice(from, from + widest)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  const isCut = from + widest < line.length;
  const visible = shown.replace(/[ \uFFFD]+$|[ ]+(?=["']$)/g, (spaces) => '·'.repeat(spaces.length));
  return `\`${from > 0 ? '…' : ''}${visible}${isCut ? '…' : ''}\``;
}
