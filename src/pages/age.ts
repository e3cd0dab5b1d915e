/** The notice that tells readers that news is old. */
import { calendarDay } from '../language/dates.ts';
import { fillPlural } from '../language/fill.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import type { Press, Voice } from './press.ts';

/**
 * Text such as “This story is more than 2 years old.”, or undefined for a story that is young or of
 * a type that does not age. Whole months and years only, so that a page seldom changes by time.
 */
export function toAgeNotice({ newsroom }: Press, voice: Voice, article: Article): string | undefined {
  const { age, timeZone } = newsroom.site;
  const since = article.updated ?? article.published;
  if (age.exempt.includes(article.type) || newsroom.now - since <= age.afterDays * msPerDay) return undefined;
  const months = monthsBetween(since, newsroom.now, timeZone);
  const { olderThanMonths, olderThanYears } = voice.messages.phrases;
  if (months >= 12) return fillPlural(olderThanYears, Math.floor(months / 12), voice.messages.language);
  return months >= 1 ? fillPlural(olderThanMonths, months, voice.messages.language) : undefined;
}

function monthsBetween(from: Instant, to: Instant, timeZone: string): number {
  const a = calendarDay(from, timeZone);
  const b = calendarDay(to, timeZone);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
