/** Prints the status of the paper for people. */
import { formatInstant } from '../language/dates.ts';
import type { Site } from '../newsroom/model.ts';
import type { StatusItem, StatusKind } from '../newsroom/status.ts';

const titles: Readonly<Record<StatusKind, string>> = {
  draft: 'Drafts',
  scheduled: 'Scheduled',
  expiring: 'Leaving within 30 days',
  corrected: 'Corrected within 14 days',
};

/** A heading and a line for each story, in the site's time zone, and when a build would next change the site. */
export function toStatusTable(
  items: readonly StatusItem[],
  next: number | undefined,
  { timeZone }: Pick<Site, 'timeZone'>,
): string {
  const time = (at: number | undefined): string => (at === undefined ? '' : toClock(at, timeZone));
  const files = items.map(({ file }) => file.length);
  const width = Math.max(0, ...files);
  const groups = Object.entries(titles).flatMap(([kind, title]) => {
    const rows = items.filter((item) => item.kind === kind);
    const lines = rows.map(
      (row) => `  ${time(row.at).padEnd(16)}  ${row.file.padEnd(width)}  ${toLine(row.title)}${toLack(row)}`,
    );
    return rows.length === 0 ? [] : [[`${title} (${rows.length})`, ...lines, ''].join('\n')];
  });
  const end =
    next === undefined
      ? 'Time alone changes nothing on the site.'
      : `The site next changes by itself at ${time(next)} (${timeZone}), which is ${new Date(next).toISOString()}.`;
  return `${[...(groups.length === 0 ? ['Nothing waits.\n'] : groups), end].join('\n')}\n`;
}

/** Such as ` (lacks reporter, beat)`. */
const toLack = ({ missing = [] }: StatusItem): string => (missing.length === 0 ? '' : ` (lacks ${missing.join(', ')})`);

/** Such as `2026-03-04 12:30`. */
const toClock = (at: number, timeZone: string): string =>
  formatInstant(at, { language: 'en', timeZone }).iso.slice(0, 16).replace('T', ' ');

/** What an author wrote must not steer the terminal that shows it. */
const toLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
