/** Draws the cards of stories. */
import type { Renderer, RenderOptions } from '@takumi-rs/core';
import { cardSize, type SocialCard } from '../../pages/social-card.ts';
import { openCardFonts } from './card-fonts.ts';
import { type CardTexts, fits, listSizes, toCardLayout, toHeadlineToMeasure } from './card-layout.ts';
import type { FontFile } from './font-files.ts';

/** Draws a card as PNG. */
export type DrawCard = (card: SocialCard) => Promise<Uint8Array>;

/** Gets ready to draw; the renderer and the fonts are loaded with the first card that needs them. */
export function openCardDrawing(): DrawCard {
  const fonts = openCardFonts();
  const registered = new Map<FontFile, Promise<unknown>>();
  let opened: Promise<Renderer> | undefined;
  const open = async () => {
    const { Renderer } = await import('@takumi-rs/core');
    return new Renderer();
  };
  const register = (renderer: Renderer, file: FontFile): Promise<unknown> => {
    const { family: name, data, points } = file;
    const done = registered.get(file) ?? renderer.registerFont({ name, data, unicodeRange: toRanges(points) });
    registered.set(file, done);
    return done;
  };
  return async (card) => {
    opened ??= open();
    const renderer = await opened;
    const { language, paperLanguage } = card;
    const headline = fonts.fit(card.headline, language);
    const desk = fonts.fit(card.desk, paperLanguage);
    const paper = fonts.fit(card.paper, paperLanguage);
    const needed = [headline, desk, paper].flatMap((fitted) => [...fitted.files]);
    const files = new Set([...fonts.listFirst(), ...needed]);
    for (const file of files) await register(renderer, file);
    const texts = { ...card, headline, desk, paper };
    const options = { fontFamilies: [...headline.families], lang: language };
    const size = await findSize(renderer, texts, options);
    return renderer.render(toCardLayout(texts, size), { ...options, ...cardSize, format: 'png' });
  };
}

/** The largest size in which the headline fits; in the smallest one it is cut where it does not. */
async function findSize(renderer: Renderer, texts: CardTexts, options: RenderOptions): Promise<number> {
  const sizes = listSizes(texts.headline.text);
  for (const size of sizes) {
    const { height } = await renderer.measure(toHeadlineToMeasure(texts, size), options);
    if (fits(height)) return size;
  }
  return sizes.at(-1) ?? 0;
}

function toRanges(points: ReadonlySet<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
