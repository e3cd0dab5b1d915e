/** Plans one feed in its formats. */
import type { Instant } from '../../newsroom/model.ts';
import { toCopyright } from '../../pages/copyright.ts';
import { toPictureAddress } from '../../pages/figures.ts';
import { feedFormats, toFeedUrl } from '../../pages/head/feed-links.ts';
import type { PageSources } from '../../pages/planned-page.ts';
import { type Press, toAbsolute, toVoice } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { toAtom } from './atom.ts';
import type { Feed, FeedItem } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

/** Readers want a square picture: RSS takes no SVG, and a logo may be wide. */
const iconSize = '192x192';

const writers = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;

/** What a feed is of, and made from. */
export interface FeedPlan {
  /** Path of the folder that the feed stands in. */
  readonly folder: string;
  /** Path of the page that it is the feed of. */
  readonly home: string;
  /** Complete title. */
  readonly title: string;
  readonly description?: string | undefined;
  /** BCP 47 tag; the paper's language where absent. */
  readonly language?: string | undefined;
  /** The formats that it is in; all of them where absent. */
  readonly formats?: readonly (keyof typeof writers)[];
  /** When it was last changed, where that is not the last change of its items. */
  readonly updated?: Instant | undefined;
  /** What its items are made from. */
  readonly sources: PageSources;
  readonly toItems: () => FeedItem[];
}

/** A document for each format. */
export function planFeed(press: Press, { sources, toItems, formats, ...subject }: FeedPlan): PlannedDocument[] {
  const { title, description, home, language, updated } = subject;
  const wanted = feedFormats.filter(({ format }) => formats?.includes(format) ?? true);
  // A feed of nothing is as old as the paper's newest story.
  const newest = sources.articles.length === 0 ? press.newsroom.articles[0]?.published : undefined;
  const all = { ...sources, state: [...sources.state, title, description, home, language, updated, newest] };
  let items: Feed['items'] | undefined;
  return wanted.map(({ format, name }, index) => {
    const url = toFeedUrl(subject.folder, name);
    const make = () => {
      items ??= toItems();
      const text = writers[format](toFeed(press, subject, url, items));
      // The last of them is written last: then the texts of its stories are of no use any more.
      if (index === wanted.length - 1) items = undefined;
      return text;
    };
    return { url, sources: all, make };
  });
}

type About = Pick<FeedPlan, 'home' | 'title' | 'description' | 'language' | 'updated'>;

function toFeed(press: Press, about: About, url: string, items: Feed['items']): Feed {
  const { home, title, description = '', language = toVoice(press).language, updated } = about;
  const { site, articles } = press.newsroom;
  const icon = press.files.icons.manifest.find(({ sizes }) => sizes === iconSize);
  const newest = items.length > 0 ? Math.max(...items.map(({ updated }) => updated)) : (articles[0]?.published ?? 0);
  return {
    title,
    description,
    language,
    home: toAbsolute(press, home),
    self: toAbsolute(press, url),
    ...(site.feeds.hub && { hub: site.feeds.hub }),
    ...(icon && { icon: toPictureAddress(press, icon.src) }),
    publisher: site.publisher.name,
    copyright: toCopyright(press.newsroom),
    generator: press.generator,
    updated: updated ?? newest,
    items,
  };
}
