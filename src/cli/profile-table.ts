/** The stages of a build as a table in Markdown. */
import type { BuildReport } from '../build/build-site.ts';
import type { WorkCount } from './work-count.ts';

/** What a table is made from besides the report: all of the process, from its start. */
export interface ProfileFacts {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that it had, in kilobytes. */
  readonly memory: number;
  readonly count: WorkCount;
}

/** A table with a row for each stage, and a line about memory below it. */
export function toProfileTable(
  { times }: Pick<BuildReport, 'times'>,
  { wall, cpu, memory, count }: ProfileFacts,
): string {
  const sum = (of: 'wall' | 'cpu') => times.reduce((total, time) => total + time[of], 0);
  const toCells = (name: string, time: { wall: number; cpu: number }, work: readonly string[] = ['', '']) => {
    return [name, toMs(time.wall), toMs(time.cpu), `${Math.round((100 * time.wall) / wall)} %`, ...work];
  };
  const rows = times.map(({ stage, ...time }) => {
    const { number = 0, of = '' } = count[stage] ?? {};
    return toCells(stage, time, number === 0 ? undefined : [`${number} ${of}`, toEach(time.wall / number)]);
  });
  const rest = toCells('start and end', { wall: wall - sum('wall'), cpu: cpu - sum('cpu') });
  const table = toTable(
    ['Stage', 'Wall', 'CPU', 'Share', 'Work', 'Each'],
    [...rows, rest, toCells('all', { wall, cpu })],
  );
  return `${table}\nMost memory: ${Math.round(memory / 1024)} MB.\n`;
}

const toMs = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

/** Time for one thing, in a unit that leaves a legible number. */
function toEach(milliseconds: number): string {
  return milliseconds < 1 ? `${Math.round(milliseconds * 1000)} µs` : toMs(milliseconds);
}

/** Columns of one width each: the first to the left, numbers to the right. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const toLine = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |\n`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...rows].map(toLine).join('');
}
