/** What stands around the content of every page: head, masthead, menu and footer. */

import { calendarDay } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import type { Desk } from '../newsroom/model.ts';
import { archiveUrl, correctionsUrl, frontUrl, reportersUrl, searchUrl } from '../newsroom/urls.ts';
import { type CardAbout, toCard } from './card.ts';
import { toEmailLink, toTelephoneLink } from './contact.ts';
import { feedFormats, toFeedUrl } from './feed-links.ts';
import { toFigure } from './figures.ts';
import { type Press, toAbsolute, type Voice } from './press.ts';
import type { DeskLink, Link, PageProps, Paper } from './props.ts';
import { manifestUrl } from './site-icons.ts';
import type { Thing } from './structured-data/schema-org.ts';
import { toStructuredData } from './structured-data/to-json.ts';

/** What feeds are of. */
export interface FeedSubject {
  /** Path of the folder that they stand in. */
  readonly folder: string;
  readonly title: string;
}

/** What a page says of itself. */
export interface PageAbout {
  readonly url: string;
  /** Title without the paper's name; the paper's name alone when absent. */
  readonly title?: string;
  readonly description?: string | undefined;
  /** Absolute; the page itself when absent. */
  readonly canonical?: string | undefined;
  readonly noindex?: boolean;
  /** Content security policy, where it is not the one of all pages. */
  readonly policy?: string;
  /** Paths of the neighbours in a list. */
  readonly prev?: string | undefined;
  readonly next?: string | undefined;
  /** The desk that the menu marks. */
  readonly desk?: Desk;
  /** What its feeds are of; the paper where absent. */
  readonly feed?: FeedSubject;
  /** The feeds of languages that it has besides. */
  readonly languageFeeds?: readonly FeedSubject[];
  /** The page in each of its languages. */
  readonly alternates?: PageProps['head']['alternates'];
  /** What search engines are told in their own words. */
  readonly things?: readonly Thing[];
  /** What its card has that those of other pages have not; `none` for a page without a card. */
  readonly card?: CardAbout | 'none';
}

/** The props that every layout gets. */
export function toFrame(press: Press, voice: Voice, about: PageAbout): PageProps {
  return {
    url: about.url,
    lang: voice.language,
    dir: directionOf(voice.language),
    words: voice.messages.words,
    head: toHead(press, voice, about),
    paper: toPaper(press, voice, about),
    ...(press.drafts && { preview: voice.messages.words.previewNotice }),
  };
}

/** Absolute address under which a page wants to be known. */
export function toCanonical(press: Press, { url, canonical }: Pick<PageAbout, 'url' | 'canonical'>): string {
  return canonical ?? toAbsolute(press, url);
}

function toHead(press: Press, voice: Voice, about: PageAbout): PageProps['head'] {
  const { site } = press.newsroom;
  const { stylesheet, fonts, icons } = press.files;
  const { title, description, things, card, alternates } = about;
  const canonical = toCanonical(press, about);
  const hidden = press.drafts || about.noindex;
  return {
    title: toTitle(title, site.title, site.tagline),
    ...(description && { description }),
    canonical,
    robots: hidden ? 'noindex' : 'max-image-preview:large',
    ...(about.policy && { policy: about.policy }),
    ...{ stylesheet, fonts, icons: icons.links, manifest: manifestUrl, themeColour: site.themeColour },
    ...(about.prev && { prev: about.prev }),
    ...(about.next && { next: about.next }),
    ...(!hidden && alternates && { alternates }),
    feeds: toFeedLinks(site.title, about),
    generator: press.generator,
    card: press.drafts || card === 'none' ? [] : toCard(press, voice, { title, description, canonical, ...card }),
    ...(!hidden && things && { structuredData: toStructuredData(things) }),
  };
}

