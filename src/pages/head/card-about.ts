/** What the cards of stories and reporters have that those of other pages have not. */
import type { Article, Reporter } from '../../newsroom/model.ts';
import { type Press, toAbsolute } from '../press.ts';
import type { ArticleView } from '../props.ts';
import { listCardPictures } from '../story-pictures.ts';
import type { CardAbout } from './card.ts';
import { findCardImage } from './card-image.ts';
import { findFediverseAccount } from './fediverse.ts';

/** Of a story; `modified` is when it was last changed, ISO 8601. */
export function toStoryCardAbout(press: Press, article: Article, view: ArticleView, modified: string): CardAbout {
  const { reporters, beat, tags, language } = article;
  return {
    type: 'article',
    language,
    otherLanguages: view.translations.map(({ lang }) => lang),
    pictures: listCardPictures(press, article),
    properties: [
      { property: 'article:published_time', content: view.published.iso },
      { property: 'article:modified_time', content: modified },
      ...reporters.map(({ url }) => ({ property: 'article:author', content: toAbsolute(press, url) })),
      { property: 'article:section', content: beat.desk.title },
      ...tags.map(({ title }) => ({ property: 'article:tag', content: title })),
    ],
    creators: reporters.flatMap((reporter) => findFediverseAccount(reporter) ?? []),
  };
}

/** Of a reporter; `alt` describes the portrait. */
export function toProfileCard(reporter: Reporter, alt = ''): CardAbout {
  const { photo } = reporter;
  const image = photo && findCardImage(photo);
  const account = findFediverseAccount(reporter);
  return {
    type: 'profile',
    pictures: image ? [{ image, alt }] : [],
    ...(account !== undefined && { creators: [account] }),
  };
}
