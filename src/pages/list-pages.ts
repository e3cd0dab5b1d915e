/** The pages of desks, beats and tags: an introduction and the stories, newest first. */
import type { Article, Beat, Desk, Tag } from '../newsroom/model.ts';
import { toDeskLink, toFrame } from './frame.ts';
import { type Press, toVoice } from './press.ts';
import type { Page } from './props.ts';
import { paginate } from './story-list.ts';

/** The pages of a desk. */
export function toDeskPages(press: Press, desk: Desk, articles: readonly Article[]): Page[] {
  const voice = toVoice(press);
  const { title, hue, summary, url } = desk;
  const beats = press.newsroom.beats.filter((beat) => beat.desk === desk);
  const body = press.findBody(desk.markdown);
  const description = summary ?? body.excerpt;
  return paginate(press, voice, { url, title, description, desk }, articles).map(({ about, list, page }) => ({
    url: about.url,
    layout: 'desk',
    props: {
      ...toFrame(press, voice, about),
      desk: { title, hue, ...(page === 1 && summary && { summary }), body: introduction(body.html, page) },
      beats: beats.map((beat) => ({ text: beat.title, url: beat.url })),
      list,
    },
  }));
}

/** The pages of a beat. */
export function toBeatPages(press: Press, beat: Beat, articles: readonly Article[]): Page[] {
  const voice = toVoice(press);
  const { title, summary, url, desk } = beat;
  const body = press.findBody(beat.markdown);
  const description = summary ?? body.excerpt;
  return paginate(press, voice, { url, title, description, desk }, articles).map(({ about, list, page }) => ({
    url: about.url,
    layout: 'beat',
    props: {
      ...toFrame(press, voice, about),
      beat: {
        title,
        desk: toDeskLink(desk),
        ...(page === 1 && summary && { summary }),
        body: introduction(body.html, page),
      },
      list,
    },
  }));
}

/** The pages of a tag. */
export function toTagPages(press: Press, { title, url }: Tag, articles: readonly Article[]): Page[] {
  const voice = toVoice(press);
  return paginate(press, voice, { url, title }, articles).map(({ about, list }) => ({
    url: about.url,
    layout: 'tag',
    props: { ...toFrame(press, voice, about), tag: { title }, list },
  }));
}

/** Only the first page of a list is introduced. */
const introduction = <Html extends string>(html: Html, page: number): Html => (page === 1 ? html : ('' as Html));
