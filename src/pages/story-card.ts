/** A story as lists show it. */
import { directionOf } from '../language/direction.ts';
import { fill, fillPlural } from '../language/fill.ts';
import { listParts } from '../language/parts.ts';
import type { Body } from '../markdown/body.ts';
import type { Article, Reporter } from '../newsroom/model.ts';
import { toDeskLink } from './desk-link.ts';
import { toFigure } from './figures.ts';
import { perPress } from './per-press.ts';
import type { Press, Voice } from './press.ts';
import type { StoryCard } from './props.ts';
import { toTime } from './times.ts';

/** The cards of a press, by language: a story stands in a dozen lists. */
const cardsOf = perPress<Press, Map<string, WeakMap<Article, MadeCard>>>(() => new Map());

interface MadeCard {
  readonly card: StoryCard;
  /** What it was made of besides the story: another one when its text has changed. */
  readonly body: Body;
}

/** The card of a story on a page with this voice: one object for all pages, which none may change. */
export function toStoryCard(press: Press, voice: Voice, article: Article): StoryCard {
  const byLanguage = cardsOf(press);
  const cards = byLanguage.get(voice.language) ?? new WeakMap<Article, MadeCard>();
  byLanguage.set(voice.language, cards);
  const body = press.findBody(article.markdown);
  const known = cards.get(article);
  if (known?.body === body) return known.card;
  const card = Object.freeze(makeCard(body, voice, article));
  cards.set(article, { card, body });
  return card;
}

function makeCard(body: Body, voice: Voice, article: Article): StoryCard {
  const { beat, image, updated } = article;
  const typeLabel = toTypeLabel(article, voice);
  return {
    url: article.url,
    title: article.title,
    summary: article.summary ?? body.excerpt,
    ...toLanguageMark(article.language, voice),
    desk: toDeskLink(beat.desk),
    beat: { text: beat.title, url: beat.url },
    type: article.type,
    ...(typeLabel && { typeLabel }),
    published: toTime(article.published, voice),
    ...(updated !== undefined && { updated: toTime(updated, voice) }),
    byline: fill(voice.messages.phrases.byline, { people: listNames(article.reporters, voice) }),
    readingTime: toReadingTime(body.minutes, voice),
    ...(image && { image: toFigure(image, voice) }),
    ...(article.withheld && { withheld: voice.messages.withheld[article.withheld] }),
  };
}

/** Language and direction of a text, where the page has another language. */
export function toLanguageMark(language: string, voice: Voice): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === voice.language ? {} : { lang: language, dir: directionOf(language) };
}

/** The label of a story's type; news has none. */
export function toTypeLabel({ type }: Article, { messages }: Voice): string | undefined {
  return type === 'news' ? undefined : messages.types[type];
}

/** Such as “3 minute read”. */
export function toReadingTime(minutes: number, { messages }: Voice): string {
  return fillPlural(messages.phrases.readingTime, Math.max(1, minutes), messages.language);
}

function listNames(reporters: readonly Reporter[], { language }: Voice): string {
  const names = reporters.map(({ name }) => ({ text: name }));
  return listParts(names, language)
    .map((part) => part.text)
    .join('');
}
