/** What the paper has put right or taken back, in one list. */
import { byCodeUnit } from '../content/by-code-unit.ts';
import type { CorrectionKind } from '../language/messages.ts';
import { toInstant } from './day-bounds.ts';
import type { Article, DayOrInstant, Instant, Newsroom } from './model.ts';

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
}

/** All notices of public stories, newest first. Of a withdrawn story nothing is told but that, and why. */
export function listNotices({
  articles,
  withdrawn,
  site,
}: Pick<Newsroom, 'articles' | 'withdrawn' | 'site'>): Notice[] {
  const isPublic = ({ withheld }: Article): boolean => withheld === undefined;
  const corrected = articles.filter(isPublic).flatMap((article) =>
    article.corrections.map(({ date, kind, text }, index): Notice => {
      return { article, kind, date, at: toInstant(date, site), text, number: index + 1 };
    }),
  );
  const gone = withdrawn.filter(isPublic).flatMap((article): Notice[] => {
    if (!article.withdrawn) return [];
    const { date, note } = article.withdrawn;
    return [{ article, kind: 'withdrawn', date, at: toInstant(date, site), text: note, number: 0 }];
  });
  return [...corrected, ...gone].sort(byNewest);
}

const byNewest = (a: Notice, b: Notice): number =>
  b.at - a.at || byCodeUnit(a.article.id, b.article.id) || b.number - a.number;
