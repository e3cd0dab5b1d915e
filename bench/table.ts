/** Writes tables in Markdown. */

/** A table; columns after the first are numbers and stand right. Where a cell has no value stands a dash. */
export function toTable(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const lines = [head, rule, ...rows].map((cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

/** Seconds with three figures, such as `0.123`, `1.23`, `12.3` or `123`. */
export function formatSeconds(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  return seconds < 1 ? seconds.toFixed(3) : toThreeFigures(seconds);
}

/** Millions of bytes, such as `512`. */
export function formatMegabytes(bytes: number | undefined): string | undefined {
  return bytes === undefined ? undefined : (bytes / 1e6).toFixed(0);
}

/** How many times `base` a figure is, such as `0.095` or `1.25`. */
export function formatRatio(value: number | undefined, base: number | undefined): string | undefined {
  if (value === undefined || base === undefined || base === 0) return undefined;
  const ratio = value / base;
  return ratio < 1 ? ratio.toFixed(3) : toThreeFigures(ratio);
}

const toThreeFigures = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
