/** Stories as feeds show them. */
import { findChange } from '../../newsroom/last-change.ts';
import type { Article, Figure } from '../../newsroom/model.ts';
import { toPictureAddress } from '../../pages/figures.ts';
import { toLabelledTitle } from '../../pages/labelled-title.ts';
import { type Press, toAbsolute, toVoice } from '../../pages/press.ts';
import { toTypeLabel } from '../../pages/story-card.ts';
import { toFullText } from '../full-text.ts';
import { toPictureType } from '../picture-type.ts';
import { toStoryId } from '../story-id.ts';
import type { FeedImage, FeedItem } from './feed.ts';

/** What of a story an item holds. */
interface ItemOptions {
  readonly content: 'full' | 'summary';
  /** Addresses of pictures that are left out. */
  readonly limited?: ReadonlySet<string>;
}

/** A story as an item; by the settings of the paper's own feeds where nothing is said. */
export function toFeedItem(
  press: Press,
  article: Article,
  { content, limited }: ItemOptions = press.newsroom.site.feeds,
): FeedItem {
  const { site } = press.newsroom;
  const body = press.findBody(article.markdown);
  const url = toAbsolute(press, article.url);
  const { summary, language, reporters, published, beat, tags } = article;
  const image = article.image && !limited?.has(article.image.picture.url) ? article.image : undefined;
  const label = toTypeLabel(article, toVoice(press, language));
  return {
    id: toStoryId(site, article),
    ...{ url, title: toLabelledTitle(press, article), language, published },
    summary: summary ?? body.excerpt,
    ...(content === 'full' && { html: toFullText(press, article, { limited, lead: image }) }),
    authors: reporters.map((reporter) => ({ name: reporter.name, url: toAbsolute(press, reporter.url) })),
    updated: findChange(article, press.newsroom),
    categories: [
      ...new Set([beat.desk.title, beat.title, ...(label ? [label] : []), ...tags.map(({ title }) => title)]),
    ],
    ...(image && { image: toFeedImage(press, image) }),
  };
}

function toFeedImage(press: Press, { picture, alt, caption, credit }: Figure): FeedImage {
  const { url, width, height } = picture;
  return {
    ...{ url: toPictureAddress(press, url), type: toPictureType(url), width, height, alt },
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
}
