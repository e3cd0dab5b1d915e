/** `humans.txt`: who makes the paper, and with what. */
import { calendarDay } from '../../language/dates.ts';
import { findLastChange } from '../../newsroom/last-change.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';

/** Writes the file. */
export function toHumans(press: Press): string {
  const { site, reporters, articles } = press.newsroom;
  const people = reporters.map(({ name, role, url }) => {
    return `${role === undefined ? name : `${name}, ${role}`}\n${toAbsolute(press, url)}\n`;
  });
  const changed = findLastChange(articles, press.newsroom);
  const about = [
    `Paper: ${site.title}`,
    `Publisher: ${site.publisher.name}`,
    ...(changed === undefined ? [] : [`Last update: ${toDay(changed, site.timeZone)}`]),
    `Language: ${site.language}`,
    `Software: ${press.generator}`,
  ];
  return ['/* TEAM */\n', ...people, `/* SITE */\n${about.join('\n')}\n`].join('\n');
}

/** As humanstxt.org writes it. */
function toDay(instant: number, timeZone: string): string {
  const { year, month, day } = calendarDay(instant, timeZone);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
}
