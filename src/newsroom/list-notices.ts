/** What the paper has put right or taken back, in one list. */
import { byCodeUnit } from '../content/by-code-unit.ts';
import { calendarDay } from '../language/dates.ts';
import type { CorrectionKind } from '../language/messages.ts';
import { toInstant } from './day-bounds.ts';
import type { Article, DayOrInstant, Instant, Newsroom, Site } from './model.ts';

/** A correction or its like, or that a story was withdrawn. */
export interface Notice {
  readonly article: Article;
  readonly kind: CorrectionKind | 'withdrawn';
  readonly date: DayOrInstant;
  /** The beginning of a day. */
  readonly at: Instant;
  readonly text: string;
  /** Its place among the corrections of its story, counted from 1; 0 for a withdrawal. */
  readonly number: number;
  /** What tells it from all others of its story for ever, such as `correction-2026-03-09`. */
  readonly name: string;
}

/** All notices of public stories, newest first. Of a withdrawn story nothing is told but that, and why. */
export function listNotices({
  articles,
  withdrawn,
  site,
}: Pick<Newsroom, 'articles' | 'withdrawn' | 'site'>): Notice[] {
  const isPublic = ({ withheld }: Article): boolean => withheld === undefined;
  const isCorrected = ({ corrections }: Article): boolean => corrections.length > 0;
  const corrected = articles
    .filter((article) => isCorrected(article) && isPublic(article))
    .flatMap((article) => {
      const names = nameCorrections(article, site);
      return article.corrections.map(({ date, kind, text }, index): Notice => {
        const name = names[index] ?? '';
        return { article, kind, date, at: toInstant(date, site), text, number: index + 1, name };
      });
    });
  const gone = withdrawn.filter(isPublic).flatMap((article): Notice[] => {
    if (!article.withdrawn) return [];
    const { date, note } = article.withdrawn;
    return [{ article, kind: 'withdrawn', date, at: toInstant(date, site), text: note, number: 0, name: 'withdrawn' }];
  });
  return [...corrected, ...gone].sort(byNewest);
}

/** The instant of the newest notice of a list, newest first; one whose date is still to come is none yet. */
export function findLastNotice(notices: readonly Notice[], now: Instant): Instant | undefined {
  return notices.find(({ at }) => at <= now)?.at;
}

/** Names made of days, so that an older correction that is told late changes none of them. */
function nameCorrections({ corrections }: Article, { timeZone }: Pick<Site, 'timeZone'>): string[] {
  const counts = new Map<string, number>();
  return corrections.map(({ date }) => {
    const day = 'day' in date ? date.day : toDay(date.instant, timeZone);
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    return `correction-${day}${count === 1 ? '' : `-${count}`}`;
  });
}

function toDay(instant: Instant, timeZone: string): string {
  const { year, month, day } = calendarDay(instant, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

const byNewest = (a: Notice, b: Notice): number =>
  b.at - a.at || byCodeUnit(a.article.id, b.article.id) || b.number - a.number;
