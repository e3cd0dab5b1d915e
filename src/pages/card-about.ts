/** What the cards of stories and reporters have that those of other pages have not. */
import type { Article, Reporter } from '../newsroom/model.ts';
import type { CardAbout } from './card.ts';
import { findFediverseAccount } from './fediverse.ts';
import { type Press, toAbsolute } from './press.ts';
import type { ArticleView } from './props.ts';

/** Of a story. Its times are those of its page. */
export function toStoryCardAbout(press: Press, article: Article, view: ArticleView): CardAbout {
  const { reporters, beat, tags, image, language } = article;
  return {
    type: 'article',
    language,
    otherLanguages: view.translations.map(({ lang }) => lang),
    picture: image,
    properties: [
      { property: 'article:published_time', content: view.published.iso },
      { property: 'article:modified_time', content: (view.updated ?? view.published).iso },
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
  const account = findFediverseAccount(reporter);
  return {
    type: 'profile',
    picture: photo && { picture: photo, alt },
    ...(account !== undefined && { creators: [account] }),
  };
}