/** The feeds of a page, if it has any, and those of the paper. */
function toFeedLinks(paper: string, { feed, languageFeeds = [] }: PageAbout): PageProps['head']['feeds'] {
  const own = [...(feed ? [feed] : []), ...languageFeeds];
  const subjects = [
    ...own.map(({ folder, title }) => ({ folder, title: `${title} | ${paper}` })),
    { folder: frontUrl, title: paper },
  ];
  return subjects.flatMap(({ folder, title }) =>
    feedFormats.map(({ name, type, label }) => ({ type, title: `${title} (${label})`, url: toFeedUrl(folder, name) })),
  );
}

/** A link to a desk. */
export function toDeskLink(desk: Desk): DeskLink {
  return { text: desk.title, url: desk.url, hue: desk.hue };
}

const toTitle = (title: string | undefined, paper: string, tagline: string | undefined): string => {
  if (title !== undefined) return `${title} | ${paper}`;
  return tagline === undefined ? paper : `${paper}: ${tagline}`;
};

/** The paper as pages of a desk see it, in each language; it goes when the press goes. */
const papers = new WeakMap<Press, Map<string, Paper>>();

/** One object for all pages that see the same, which none may change. Only pages that it links to see another one. */
function toPaper(press: Press, voice: Voice, { url, desk }: PageAbout): Paper {
  const known = papers.get(press) ?? new Map<string, Paper>();
  papers.set(press, known);
  const key = `${voice.language} ${desk?.url ?? ''}`;
  const paper = known.get(key) ?? makePaper(press, voice, { url: '', ...(desk && { desk }) });
  known.set(key, paper);
  const { pages, archive, corrections, search, reporters, policies } = paper;
  const links = [...pages, archive, corrections, ...(search ? [search] : []), reporters, ...policies];
  return links.some((link) => link.url === url) ? makePaper(press, voice, { url, ...(desk && { desk }) }) : paper;
}

function makePaper(press: Press, voice: Voice, about: Pick<PageAbout, 'url' | 'desk'>): Paper {
  const { site, desks, pages } = press.newsroom;
  const { words } = voice.messages;
  const mark = <L extends Link>(link: L): L => (link.url === about.url ? { ...link, current: true } : link);
  return {
    title: site.title,
    ...(site.tagline && { tagline: site.tagline }),
    url: frontUrl,
    ...(site.logo && { logo: toFigure({ picture: site.logo, alt: site.title }, voice) }),
    desks: desks.map((desk) => (desk === about.desk ? { ...toDeskLink(desk), current: true } : toDeskLink(desk))),
    pages: pages.filter((page) => page.menu).map((page) => mark({ text: page.title, url: page.url })),
    archive: mark({ text: words.archive, url: archiveUrl }),
    corrections: mark({ text: words.correctionsLog, url: correctionsUrl }),
    // The name is the same in every language.
    feed: { text: 'RSS', url: toFeedUrl(frontUrl, 'feed.xml') },
    ...(site.search && { search: mark({ text: words.search, url: searchUrl }) }),
    reporters: mark({ text: words.reporters, url: reportersUrl }),
    publisher: {
      name: site.publisher.name,
      ...(site.publisher.address && { address: site.publisher.address }),
    },
    policies: site.policies.map(({ policy, page }) => mark({ text: voice.messages.policies[policy], url: page.url })),
    contact: toContact(press, voice),
    copyright: toCopyright(press),
  };
}

function toContact({ newsroom: { site } }: Press, { messages: { words } }: Voice): Link[] {
  const { email, tips, telephone } = site.contact;
  return [
    ...(email ? [toEmailLink(email)] : []),
    ...(tips ? [toEmailLink(tips, words.sendATip)] : []),
    ...(telephone ? [toTelephoneLink(telephone)] : []),
  ];
}

// The year is that of the newest story: it must not change with the clock alone.
function toCopyright({ newsroom: { site, articles, now } }: Press): string {
  const { year } = calendarDay(articles[0]?.published ?? now, site.timeZone);
  return `© ${year} ${site.publisher.name}`;
}
