/** Chooses the pictures that stand for a story elsewhere: on cards of links, and in the lists of search engines. */
import { planCrops } from '../content/crops.ts';
import type { Article, Figure } from '../newsroom/model.ts';
import { type CardImage, findCardImage } from './head/card-image.ts';
import type { Press } from './press.ts';
import { cardSize, toSocialCard } from './social-card.ts';

/** A picture of a card, with its words. */
export interface CardPicture {
  readonly image: CardImage;
  readonly alt: string;
}

/** Networks show a smaller picture beside the link, in pixels. */
const large = { width: 600, height: 315 };

/** Search engines refuse smaller pictures. */
const fewestPixels = 50_000;

/** The pictures for cards, the best first: the lead picture where it is large, then the headline as a picture. */
export function listCardPictures(press: Press, article: Article): CardPicture[] {
  const lead = article.image && toLead(article.image);
  const card = toSocialCard(press, article);
  const drawn = card && { image: { url: card.url, type: 'image/png', ...cardSize }, alt: card.headline };
  const isLarge = lead && lead.image.width >= large.width && lead.image.height >= large.height;
  return (isLarge ? [lead, drawn] : [drawn ?? lead]).filter((picture) => picture !== undefined);
}

function toLead({ picture, alt }: Figure): CardPicture | undefined {
  const { card } = planCrops(picture);
  const image = card
    ? { url: card.url, type: 'image/jpeg', width: card.width, height: card.height }
    : findCardImage(picture);
  return image && { image, alt };
}

/** A picture for search engines; sizes in pixels. */
export interface SearchPicture {
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** The pictures for search engines: the lead picture in several ratios, or else as it is; without one the card. */
export function listSearchPictures(press: Press, article: Article): SearchPicture[] {
  const { image } = article;
  const crops = image ? planCrops(image.picture).ratios : [];
  if (image && crops.length > 0) {
    return crops.map((picture) => ({ picture, caption: image.caption, credit: image.credit }));
  }
  if (image && image.picture.width * image.picture.height >= fewestPixels) return [image];
  const card = toSocialCard(press, article);
  return card ? [{ picture: { url: card.url, ...cardSize } }] : [];
}
