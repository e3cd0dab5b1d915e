/** Plans the feed of the log of corrections. */
import { fill } from '../../language/fill.ts';
import { findLastNotice, listNotices, type Notice } from '../../newsroom/list-notices.ts';
import { correctionsUrl, frontUrl } from '../../newsroom/urls.ts';
import { toNoticeLabel, toNoticeSources } from '../../pages/corrections-pages.ts';
import { type Press, toAbsolute, toVoice, type Voice } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { toStoryId } from '../story-id.ts';
import { element } from '../xml.ts';
import type { FeedItem } from './feed.ts';
import { planFeed } from './plan-feed.ts';

/** The newest corrections, as many as a feed of stories has stories. */
export function planCorrectionsFeed(press: Press): PlannedDocument[] {
  const { site, articles, now } = press.newsroom;
  const voice = toVoice(press);
  const { correctionsLog, correctionsIntroduction: description } = voice.messages.words;
  const shown = listNotices(press.newsroom).slice(0, site.feeds.items);
  return planFeed(press, {
    ...{ folder: correctionsUrl, home: correctionsUrl, description },
    title: `${correctionsLog} | ${site.title}`,
    // A date may be in the future by mistake: then the feed is older than its newest item.
    updated: findLastNotice(shown, now) ?? articles[0]?.published,
    sources: toNoticeSources(shown, []),
    toItems: () => shown.map((notice) => toItem(press, voice, notice)),
  });
}

function toItem(press: Press, voice: Voice, notice: Notice): FeedItem {
  const { article, at, text, name } = notice;
  const { title, language, beat } = article;
  const url = toAbsolute(press, article.url);
  const label = toNoticeLabel(notice, voice);
  const link = element('a', { href: url }, title);
  return {
    id: `${toStoryId(press.newsroom.site, article)}/${name}`,
    ...{ url, language },
    title: fill(voice.messages.phrases.correctionOf, { label, title }),
    summary: text,
    html: element('p', {}, text).markup + element('p', {}, link).markup,
    // It is the paper that corrects, whoever was wrong.
    authors: [{ name: press.newsroom.site.publisher.name, url: toAbsolute(press, frontUrl) }],
    published: at,
    updated: at,
    categories: [label, beat.desk.title],
  };
}
