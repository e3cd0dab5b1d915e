/** Pictures as layouts show them. */
import { fill } from '../language/fill.ts';
import type { Figure, Reporter } from '../newsroom/model.ts';
import type { Voice } from './press.ts';
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

/** The portrait of a reporter who has one. */
export function toPortrait({ photo, name }: Reporter, voice: Voice): FigureProps | undefined {
  return photo && toFigure({ picture: photo, alt: fill(voice.messages.phrases.portraitOf, { name }) }, voice);
}
