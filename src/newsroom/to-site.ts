/** Makes the site of `site.yaml`, once the rest of the newsroom stands. */
import type { Entry } from '../content/entry.ts';
import type { Policy } from '../language/messages.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { readInstant } from './dates.ts';
import { findPicture } from './find-picture.ts';
import { judgeStyle } from './judge-style.ts';
import type { NoteChange } from './judge-times.ts';
import type { Article, Desk, Instant, Site, StaticPage } from './model.ts';
import { toOwnPath } from './own-address.ts';
import type { Valid } from './pick-valid.ts';
import { readIcon } from './read-icon.ts';
import { findReference, type Register } from './references.ts';
import type { SiteFields } from './schema/site.ts';
import { toSitePath } from './site-path.ts';
import type { StoryRules } from './story-rules.ts';
import { toFront } from './to-front.ts';
import { toPartnerFeeds } from './to-partner-feeds.ts';
import { typesetFields } from './typeset-fields.ts';
import type { Validated } from './validate.ts';

/** What `site.yaml` refers to. */
export interface SiteSurroundings {
  readonly entries: readonly Entry[];
  readonly articles: Register<Article>;
  readonly desks: Register<Desk>;
  readonly pages: Register<StaticPage>;
  /** Whether withheld stories are shown. */
  readonly drafts: boolean;
  readonly rules: StoryRules;
  readonly now: Instant;
  /** Replaces the `url` of `site.yaml`. */
  readonly baseUrl?: string | undefined;
}

/** The site with the stories and pages that its settings name, or undefined where a problem leaves none. */
export function toSite(
  entry: Entry,
  { value, valid }: Pick<Validated<SiteFields>, 'value' | 'valid'>,
  around: SiteSurroundings,
  context: Context & { readonly noteChange: NoteChange },
): Site | undefined {
  const logo = valid.logo === undefined ? undefined : findPicture(entry, ['logo'], valid.logo, context);
  const icon = readIcon(entry, valid, context);
  const policies = toPolicies(entry, valid.policies ?? {}, around, context);
  const security = toSecurity(entry, valid, around, context);
  const curated = toFront(entry, valid, around, context);
  const partnerFeeds = toPartnerFeeds(entry, valid, around, context);
  if (!value) return undefined;
  judgeStyle(entry, value.style, context);
  const { language } = context;
  const { title, tagline, description, timeZone, contact, age, share, feeds, listSize } = typesetFields(
    value,
    ['tagline', 'description'],
    language,
  );
  const { secondaryCount, briefs, perDesk } = value.front;
  const origin = new URL(around.baseUrl ?? value.url).origin;
  const hosts = [new URL(value.url).host, new URL(origin).host];
  const redirects = value.redirects.map(({ from, to }) => ({
    from: toSitePath(from) ?? from,
    to: toSitePath(to) ?? toOwnTarget(to, { origin, hosts }),
  }));
  return {
    ...{ title, tagline, description, language, timeZone, age, share, feeds, listSize, logo, policies },
    comments: typesetFields(value.comments, ['policy'], language),
    ...{ origin, hosts },
    publisher: typesetFields(value.publisher ?? { name: title }, ['name', 'address'], language),
    ...{ redirects, redirectPages: value.redirectPages, robots: value.robots, llms: value.llms },
    ...{ ninjs: value.ninjs, partnerFeeds, search: toSearch(value.search) },
    ...{ icon, cards: value.cards, themeColour: value.themeColour },
    contact: { ...contact, security },
    front: { ...curated, secondaryCount, briefs, perDesk },
  };
}

/** A full address of the paper itself is a path like others; one with a query or an anchor stays full. */
function toOwnTarget(to: string, { origin, hosts }: Pick<Site, 'origin' | 'hosts'>): string {
  const path = toOwnPath(to, hosts);
  if (path === undefined) return to;
  const { pathname, search, hash } = new URL(to);
  return search + hash === '' ? path : `${origin}${pathname}${search}${hash}`;
}

const toSearch = (search: SiteFields['search']): Site['search'] => (search === true ? 'summary' : search || undefined);

/** RFC 9116 recommends less than a year. A day more, so that nobody counts hours. */
const longestPromise = 366 * msPerDay;

/** Where people report a weakness of the site. That its time is over is told to the editors only. */
function toSecurity(
  entry: Entry,
  { contact }: Valid<SiteFields>,
  { now }: SiteSurroundings,
  context: Context & { readonly noteChange: NoteChange },
): Site['contact']['security'] {
  const { address, expires: written } = contact?.security ?? {};
  const path = ['contact', 'security', 'expires'];
  const expires = written === undefined ? undefined : readInstant(entry, path, written, context);
  if (expires === undefined || written === undefined) return undefined;
  const location = { path: entry.path, place: entry.locate(path) };
  if (expires <= now) context.report(toProblem('security-expired', { date: written }, location));
  else if (expires - longestPromise > now) {
    context.noteChange(expires - longestPromise);
    context.report(toProblem('security-far', { date: written }, location));
  } else context.noteChange(expires);
  return address === undefined ? undefined : { address, expires };
}

function toPolicies(
  entry: Entry,
  policies: Readonly<Record<string, string | undefined>>,
  around: SiteSurroundings,
  context: Context,
): Site['policies'] {
  return Object.entries(policies).flatMap(([policy, name]) => {
    if (name === undefined) return [];
    const page = findReference(around.pages, { entry, path: ['policies', policy], name }, context);
    return page && (!page.withheld || around.drafts) ? [{ policy: policy as Policy, page }] : [];
  });
}
