/** The front page: curated places first, the newest stories in the rest, no story twice. */
import { fill } from '../language/fill.ts';
import { findLastChange } from '../newsroom/last-change.ts';
import type { Article } from '../newsroom/model.ts';
import { frontUrl } from '../newsroom/urls.ts';
import { toDeskLink } from './desk-link.ts';
import { toFrame } from './frame.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice } from './press.ts';
import { toStoryCard } from './story-card.ts';
import { toWebSite } from './structured-data/web-site.ts';
import { toTime } from './times.ts';
import { toLanguageFeeds } from './translations.ts';

/** The front page, with the feeds of the languages in which the paper has stories. */
export function toFrontPage(press: Press, languages: readonly string[] = []): PlannedPage {
  const { site, articles, desks } = press.newsroom;
  const voice = toVoice(press);
  const card = (article: Article) => toStoryCard(press, voice, article);
  const take = dealStories(articles);
  const { front } = site;
  // Advertisers' stories never rise to the top by themselves.
  const isEditorial = (article: Article) => article.type !== 'sponsored';
  const [lead] = take(1, isEditorial, front.lead === undefined ? [] : [front.lead], front.secondary);
  const secondary = take(front.secondaryCount, isEditorial, front.secondary);
  const briefs = take(front.briefs, isEditorial);
  const sections = desks.map((desk) => ({ desk, stories: take(front.perDesk, ({ beat }) => beat.desk === desk) }));
  const changed = findLastChange(articles, press.newsroom);
  return planPage({ url: frontUrl, layout: 'front', changed }, () => ({
    ...toFrame(press, voice, {
      url: frontUrl,
      description: site.description ?? site.tagline,
      things: [toWebSite(press)],
      languageFeeds: toLanguageFeeds(languages),
    }),
    ...(lead && { lead: card(lead) }),
    secondary: secondary.map(card),
    briefs: briefs.map(card),
    sections: sections
      .filter(({ stories }) => stories.length > 0)
      .map(({ desk, stories }) => ({
        desk: toDeskLink(desk),
        more: fill(voice.messages.phrases.moreFrom, { desk: desk.title }),
        stories: stories.map(card),
      })),
    ...(changed !== undefined && { edition: toTime(changed, voice) }),
  }));
}

type Take = (
  count: number,
  fits: (article: Article) => boolean,
  curated?: readonly string[],
  keepFor?: readonly string[],
) => Article[];

/** Deals out stories, newest first, each only once. Curated ones come first, those of `keepFor` last. */
function dealStories(articles: readonly Article[]): Take {
  const dealt = new Set<Article>();
  return (count, fits, curated = [], keepFor = []) => {
    const taken: Article[] = [];
    const deal = (pack: Iterable<Article>, isWanted: (article: Article) => boolean) => {
      for (const article of pack) {
        if (taken.length >= count) return;
        if (dealt.has(article) || !isWanted(article)) continue;
        dealt.add(article);
        taken.push(article);
      }
    };
    const kept = new Set(keepFor);
    deal(
      curated.flatMap((id) => articles.find((article) => article.id === id) ?? []),
      () => true,
    );
    deal(articles, (article) => !kept.has(article.id) && fits(article));
    deal(articles, fits);
    return taken;
  };
}
