/** Pictures as layouts show them. */
import { fill } from '../language/fill.ts';
import type { Figure, Reporter } from '../newsroom/model.ts';
import type { Press, Voice } from './press.ts';
import type { FigureProps } from './props.ts';

/** A picture with its words. */
export function toFigure({ picture, alt, caption, credit }: Figure, { messages }: Voice): FigureProps {
  const { url, width, height, srcset } = picture;
  return {
    ...{ url, width, height, alt },
    ...(srcset && { srcset }),
    ...(caption && { caption }),
    ...(credit && { credit: fill(messages.phrases.pictureCredit, { credit }) }),
  };
}

/** Absolute address of a picture. That of a file in `public/` may be percent-encoded already, and is not encoded again. */
export function toPictureAddress(press: Press, url: string): string {
  return new URL(url, press.newsroom.site.origin).href;
}

/** The portrait of a reporter who has one. */
export function toPortrait({ photo, name }: Reporter, voice: Voice): FigureProps | undefined {
  return photo && toFigure({ picture: photo, alt: fill(voice.messages.phrases.portraitOf, { name }) }, voice);
}
