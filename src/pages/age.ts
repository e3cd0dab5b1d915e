/** The notice that tells readers that news is old. */
import { calendarDay } from '../language/dates.ts';
import { fillPlural } from '../language/fill.ts';
import { firstInstant, instantsOf } from '../language/local-time.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import type { Article, Instant, Site } from '../newsroom/model.ts';
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

/** Finds the next instant at which the notice of a story changes, where that is before another one. */
type FindAgeChange = (article: Article, before: Instant) => Instant | undefined;

/** Prepares the search from `now` on. What happens where clocks go back over midnight is not found. */
export function toFindAgeChange({ age, timeZone }: Site, now: Instant): FindAgeChange {
  const { year, month, day } = calendarDay(now, timeZone);
  const tomorrow = toInstantAfter(Date.UTC(year, month - 1, day + 1), now, timeZone);
  return (article, before) => {
    const since = article.updated ?? article.published;
    const old = since + age.afterDays * msPerDay + 1;
    // Months pass at midnight: nearly always some other story ages tomorrow, and this one need not be looked at.
    if (age.exempt.includes(article.type) || before <= (now < old ? old : tomorrow)) return undefined;
    const from = Math.max(now, old);
    const months = Math.max(0, monthsBetween(since, from, timeZone));
    if (now < old && months >= 1) return old;
    const next = months < 12 ? months + 1 : (Math.floor(months / 12) + 1) * 12;
    return toInstantAfter(startOfMonth(since, next, timeZone), from, timeZone);
  };
}

/** The local time at which so many months have passed; if a month lacks the day, on the first of the next. */
function startOfMonth(since: Instant, months: number, timeZone: string): number {
  const { year, month, day } = calendarDay(since, timeZone);
  return Math.min(Date.UTC(year, month - 1 + months, day), Date.UTC(year, month + months, 1));
}

/** The instant after another at which clocks show a local time. */
function toInstantAfter(local: number, instant: Instant, timeZone: string): Instant {
  return instantsOf(local, timeZone).find((each) => each > instant) ?? firstInstant(local, timeZone);
}

function monthsBetween(from: Instant, to: Instant, timeZone: string): number {
  const a = calendarDay(from, timeZone);
  const b = calendarDay(to, timeZone);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
