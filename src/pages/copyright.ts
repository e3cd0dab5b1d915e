import { calendarDay } from '../language/dates.ts';
import type { Newsroom } from '../newsroom/model.ts';

/** Such as “© 2026 The Name”. The year is that of the newest story: it must not change with the clock alone. */
export function toCopyright({ site, articles, now }: Pick<Newsroom, 'site' | 'articles' | 'now'>): string {
  const { year } = calendarDay(articles[0]?.published ?? now, site.timeZone);
  return `© ${year} ${site.publisher.name}`;
}
