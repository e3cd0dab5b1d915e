/** What an editor waits for: drafts, stories to come and to go, and corrections of the last days. */
import { msPerDay } from '../language/ms-per-day.ts';
import { toInstant } from './day-bounds.ts';
import type { Article, Instant, Newsroom } from './model.ts';
import type { UnfinishedDraft } from './unfinished-drafts.ts';

/** Days for which a story counts as about to leave, and a correction as recent. */
const expiringDays = 30;
const correctedDays = 14;

/** Why a story or page is listed. */
export type StatusKind = 'draft' | 'scheduled' | 'expiring' | 'corrected';

/** A story, or a page that is a draft. */
export interface StatusItem {
  readonly kind: StatusKind;
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  /** A draft that is not complete may have none. */
  readonly url?: string | undefined;
  readonly title: string;
  /** When it is to appear, leaves, or was corrected; for a draft its date. A page has none. */
  readonly at?: Instant | undefined;
  /** Keys that a draft lacks. */
  readonly missing?: readonly string[] | undefined;
}

/** Everything to list at the newsroom's “now”: drafts first, then by time; of corrections the newest first. */
export function toStatus(
  { articles, pages, site, now }: Newsroom,
  unfinished: readonly UnfinishedDraft[],
): StatusItem[] {
  const item = (
    kind: StatusKind,
    { markdown, url, title }: Pick<Article, 'markdown' | 'url' | 'title'>,
    at?: Instant,
  ) => ({
    ...{ kind, file: markdown.path, url, title },
    ...(at !== undefined && { at }),
  });
  const open = articles.filter(({ withheld }) => withheld === undefined);
  const withheldAs = (why: Article['withheld']) => articles.filter(({ withheld }) => withheld === why);
  const isSoon = ({ expires }: Article) => expires !== undefined && expires <= now + expiringDays * msPerDay;
  const corrected = open.flatMap((article) => {
    const last = Math.max(...article.corrections.map(({ date }) => toInstant(date, site)));
    return last > now - correctedDays * msPerDay ? [item('corrected', article, last)] : [];
  });
  return [
    ...[
      ...withheldAs('draft').map((article) => item('draft', article, article.published)),
      ...unfinished.map((draft): StatusItem => ({ kind: 'draft', ...draft })),
    ].sort(bySoonest),
    ...pages.filter(({ withheld }) => withheld).map((page) => item('draft', page)),
    ...withheldAs('future')
      .map((article) => item('scheduled', article, article.published))
      .sort(bySoonest),
    ...open
      .filter(isSoon)
      .map((article) => item('expiring', article, article.expires))
      .sort(bySoonest),
    ...corrected.sort((a, b) => bySoonest(b, a)),
  ];
}

const bySoonest = (a: StatusItem, b: StatusItem): number => toTime(a) - toTime(b);

/** What has no date comes last. */
const toTime = ({ at = Number.MAX_SAFE_INTEGER }: StatusItem): number => at;
