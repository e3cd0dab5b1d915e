/** Makes the site of `site.yaml`, once the rest of the newsroom stands. */
import type { Entry, FieldPath } from '../content/entry.ts';
import type { Policy } from '../language/messages.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { findPicture } from './find-picture.ts';
import type { Article, Site, StaticPage } from './model.ts';
import { findReference, type Register } from './references.ts';
import type { SiteFields } from './schema/site.ts';
import { typesetFields } from './typeset-fields.ts';

/** What `site.yaml` refers to. */
export interface SiteSurroundings {
  readonly articles: Register<Article>;
  readonly pages: Register<StaticPage>;
  /** Whether withheld stories are shown. */
  readonly drafts: boolean;
  /** Replaces the `url` of `site.yaml`. */
  readonly baseUrl?: string | undefined;
}

/** The site, with the stories and pages that its settings name. */
export function toSite(entry: Entry, fields: SiteFields, around: SiteSurroundings, context: Context): Site {
  const { language } = fields;
  const { title, tagline, description, timeZone, contact, age, share, listSize } = typesetFields(
    fields,
    ['tagline', 'description'],
    language,
  );
  const comments = typesetFields(fields.comments, ['policy'], language);
  return {
    ...{ title, tagline, description, language, timeZone, contact, comments, age, share, listSize },
    origin: new URL(around.baseUrl ?? fields.url).origin,
    logo: fields.logo === undefined ? undefined : findPicture(entry, ['logo'], fields.logo, context),
    publisher: fields.publisher ?? { name: title },
    policies: toPolicies(entry, fields, around, context),
    front: toFront(entry, fields, around, context),
  };
}

function toPolicies(entry: Entry, fields: SiteFields, around: SiteSurroundings, context: Context): Site['policies'] {
  return Object.entries(fields.policies).flatMap(([policy, name]) => {
    if (name === undefined) return [];
    const page = findReference(around.pages, { entry, path: ['policies', policy], name }, context);
    return page && (!page.withheld || around.drafts) ? [{ policy: policy as Policy, page }] : [];
  });
}

function toFront(entry: Entry, fields: SiteFields, around: SiteSurroundings, context: Context): Site['front'] {
  const { lead, secondary, ...counts } = fields.front;
  const find = (name: string, path: FieldPath): string | undefined => {
    const article = findReference(around.articles, { entry, path, name }, context);
    if (article?.withheld === undefined || around.drafts) return article?.id;
    const location = { path: entry.path, place: entry.locate(path) };
    context.report(toProblem('front-story-withheld', { name, reason: article.withheld }, location));
    return undefined;
  };
  return {
    ...counts,
    lead: lead === undefined ? undefined : find(lead, ['front', 'lead']),
    secondary: secondary.flatMap((name, index) => find(name, ['front', 'secondary', index]) ?? []),
  };
}
