/** The card of a page: what a link to it looks like on social networks. Open Graph, and what others ask beside it. */
import { remember } from '../../language/remember.ts';
import { toExcerpt } from '../../markdown/excerpt.ts';
import { toPictureAddress } from '../figures.ts';
import type { Press, Voice } from '../press.ts';
import type { MetaProps } from '../props.ts';
import type { CardPicture } from '../story-pictures.ts';
import type { CardImage } from './card-image.ts';

/** What the card of a story or a reporter has that those of other pages have not. */
export interface CardAbout {
  readonly type?: 'article' | 'profile';
  /** BCP 47 tag of the text, where it is not that of the page. */
  readonly language?: string;
  /** BCP 47 tags of its other languages. */
  readonly otherLanguages?: readonly string[];
  /** The best first. */
  readonly pictures?: readonly CardPicture[];
  /** Properties of the type. */
  readonly properties?: readonly MetaProps[];
  /** Accounts in the fediverse of those who wrote it. */
  readonly creators?: readonly string[];
}

interface CardPage extends CardAbout {
  /** Without the paper's name; the paper's name where absent. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Absolute. */
  readonly canonical: string;
}

/** Networks show a large picture only from here on, in pixels. */
const largeFrom = { width: 300, height: 157 };

/** The `<meta>` elements of a card. */
export function toCard(press: Press, voice: Voice, page: CardPage): MetaProps[] {
  const { site } = press.newsroom;
  const { type = 'website', language = voice.language, description, pictures = [] } = page;
  const [first] = pictures;
  const locale = toLocale(language);
  return [
    { property: 'og:type', content: type },
    { property: 'og:site_name', content: site.title },
    ...(locale ? [{ property: 'og:locale', content: locale }] : []),
    ...toOtherLocales(locale, page.otherLanguages),
    { property: 'og:title', content: page.title ?? site.title },
    // Networks cut a longer one in the middle of a word.
    ...(description ? [{ property: 'og:description', content: toExcerpt([description], language) }] : []),
    { property: 'og:url', content: page.canonical },
    ...pictures.flatMap((picture) => toImage(press, picture)),
    ...(page.properties ?? []),
    { name: 'twitter:card', content: first && isLarge(first.image, type) ? 'summary_large_image' : 'summary' },
    // The last of several is what some would take for the best, and the words below need a picture that they are for.
    ...(first ? [{ name: 'twitter:image', content: toPictureAddress(press, first.image.url) }] : []),
    ...(first?.alt ? [{ name: 'twitter:image:alt', content: first.alt }] : []),
    ...(page.creators ?? []).map((content) => ({ name: 'fediverse:creator', content })),
  ];
}

function toOtherLocales(locale: string, languages: readonly string[] = []): MetaProps[] {
  const others = new Set(languages.map(toLocale).filter((other) => other !== '' && other !== locale));
  return [...others].map((content) => ({ property: 'og:locale:alternate', content }));
}

function toImage(press: Press, { image, alt }: CardPicture): MetaProps[] {
  return [
    { property: 'og:image', content: toPictureAddress(press, image.url) },
    { property: 'og:image:type', content: image.type },
    { property: 'og:image:width', content: String(image.width) },
    { property: 'og:image:height', content: String(image.height) },
    ...(alt ? [{ property: 'og:image:alt', content: alt }] : []),
  ];
}

/** A portrait stays small, however large its file is. */
const isLarge = ({ width, height }: CardImage, type: string): boolean =>
  type !== 'profile' && width >= largeFrom.width && height >= largeFrom.height;

/** Language and country as Open Graph writes them, such as `en_GB`; empty for a language of no country. */
const toLocale = remember((language: string): string => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? `${code}_${region}` : '';
});
