/** The pages of desks, beats, tags and types: an introduction and the stories, newest first. */
import type { StoryType } from '../language/messages.ts';
import type { Article, Beat, Desk, Tag } from '../newsroom/model.ts';
import { toTypeUrl } from '../newsroom/urls.ts';
import { toDeskLink } from './desk-link.ts';
import { toFrame } from './frame.ts';
import type { PlannedPage } from './planned-page.ts';
import { type Press, toVoice, type Voice } from './press.ts';
import type { Link, PageProps, StoryList } from './props.ts';
import { type ListPage, planList } from './story-list.ts';
import { describeCollection } from './structured-data/collection-page.ts';

/** The pages of a desk. */
export function toDeskPages(press: Press, desk: Desk, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  const { title, hue, summary, url } = desk;
  const beats = press.newsroom.beats.filter((beat) => beat.desk === desk);
  const body = press.findBody(desk.markdown);
  const about = { url, title, description: summary ?? body.excerpt, desk, feed: { folder: url, title } };
  return planList(press, voice, { layout: 'desk', about, articles }, (page) => ({
    ...toListFrame(press, voice, page, [{ text: title, url }]),
    desk: { title, hue, ...(page.isNewest && summary && { summary }), body: introduction(page, body.html) },
    beats: beats.map((beat) => ({ text: beat.title, url: beat.url })),
  }));
}

/** The pages of a beat. */
export function toBeatPages(press: Press, beat: Beat, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  const { title, summary, url, desk } = beat;
  const body = press.findBody(beat.markdown);
  const about = { url, title, description: summary ?? body.excerpt, desk, feed: { folder: url, title } };
  return planList(press, voice, { layout: 'beat', about, articles }, (page) => ({
    ...toListFrame(press, voice, page, [toDeskLink(desk), { text: title, url }]),
    beat: {
      title,
      desk: toDeskLink(desk),
      ...(page.isNewest && summary && { summary }),
      body: introduction(page, body.html),
    },
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
      ...toListFrame(press, voice, page, [{ text: title, url }]),
      tag: { title },
    }),
  );
}

/** The pages of a type of story; `types` are all that have stories. */
export function toTypePages(
  press: Press,
  { type, types }: { readonly type: StoryType; readonly types: readonly StoryType[] },
  articles: readonly Article[],
): PlannedPage[] {
  const voice = toVoice(press);
  const labels = voice.messages.types;
  const [url, title] = [toTypeUrl(type), labels[type]];
  const state = [types.join(' ')];
  const about = { url, title, feed: { folder: url, title } };
  return planList(press, voice, { layout: 'type', about, articles, state }, (page) => ({
    ...toListFrame(press, voice, page, [{ text: title, url }]),
    heading: title,
    types: types.map((other) => ({
      ...{ text: labels[other], url: toTypeUrl(other) },
      ...(other === type && { current: true }),
    })),
  }));
}

/** The frame and the stories; `trail` leads to the list. */
function toListFrame(
  press: Press,
  voice: Voice,
  page: ListPage,
  trail: readonly Link[],
): PageProps & { readonly list: StoryList } {
  const list = page.list();
  const { url, title, description } = page.about;
  const things = describeCollection(press, voice, { url, title, description, trail, list });
  return { ...toFrame(press, voice, { ...page.about, things }), list };
}

/** Only the newest page of a list is introduced. */
const introduction = <Html extends string>({ isNewest }: ListPage, html: Html): Html =>
  isNewest ? html : ('' as Html);
