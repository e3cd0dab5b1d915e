/** Files in which the place of a problem is marked. */

/** A file without its marks, and where they stood. Lines and columns count from 1. */
export interface Marked {
  readonly text: string;
  readonly start: { readonly line: number; readonly column: number };
  /** Absent for a single mark. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** Takes `‹` and `›` out of a text. They stand around what a problem is about; `‹` alone is a point. */
export function unmark(marked: string): Marked {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace('‹', '').replace('›', '');
  return { text, start: toPoint(text, start), ...(end >= 0 && { end: toPoint(text, end) }) };
}

function toPoint(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
