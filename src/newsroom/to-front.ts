/** Finds the stories that `site.yaml` puts on the front page. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { NoteChange } from './judge-times.ts';
import type { Article, Instant, Site } from './model.ts';
import type { Valid } from './pick-valid.ts';
import { findReference, type Register } from './references.ts';
import type { SiteFields } from './schema/site.ts';
import type { StoryRules } from './story-rules.ts';

/** What the front page is judged by. */
interface FrontSurroundings {
  readonly articles: Register<Article>;
  readonly drafts: boolean;
  readonly rules: StoryRules;
  readonly now: Instant;
}

/** The ids of the public stories that are named. Unknown, withheld, withdrawn, old and repeated ones are reported. */
export function toFront(
  entry: Entry,
  { front, age }: Pick<Valid<SiteFields>, 'front' | 'age'>,
  { articles, drafts, rules, now }: FrontSurroundings,
  context: Context & { readonly noteChange: NoteChange },
): Pick<Site['front'], 'lead' | 'secondary'> {
  const limit = rules.limits.frontPageAge;
  const countDays = ({ published, updated = published }: Article): number => {
    const newest = Math.max(published, updated);
    context.noteChange(newest + (limit + 1) * msPerDay);
    return Math.floor((now - newest) / msPerDay);
  };
  const seen = new Set<Article>();
  const find = (name: string, path: FieldPath): string | undefined => {
    const article = findReference(articles, { entry, path, name }, context);
    if (!article) return undefined;
    const location = { path: entry.path, place: entry.locate(path) };
    if (article.withdrawn) context.report(toProblem('front-story-withdrawn', { name }, location));
    else if (seen.has(article)) context.report(toProblem('duplicate-reference', { name }, location));
    else if (article.withheld !== undefined && !drafts) {
      context.report(toProblem('front-story-withheld', { name, reason: article.withheld }, location));
    } else {
      seen.add(article);
      const days = age?.exempt?.includes(article.type) ? 0 : countDays(article);
      if (days > limit) context.report(toProblem('front-story-old', { name, days, limit }, location));
      return article.id;
    }
    return undefined;
  };
  const lead = front?.lead === undefined ? undefined : find(front.lead, ['front', 'lead']);
  const secondary = (front?.secondary ?? []).flatMap((name, index) => find(name, ['front', 'secondary', index]) ?? []);
  return { lead, secondary };
}
