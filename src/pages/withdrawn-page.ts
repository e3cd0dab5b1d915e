/** The page of a story that was withdrawn: it says so, and tells nothing of the story but its headline. */
import type { Article } from '../newsroom/model.ts';
import { toDeskLink } from './desk-link.ts';
import { toFrame } from './frame.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice } from './press.ts';
import { toLanguageMark } from './story-card.ts';
import { toDayOrTime, toTime } from './times.ts';

/** The page at the story's own address. Search engines are asked to forget it. */
export function toWithdrawnPage(press: Press, { withdrawn, ...article }: Article): PlannedPage {
  const voice = toVoice(press, article.language);
  const { url, title, published, withheld } = article;
  const { desk, ...beat } = article.beat;
  const description = voice.messages.words.withdrawnNotice;
  return planPage({ url, layout: 'withdrawn', unlisted: true }, () => ({
    ...toFrame(press, voice, { url, title, description, noindex: true, desk, card: 'none' }),
    story: {
      title,
      ...toLanguageMark(article.language, voice),
      desk: toDeskLink(desk),
      beat: { text: beat.title, url: beat.url },
      published: toTime(published, voice),
      withdrawn: toDayOrTime(withdrawn?.date ?? { instant: published }, voice),
      note: withdrawn?.note ?? '',
      ...(withheld && { withheld: voice.messages.withheld[withheld] }),
    },
  }));
}
