/** How a card looks: paper, a band in the colour of the desk, and the headline as large as it fits. */
import { container, type Node, text } from '@takumi-rs/helpers';
import { directionOfText } from '../../language/direction.ts';
import type { Hue } from '../../newsroom/schema/desk.ts';
import { cardSize, type SocialCard } from '../../pages/social-card.ts';

/** A text as it can be drawn, and the names of the fonts to look in, the preferred first. */
interface CardText {
  readonly text: string;
  readonly families: readonly string[];
}

/** What a card shows, as it can be drawn. */
export interface CardTexts extends Pick<SocialCard, 'hue' | 'dir' | 'language' | 'paperLanguage'> {
  readonly headline: CardText;
  readonly desk: CardText;
  readonly paper: CardText;
}

/** The colours of pages on light paper, as in `public/styles/tokens.css`. */
export const cardColours = {
  paper: '#fdfbf7',
  ink: '#1b1815',
  rule: '#d8d1c4',
  hues: {
    ...{ red: '#b0211c', orange: '#a84308', amber: '#835800', green: '#2b6a34', teal: '#0b6866' },
    ...{ blue: '#1b539f', violet: '#6a3ca6', pink: '#a52767', grey: '#57534c' },
  } satisfies Readonly<Record<Hue, string>>,
} as const;

/** Pixels. */
const margin = { block: 44, inline: 76 };
const band = 22;
const label = { size: 36, lineHeight: 1.3 };
const gap = 18;
const bars = 2 * label.size * label.lineHeight + band + 2 * margin.block + 3 * gap + 2;
const room = { width: cardSize.width - 2 * margin.inline, height: cardSize.height - bars };

/** Heights of letters to choose from, in pixels, and the height of a line in letters. */
const sizes = [92, 84, 76, 68, 60, 54, 48, 42];
const lineHeight = 1.18;

/** The card as a tree of boxes; `size` is one of `listSizes`. */
export function toCardLayout(card: CardTexts, size: number): Node {
  const { dir, hue, desk, paper, paperLanguage: lang } = card;
  const colour = cardColours.hues[hue];
  // Names keep their own direction, at the side where the headline begins.
  const toLine = ({ text, families }: CardText) =>
    ({
      ...{ direction: directionOfText(text), textAlign: dir === 'rtl' ? 'right' : 'left' },
      ...{ overflow: 'hidden', textOverflow: 'ellipsis', lineClamp: 1, fontFamily: toStack({ text, families }) },
      ...{ fontSize: label.size, lineHeight: label.lineHeight, fontWeight: 600 },
    }) as const;
  return container({
    style: {
      ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', boxSizing: 'border-box' },
      ...{ width: '100%', height: '100%', padding: `${margin.block}px ${margin.inline}px` },
      ...{ backgroundColor: cardColours.paper, color: cardColours.ink, borderTop: `${band}px solid ${colour}` },
    },
    children: [
      text({ text: desk.text, lang, style: { ...toLine(desk), color: colour } }),
      toHeadline(card, size, Math.floor(room.height / (size * lineHeight))),
      text({
        text: paper.text,
        lang,
        style: { ...toLine(paper), borderTop: `2px solid ${cardColours.rule}`, paddingTop: gap },
      }),
    ],
  });
}

/** The headline alone, with all its lines, in a size: it fits if it is no higher than `room`. */
export function toHeadlineToMeasure(card: CardTexts, size: number): Node {
  return container({ style: { display: 'flex', width: room.width }, children: [toHeadline(card, size)] });
}

/** Whether a headline of this height fits, in pixels. */
export const fits = (height: number): boolean => height <= room.height;

function toHeadline({ headline, language, dir }: CardTexts, size: number, lines?: number): Node {
  return text({
    text: headline.text,
    lang: language,
    style: {
      ...{ direction: dir, textAlign: 'start', fontFamily: toStack(headline), fontSize: size, lineHeight },
      ...{ width: room.width, fontWeight: 600, overflowWrap: 'anywhere', textWrap: 'balance' },
      ...(lines !== undefined && { textOverflow: 'ellipsis', lineClamp: lines }),
    },
  });
}

const toStack = ({ families }: CardText): string => families.map((family) => `'${family}'`).join(', ');

/**
 * Sizes in which a headline may fit, the largest first. What is much too large is left out: letters are
 * about half as wide as high, those of the East as wide as high.
 */
export function listSizes(headline: string): readonly number[] {
  const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/gu;
  const letters = [...headline].length;
  const width = 0.4 * letters + 0.6 * (headline.match(eastern)?.length ?? 0);
  const area = (room.width * room.height) / lineHeight;
  const likely = sizes.filter((size) => size * size * width <= area);
  return likely.length > 0 ? likely : sizes.slice(-1);
}
