/** Entries to newsroom: the model of the whole paper at one instant. Pure but for the pictures it is given. */

import { byCodeUnit } from '../content/by-code-unit.ts';
import type { Entry } from '../content/entry.ts';
import type { HouseRules } from '../language/house-rules.ts';
import type { ProblemPolicy } from '../problems/policy.ts';
import type { Problem } from '../problems/problem.ts';
import { toSurroundings } from './base.ts';
import { findClashes } from './claims.ts';
import type { Context } from './context.ts';
import type { NoteChange } from './judge-times.ts';
import { listLimitedPictures } from './limited-pictures.ts';
import type { Article, BodySource, Instant, Newsroom, Site, StaticPage } from './model.ts';
import { createNewsroomMemory, type NewsroomMemory, recallBase } from './newsroom-memory.ts';
import { readSettings } from './read-settings.ts';
import { findReferences, valuesOf } from './references.ts';
import { type Staff, toStaff } from './staff.ts';
import { toArticles } from './to-articles.ts';
import { toBodySource } from './to-body-source.ts';
import { toClaims, toRedirectClaims } from './to-claims.ts';
import { toSite } from './to-site.ts';
import { uniteTags } from './unite-tags.ts';

/** What decides how entries are read. */
export interface NewsroomOptions {
  readonly now: Instant;
  /** Shows what would be withheld, marked as such. */
  readonly drafts: boolean;
  /** Replaces the `url` of `site.yaml`. */
  readonly baseUrl?: string | undefined;
  readonly folders: Context['folders'];
  readonly pictures: Context['pictures'];
  /** What an earlier newsroom of the same process left. */
  readonly memory?: NewsroomMemory | undefined;
}

/** The newsroom, where the settings of the site could be read, and all problems of the entries. */
export interface NewsroomResult {
  readonly newsroom?: Newsroom;
  readonly problems: readonly Problem[];
  /** The severities that `site.yaml` sets, where it could be read. */
  readonly severities: ProblemPolicy['severities'];
  /** Bodies that are not published now but must be right: of stories to come, and of all that a problem keeps out. */
  readonly judged: readonly BodySource[];
  /** Stories that are withheld until their time comes. */
  readonly coming: readonly Article[];
  /** The next instant at which the same entries have other problems. */
  readonly judgedUntil: Instant | undefined;
  /** All stories and pages that readers may not see. */
  readonly withheld: readonly (Article | StaticPage)[];
  /** What the paper asks of its texts. */
  readonly rules: HouseRules;
}

/** Validates entries, resolves what they refer to and withholds what is not public. */
export function toNewsroom(entries: readonly Entry[], options: NewsroomOptions): NewsroomResult {
  const problems: Problem[] = [];
  const judged: BodySource[] = [];
  const { folders, pictures, now, drafts, baseUrl, memory = createNewsroomMemory() } = options;
  const collect: Pick<Context, 'report' | 'judge'> = {
    report: (problem) => problems.push(problem),
    judge: (body) => judged.push(body),
  };
  const { settings, staff } = recallBase(memory, entries, { pictures, ...collect }, (own) => {
    const settings = readSettings(entries, folders, own.report);
    return { settings, staff: toStaff(entries, { folders, pictures, ...settings, ...own }) };
  });
  const { language, timeZone, rules, site: file } = settings;
  let judgedUntil: Instant | undefined;
  const noteChange: NoteChange = (instant) => {
    if (instant > now) judgedUntil = Math.min(instant, judgedUntil ?? instant);
  };
  const context = { folders, pictures, language, timeZone, rules, noteChange, ...collect };
  const surroundings = toSurroundings({ settings, staff }, now);
  const { articles, byName } = toArticles(entries, surroundings, context, memory);
  const parts = partsOf(staff);
  const claimed = [file, ...parts.map(({ url }) => url), ...articles.flatMap(toClaimed)];
  const findAllClashes = () => {
    const claims = [...toClaims(entries, parts, articles), ...(file ? toRedirectClaims(file.entry, file.valid) : [])];
    return findClashes(claims, file?.valid.search !== false);
  };
  memory.clashes(claimed, findAllClashes).forEach(context.report);
  const shown = articles.filter((article) => drafts || article.withheld === undefined);
  const coming = articles.filter((article) => !drafts && article.withheld === 'future');
  coming
    .filter(({ withdrawn }) => !withdrawn)
    .map(toBodySource)
    .forEach(context.judge);
  const withheld = drafts ? [] : [...articles, ...valuesOf(staff.pages)].filter(({ withheld }) => withheld);
  const around = {
    entries,
    articles: byName,
    desks: staff.desks,
    pages: staff.pages,
    rules: surroundings.rules,
    now,
    drafts,
    baseUrl,
  };
  const site = file && toSite(file.entry, file, around, context);
  const named = file && { entry: file.entry, path: ['desks'] };
  const desks = named ? findReferences(staff.desks, named, file.valid.desks ?? [], context) : [];
  const severities = file?.valid.severities ?? {};
  const result = { problems, severities, coming, judgedUntil, withheld, rules };
  if (site) {
    const isForPartners = site.ninjs || site.partnerFeeds.some(({ trackRights }) => trackRights);
    const limitedPictures = new Set(isForPartners ? listLimitedPictures(articles, pictures) : []);
    return { ...result, judged, newsroom: { ...assemble(site, staff, desks, shown, options), limitedPictures } };
  }
  const told = shown.filter(({ withdrawn }) => !withdrawn);
  const others = parts.map((part) => ({ language: context.language, ...part }));
  return { ...result, judged: [...judged, ...[...told, ...others].map(toBodySource)] };
}

function assemble(
  site: Site,
  staff: Staff,
  named: Newsroom['desks'],
  shown: readonly Article[],
  { now, drafts }: NewsroomOptions,
): Omit<Newsroom, 'limitedPictures'> {
  const { compare } = new Intl.Collator(site.language);
  const sorted = <T extends { readonly id: string }>(items: readonly T[], textOf: (item: T) => string): T[] =>
    items.toSorted((a, b) => compare(textOf(a), textOf(b)) || byCodeUnit(a.id, b.id));
  const sortedStories = shown.toSorted(byNewest);
  const { articles, tags } = uniteTags(sortedStories.filter(({ withdrawn }) => !withdrawn));
  return {
    now,
    site,
    desks: [...new Set([...named, ...sorted(valuesOf(staff.desks), ({ title }) => title)])],
    beats: sorted(valuesOf(staff.beats), ({ title }) => title),
    reporters: sorted(valuesOf(staff.reporters), ({ name }) => name),
    articles,
    withdrawn: sortedStories.filter(({ withdrawn }) => withdrawn),
    tags: sorted(tags, ({ title }) => title),
    pages: valuesOf(staff.pages)
      .filter((page) => drafts || !page.withheld)
      .sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** What decides whether a story has its addresses for itself. */
const toClaimed = ({ url, published, aliases }: Article) => [url, published, ...aliases];

/** Everything with an address of its own but the stories. */
const partsOf = ({ desks, pages, beats, reporters }: Staff) => [
  ...valuesOf(desks),
  ...valuesOf(pages),
  ...valuesOf(beats),
  ...valuesOf(reporters),
];

const byNewest = (a: Article, b: Article): number => b.published - a.published || byCodeUnit(a.id, b.id);
