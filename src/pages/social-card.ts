/** The picture that stands for a story where a link to it is shown: its headline, drawn in the colours of its desk. */
import { digestOf } from '../content/digest.ts';
import { directionOf } from '../language/direction.ts';
import type { Article } from '../newsroom/model.ts';
import type { Hue } from '../newsroom/schema/desk.ts';
import { perPress } from './per-press.ts';
import type { Press } from './press.ts';

/** What a card shows. */
export interface SocialCard {
  /** Path on the site, with a digest of all that it shows. */
  readonly url: string;
  readonly headline: string;
  /** BCP 47 tag of the headline. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly desk: string;
  readonly hue: Hue;
  readonly paper: string;
  /** BCP 47 tag of the paper's name. */
  readonly paperLanguage: string;
}

/** In pixels, as networks ask. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Changes when cards are drawn in another way, so that nobody keeps the old ones. */
const recipe = '2';

/** The scripts that the fonts of cards have. */
const scripts = [
  ...['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Han', 'Hiragana', 'Katakana', 'Hangul'],
  ...['Bopomofo', 'Common', 'Inherited'],
]
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/** A letter of a script that the fonts of cards do not have. */
const unknownLetter = new RegExp(`(?=\\p{L})[^${scripts}]`, 'u');

/** A letter or digit that the fonts have. Emoji are left out of cards. */
const knownLetter = new RegExp(`(?=[\\p{L}\\p{Nd}])[${scripts}]`, 'u');

/** The first letter that cards cannot show. */
export function findUnknownLetter(text: string): string | undefined {
  return unknownLetter.exec(text)?.[0];
}

/** Whether cards can show anything of a text. */
export const hasKnownLetter = (text: string): boolean => knownLetter.test(text);

/** What cards depend on beside their stories. */
type CardPress = Pick<Press, 'newsroom' | 'drafts'>;

/** What became of the cards of stories. */
const cardsOf = perPress<CardPress, WeakMap<Article, { readonly card: SocialCard | undefined }>>(() => new WeakMap());

/** The card of a story, or undefined for one that has none: it is withheld, or no font can show it. */
export function toSocialCard(press: CardPress, article: Article): SocialCard | undefined {
  const cards = cardsOf(press);
  const known = cards.get(article) ?? { card: makeSocialCard(press, article) };
  cards.set(article, known);
  return known.card;
}

function makeSocialCard(press: CardPress, article: Article): SocialCard | undefined {
  const { site } = press.newsroom;
  const { title: headline, language, beat, image } = article;
  if (press.drafts || article.withheld || article.withdrawn) return undefined;
  if (site.cards === 'none' || (site.cards === 'without-picture' && image)) return undefined;
  const { title: desk, hue } = beat.desk;
  if (!hasKnownLetter(headline) || [headline, desk, site.title].some(findUnknownLetter)) return undefined;
  const card = { headline, language, desk, hue, paper: site.title, paperLanguage: site.language };
  const digest = digestOf(JSON.stringify([recipe, ...Object.values(card)])).slice(0, 16);
  return { url: `/images/card-${digest}.png`, dir: directionOf(language), ...card };
}
