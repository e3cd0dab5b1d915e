/** Pages that are not lists of stories: those of `content/pages/`, and the one for unknown addresses. */
import type { StaticPage } from '../newsroom/model.ts';
import { notFoundUrl } from '../newsroom/urls.ts';
import { toFrame } from './frame.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice } from './press.ts';
import { toLanguageMark, toStoryCard } from './story-card.ts';
import { toTime } from './times.ts';

/** A page of `content/pages/`. */
export function toStaticPage(press: Press, page: StaticPage): PlannedPage {
  const voice = toVoice(press, page.language);
  const { url, title, summary, updated } = page;
  const body = press.findBody(page.markdown);
  const noindex = page.noindex || page.withheld;
  return planPage({ url, layout: 'page', unlisted: noindex, changed: updated }, () => ({
    ...toFrame(press, voice, { url, title, description: summary ?? body.excerpt, noindex }),
    page: {
      title,
      ...(summary && { summary }),
      ...toLanguageMark(page.language, voice),
      body: body.html,
      ...(updated !== undefined && { updated: toTime(updated, voice) }),
      ...(page.withheld && { withheld: voice.messages.withheld.draft }),
    },
  }));
}

const latestCount = 4;

/** The page that hosts serve for an unknown address. */
export function toNotFoundPage(press: Press): PlannedPage {
  const voice = toVoice(press);
  const title = voice.messages.words.notFoundTitle;
  const latest = press.newsroom.articles.slice(0, latestCount);
  return planPage({ url: notFoundUrl, layout: 'not-found', unlisted: true }, () => ({
    ...toFrame(press, voice, { url: notFoundUrl, title, noindex: true, card: 'none' }),
    latest: latest.map((article) => toStoryCard(press, voice, article)),
  }));
}
