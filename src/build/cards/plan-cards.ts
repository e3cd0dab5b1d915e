/** Plans the cards of an edition, and finds the headlines that none can show. */
import { basename } from 'node:path';
import type { Entry } from '../../content/entry.ts';
import type { Article, Newsroom } from '../../newsroom/model.ts';
import type { Press } from '../../pages/press.ts';
import { findUnknownLetter, hasKnownLetter, toSocialCard } from '../../pages/social-card.ts';
import { type Problem, toProblem } from '../../problems/problem.ts';
import type { DrawnPicture } from '../drawn-pictures.ts';
import { openCardDrawing } from './draw-card.ts';

/** The cards of all stories that have one. Stories whose cards are the same share one. */
export function planCards(press: Press, siteFile: string): DrawnPicture[] {
  const draw = openCardDrawing();
  const cards = press.newsroom.articles.flatMap((article) => toSocialCard(press, article) ?? []);
  return [...new Map(cards.map((card) => [card.url, card])).values()].map((card) => ({
    url: card.url,
    name: basename(card.url),
    draw: () => draw(card),
    toProblem: (reason) => toProblem('card-undrawable', { reason }, { path: siteFile }),
  }));
}

/** Stories of which cards can show what they must. */
const right = new WeakSet<Article>();

/** A problem for each story that links would show without a picture, because of its headline. */
export function judgeCards({ site, articles }: Newsroom, entries: readonly Entry[]): Problem[] {
  if (site.cards === 'none') return [];
  return articles.flatMap((article) => {
    if (right.has(article)) return [];
    const { title, image, markdown } = article;
    const { path } = markdown;
    const letter = image ? undefined : findUnknownLetter(title);
    if (letter === undefined && (image || hasKnownLetter(title))) {
      right.add(article);
      return [];
    }
    const place = entries.find((entry) => entry.path === path)?.locate(['title']);
    return [toProblem('card-letters', { letter }, { path, place })];
  });
}
