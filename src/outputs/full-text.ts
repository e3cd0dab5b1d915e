/** The text of a story for those who read it elsewhere: with what its page says above and below it. */
import type { Article, Correction, Figure } from '../newsroom/model.ts';
import { toCorrection } from '../pages/corrections.ts';
import { type Press, toAbsolute, toVoice, type Voice } from '../pages/press.ts';
import { toAbsoluteHtml } from './absolute-html.ts';
import { toLeadFigure } from './lead-figure.ts';
import { withoutPictures } from './without-pictures.ts';
import { type Content, element, type Xml } from './xml.ts';

/** What of a story is in its text, apart from its words. */
interface TextOptions {
  /** Addresses of pictures that are left out. */
  readonly limited?: ReadonlySet<string> | undefined;
  /** The picture that leads it, where the text is to begin with it. */
  readonly lead?: Figure | undefined;
}

/**
 * HTML with absolute addresses: who paid for it, prominent corrections, the picture that leads it, the body, other
 * corrections, how the story was reported.
 */
export function toFullText(press: Press, article: Article, { limited, lead }: TextOptions = {}): string {
  const { corrections, backstory, type, language, markdown, url } = article;
  const { html, images } = press.findBody(markdown);
  const hasLimited = images.some((image) => limited?.has(image.url));
  const body = toAbsoluteHtml(hasLimited && limited ? withoutPictures(html, limited) : html, toAbsolute(press, url));
  if (corrections.length === 0 && backstory === undefined && type !== 'sponsored' && !lead) return body;
  const voice = toVoice(press, language);
  const { words } = voice.messages;
  const notice = type === 'sponsored' ? element('p', {}, element('strong', {}, words.sponsoredNotice)) : undefined;
  return [
    notice?.markup,
    ...corrections.filter(({ prominent }) => prominent).map((each) => toNotice(each, voice).markup),
    lead && toLeadFigure(press, voice, lead),
    body.trimEnd(),
    ...corrections.filter(({ prominent }) => !prominent).map((each) => toNotice(each, voice).markup),
    backstory === undefined ? undefined : toAside(element('strong', {}, words.backstory), backstory).markup,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function toNotice(correction: Correction, voice: Voice): Xml {
  const { label, date, text } = toCorrection(correction, voice);
  const time = element('time', { datetime: date.iso }, date.short);
  return toAside([element('strong', {}, label), ' ', time], text);
}

const toAside = (label: Content, text: string): Xml =>
  element('aside', {}, element('p', {}, label), element('p', {}, text));
