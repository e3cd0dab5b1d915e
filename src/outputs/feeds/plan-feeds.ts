/** Plans the feeds: of the paper, and of each desk, beat, reporter, tag, type of story and language. */
import { listLanguages, listTypes, type StoryGroups } from '../../newsroom/group-stories.ts';
import type { Article } from '../../newsroom/model.ts';
import { frontUrl, toTypeUrl } from '../../newsroom/urls.ts';
import { type Press, toVoice } from '../../pages/press.ts';
import { toLanguageFeeds } from '../../pages/translations.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { planFeed } from './plan-feed.ts';
import { toFeedItem } from './to-items.ts';

/** What a feed of stories is of. */
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
  return listSubjects(press, groups).flatMap((subject) => planStories(press, subject));
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

function planStories(press: Press, { title, articles, ...subject }: Subject): PlannedDocument[] {
  const { site } = press.newsroom;
  const shown = articles.slice(0, site.feeds.items);
  return planFeed(press, {
    ...subject,
    title: title === undefined ? site.title : `${title} | ${site.title}`,
    sources: { articles: shown, state: [] },
    toItems: () => shown.map((article) => toFeedItem(press, article)),
  });
}
