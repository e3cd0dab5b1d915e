/** The pages of desks, beats and tags: an introduction and the stories, newest first. */
import type { Article, Beat, Desk, Tag } from '../newsroom/model.ts';
import { toDeskLink, toFrame } from './frame.ts';
import type { PlannedPage } from './planned-page.ts';
import { type Press, toVoice } from './press.ts';
import { planList } from './story-list.ts';

/** The pages of a desk. */
export function toDeskPages(press: Press, desk: Desk, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  const { title, hue, summary, url } = desk;
  const beats = press.newsroom.beats.filter((beat) => beat.desk === desk);
  const body = press.findBody(desk.markdown);
  const about = { url, title, description: summary ?? body.excerpt, desk, feed: { folder: url, title } };
  return planList(press, voice, { layout: 'desk', about, articles }, (page) => ({
    ...toFrame(press, voice, page.about),
    desk: { title, hue, ...(page.number === 1 && summary && { summary }), body: introduction(body.html, page.number) },
    beats: beats.map((beat) => ({ text: beat.title, url: beat.url })),
    list: page.list(),
  }));
}

/** The pages of a beat. */
export function toBeatPages(press: Press, beat: Beat, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  const { title, summary, url, desk } = beat;
  const body = press.findBody(beat.markdown);
  const about = { url, title, description: summary ?? body.excerpt, desk, feed: { folder: url, title } };
  return planList(press, voice, { layout: 'beat', about, articles }, (page) => ({
    ...toFrame(press, voice, page.about),
    beat: {
      title,
      desk: toDeskLink(desk),
      ...(page.number === 1 && summary && { summary }),
      body: introduction(body.html, page.number),
    },
    list: page.list(),
  }));
}

/** The pages of a tag. */
export function toTagPages(press: Press, { title, url }: Tag, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  return planList(
    press,
    voice,
    { layout: 'tag', about: { url, title, feed: { folder: url, title } }, articles },
    (page) => ({
      ...toFrame(press, voice, page.about),
      tag: { title },
      list: page.list(),
    }),
  );
}

/** Only the first page of a list is introduced. */
const introduction = <Html extends string>(html: Html, page: number): Html => (page === 1 ? html : ('' as Html));
