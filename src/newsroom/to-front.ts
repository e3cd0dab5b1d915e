/** Finds the stories that `site.yaml` puts on the front page. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { Article, Site } from './model.ts';
import { findReference, type Register } from './references.ts';
import type { SiteFields } from './schema/site.ts';

/** The ids of the public stories that are named. Unknown, withheld and repeated ones are reported. */
export function toFront(
  entry: Entry,
  front: SiteFields['front'] | undefined,
  { articles, drafts }: { readonly articles: Register<Article>; readonly drafts: boolean },
  context: Context,
): Pick<Site['front'], 'lead' | 'secondary'> {
  const seen = new Set<Article>();
  const find = (name: string, path: FieldPath): string | undefined => {
    const article = findReference(articles, { entry, path, name }, context);
    if (!article) return undefined;
    const location = { path: entry.path, place: entry.locate(path) };
    if (seen.has(article)) context.report(toProblem('duplicate-reference', { name }, location));
    else if (article.withheld !== undefined && !drafts) {
      context.report(toProblem('front-story-withheld', { name, reason: article.withheld }, location));
    } else {
      seen.add(article);
      return article.id;
    }
    return undefined;
  };
  const lead = front?.lead === undefined ? undefined : find(front.lead, ['front', 'lead']);
  const secondary = (front?.secondary ?? []).flatMap((name, index) => find(name, ['front', 'secondary', index]) ?? []);
  return { lead, secondary };
}
