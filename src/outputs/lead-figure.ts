/** The picture that leads a story, as the head of its text elsewhere: with what it shows and who made it. */
import type { Figure } from '../newsroom/model.ts';
import { toFigure, toPictureAddress } from '../pages/figures.ts';
import type { Press, Voice } from '../pages/press.ts';
import { element } from './xml.ts';

/** A `<figure>` with an absolute address; `voice` is that of the story. */
export function toLeadFigure(press: Press, voice: Voice, figure: Figure): string {
  const { url, width, height, alt, caption, credit } = toFigure(figure, voice);
  const words = [caption, credit && element('small', {}, credit)].filter((part) => part !== undefined && part !== '');
  const between = words.length > 1 ? [words[0], ' ', words[1]] : words;
  return element(
    'figure',
    {},
    element('img', { src: toPictureAddress(press, url), alt, width, height }),
    words.length > 0 ? element('figcaption', {}, between) : undefined,
  ).markup;
}
