/** The head of every page, from what the page says of itself. */
import type { Desk } from '../../newsroom/model.ts';
import { type Press, toAbsolute, type Voice } from '../press.ts';
import type { Thing } from '../structured-data/schema-org.ts';
import { toStructuredData } from '../structured-data/to-json.ts';
import { type CardAbout, toCard } from './card.ts';
import { contentPolicy } from './content-policy.ts';
import { type FeedSubject, toFeedLinks } from './feed-links.ts';
import type { Head } from './head-props.ts';
import { manifestUrl } from './site-icons.ts';

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
  readonly alternates?: Head['alternates'];
  /** What search engines are told in their own words. */
  readonly things?: readonly Thing[];
  /** What its card has that those of other pages have not; `none` for a page without a card. */
  readonly card?: CardAbout | 'none';
}

/** Absolute address under which a page wants to be known. */
export function toCanonical(press: Press, { url, canonical }: Pick<PageAbout, 'url' | 'canonical'>): string {
  return canonical ?? toAbsolute(press, url);
}

/** Everything that stands in `<head>`. */
export function toHead(press: Press, voice: Voice, about: PageAbout): Head {
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
    policy: about.policy ?? contentPolicy,
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

const toTitle = (title: string | undefined, paper: string, tagline: string | undefined): string => {
  if (title !== undefined) return `${title} | ${paper}`;
  return tagline === undefined ? paper : `${paper}: ${tagline}`;
};
