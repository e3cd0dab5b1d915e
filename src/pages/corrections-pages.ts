/** The log of corrections: everything that the paper has put right or taken back, newest first. */
import { fillPlural } from '../language/fill.ts';
import { findLastNotice, listNotices, type Notice } from '../newsroom/list-notices.ts';
import { correctionsUrl } from '../newsroom/urls.ts';
import { toFrame } from './frame.ts';
import { cutList, toListAbout, toPagination } from './pagination.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice, type Voice } from './press.ts';
import type { Link, LoggedCorrection } from './props.ts';
import { toLanguageMark } from './story-card.ts';
import { describeCollection } from './structured-data/collection-page.ts';
import { toDayOrTime } from './times.ts';

/** All pages of the log. A paper that has corrected nothing has one, which says so. */
export function toCorrectionsPages(press: Press): PlannedPage[] {
  const voice = toVoice(press);
  const { messages } = voice;
  const { correctionsLog: title, correctionsIntroduction: description, ...words } = messages.words;
  const notices = listNotices(press.newsroom);
  const neighbours = { newer: words.newerCorrections, older: words.olderCorrections };
  const count = fillPlural(messages.phrases.correctionCount, notices.length, messages.language);
  const about = { url: correctionsUrl, title, description, feed: { folder: correctionsUrl, title } };
  return cutList(correctionsUrl, notices, press.newsroom.site.listSize).map((part) => {
    const { items: shown, newer, older } = part;
    const isNewest = part.number === undefined;
    const pagination = toPagination(correctionsUrl, part, voice, neighbours);
    const own = toListAbout(about, part, voice);
    const sources = toNoticeSources(shown, [newer, older, isNewest ? count : undefined]);
    const changed = findLastNotice(shown, press.newsroom.now);
    return planPage({ url: own.url, layout: 'corrections', sources, changed }, () => ({
      ...toFrame(press, voice, { ...own, things: describeLog(press, voice, own, shown) }),
      heading: title,
      introduction: description,
      ...toPolicyLink(press, voice),
      corrections: shown.map((notice) => toLoggedCorrection(notice, voice)),
      ...(isNewest && { count }),
      ...(pagination && { pagination }),
    }));
  });
}

/** The sources of what shows notices. A withdrawn story has no body by which it could be digested. */
export function toNoticeSources(notices: readonly Notice[], state: readonly (string | number | undefined)[]) {
  const stories = [...new Set(notices.map(({ article }) => article))];
  const gone = stories.filter(({ withdrawn }) => withdrawn);
  return {
    articles: stories.filter(({ withdrawn }) => !withdrawn),
    state: [
      ...state,
      ...gone.flatMap(({ id, url, markdown }) => [id, url, markdown.digest]),
      ...notices.flatMap(({ article, number }) => [article.id, number]),
    ],
  };
}

/** What a notice is called: the kind of correction, or that the story was withdrawn. */
export function toNoticeLabel({ kind }: Pick<Notice, 'kind'>, { messages }: Voice): string {
  return kind === 'withdrawn' ? messages.words.withdrawnLabel : messages.correctionKinds[kind];
}

function toLoggedCorrection(notice: Notice, voice: Voice): LoggedCorrection {
  const { article, kind, date, text } = notice;
  return {
    kind,
    label: toNoticeLabel(notice, voice),
    date: toDayOrTime(date, voice),
    text,
    story: { text: article.title, url: article.url },
    ...toLanguageMark(article.language, voice),
  };
}

function toPolicyLink(press: Press, { messages }: Voice): { policy?: Link } {
  const found = press.newsroom.site.policies.find(({ policy }) => policy === 'corrections');
  return found ? { policy: { text: messages.words.correctionsPolicy, url: found.page.url } } : {};
}

function describeLog(
  press: Press,
  voice: Voice,
  {
    url,
    title,
    description,
  }: { readonly url: string; readonly title: string; readonly description?: string | undefined },
  shown: readonly Notice[],
) {
  const stories = [...new Set(shown.map(({ article }) => article))];
  const trail = [{ text: title, url: correctionsUrl }];
  return describeCollection(press, voice, { url, title, description, trail, list: { stories } });
}
