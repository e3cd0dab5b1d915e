/** Plans the feeds: of the paper, and of each desk, beat, reporter, tag, type of story and language. */
import { calendarDay } from '../../language/dates.ts';
import { listLanguages, listTypes, type StoryGroups } from '../../newsroom/group-stories.ts';
import type { Article } from '../../newsroom/model.ts';
import { frontUrl, toTypeUrl } from '../../newsroom/urls.ts';
import { feedFormats, toFeedUrl } from '../../pages/feed-links.ts';
import { toPictureAddress } from '../../pages/figures.ts';
import { type Press, toAbsolute, toVoice } from '../../pages/press.ts';
import { toLanguageFeeds } from '../../pages/translations.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';
import { toFeedItem } from './to-items.ts';

const writers = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;

/** What a feed is of. */
interface Subject {
  /** Path of the folder that the feed stands in. */
  readonly folder: string;
  /** Path of the page that it is the feed of. */
  readonly home: string;
  /** Title without the paper's name; the paper's alone when absent. */
  readonly title?: string;
  readonly description?: string | undefined;
  /** BCP 47 tag; the paper's language where absent. */
  readonly language?: string;
  readonly articles: readonly Article[];
}

/** All feeds. */
export function planFeeds(press: Press, groups: StoryGroups): PlannedDocument[] {
  return listSubjects(press, groups).flatMap((subject) => planFeed(press, subject));
}

function listSubjects(press: Press, groups: StoryGroups): Subject[] {
  const { site, articles, desks, beats, reporters, tags } = press.newsroom;
  const languages = listLanguages(articles);
  const { types } = toVoice(press).messages;
  const toSubject = (url: string, title: string, description: string | undefined, stories: readonly Article[]) => ({
    ...{ folder: url, home: url, title, description, articles: stories },
  });
  return [
    { folder: frontUrl, home: frontUrl, description: site.description ?? site.tagline, articles },
    ...desks.map((desk) => toSubject(desk.url, desk.title, desk.summary, groups.ofDesk(desk))),
    ...beats.map((beat) => toSubject(beat.url, beat.title, beat.summary, groups.ofBeat(beat))),
    ...reporters.map((person) => toSubject(person.url, person.name, person.role, groups.ofReporter(person))),
    ...tags.map((tag) => toSubject(tag.url, tag.title, undefined, groups.ofTag(tag))),
    ...listTypes(articles).map((type) => toSubject(toTypeUrl(type), types[type], undefined, groups.ofType(type))),
    ...toLanguageFeeds(languages).map((feed, index) => {
      const language = languages[index] ?? site.language;
      return { ...feed, home: frontUrl, language, articles: groups.ofLanguage(language) };
    }),
  ];
}

function planFeed(press: Press, { articles, ...subject }: Subject): PlannedDocument[] {
  const { site } = press.newsroom;
  const shown = articles.slice(0, site.feeds.items);
  const sources = { articles: shown, state: [subject.title, subject.description, subject.home] };
  let items: Feed['items'] | undefined;
  return feedFormats.map(({ format, name }, index) => {
    const url = toFeedUrl(subject.folder, name);
    const make = () => {
      items ??= shown.map((article) => toFeedItem(press, article));
      const text = writers[format](toFeed(press, subject, url, items));
      // The last of the three is written last: then the texts of its stories are of no use any more.
      if (index === feedFormats.length - 1) items = undefined;
      return text;
    };
    return { url, sources, make };
  });
}

function toFeed(press: Press, subject: Omit<Subject, 'articles'>, url: string, items: Feed['items']): Feed {
  const { site, articles, now } = press.newsroom;
  const newest = items.length > 0 ? Math.max(...items.map(({ updated }) => updated)) : (articles[0]?.published ?? 0);
  const { year } = calendarDay(articles[0]?.published ?? now, site.timeZone);
  return {
    title: subject.title === undefined ? site.title : `${subject.title} | ${site.title}`,
    description: subject.description ?? '',
    language: subject.language ?? toVoice(press).language,
    home: toAbsolute(press, subject.home),
    self: toAbsolute(press, url),
    ...(site.feeds.hub && { hub: site.feeds.hub }),
    ...(site.logo && { icon: toPictureAddress(press, site.logo.url) }),
    publisher: site.publisher.name,
    copyright: `© ${year} ${site.publisher.name}`,
    generator: press.generator,
    updated: newest,
    items,
  };
}
