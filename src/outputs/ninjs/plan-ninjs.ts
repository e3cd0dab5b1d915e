/** Plans ninjs 3.1, the news in JSON of the IPTC: a file for each story, and one for the newest of the paper. */
import { digestOf } from '../../content/digest.ts';
import { toInstant } from '../../newsroom/day-bounds.ts';
import { findLastChange } from '../../newsroom/last-change.ts';
import type { Article } from '../../newsroom/model.ts';
import type { PageSources } from '../../pages/planned-page.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { type NinjsItem, standard } from './ninjs-item.ts';
import { toCanceledStory, toNinjsStory } from './to-ninjs-story.ts';

/** Address of the file of the paper. */
const collectionUrl = '/ninjs.json';

/** All of them; none where the settings want none, nor for a preview, which is for nobody else. */
export function planNinjs(press: Press): PlannedDocument[] {
  const { site, articles, withdrawn, limitedPictures } = press.newsroom;
  if (!site.ninjs || press.drafts) return [];
  // A story elsewhere may say that a picture of these must not be passed on.
  const state = limitedPictures.size > 0 ? [digestOf([...limitedPictures].join('\n'))] : [];
  return [
    planCollection(press, { articles: articles.slice(0, site.feeds.items), state }),
    ...articles.map((article): PlannedDocument => {
      return {
        url: toNinjsUrl(article),
        sources: { articles: [article], state },
        make: () => write(toNinjsStory(press, article)),
      };
    }),
    ...withdrawn.map((article) => planCanceled(press, article)),
  ];
}

const toNinjsUrl = ({ url }: Article): string => `${url}ninjs.json`;

function planCollection(press: Press, sources: PageSources): PlannedDocument {
  const { articles } = sources;
  return {
    url: collectionUrl,
    sources,
    make: () => write(toNinjsCollection(press, { url: collectionUrl, title: press.newsroom.site.title, articles })),
  };
}

/** Stories as one document, each complete. */
function toNinjsCollection(
  press: Press,
  { url, title, articles }: { readonly url: string; readonly title: string; readonly articles: readonly Article[] },
): NinjsItem {
  const { language, policies } = press.newsroom.site;
  const changed = findLastChange(articles, press.newsroom);
  return {
    uri: toAbsolute(press, url),
    type: 'composite',
    versionCreated: changed === undefined ? undefined : new Date(changed).toISOString(),
    pubStatus: 'usable',
    language,
    title,
    trustIndicators:
      policies.length > 0
        ? policies.map(({ page }) => ({ title: page.title, href: toAbsolute(press, page.url) }))
        : undefined,
    associations: articles.map((article) => ({
      ...toNinjsStory(press, article),
      ...{ name: article.title, rel: 'item' },
    })),
  };
}

/** A withdrawn story has no body by which it could be digested. */
function planCanceled(press: Press, article: Article): PlannedDocument {
  const { id, url, markdown } = article;
  const at = article.withdrawn ? toInstant(article.withdrawn.date, press.newsroom.site) : article.published;
  return {
    url: toNinjsUrl(article),
    sources: { articles: [], state: [id, url, markdown.digest] },
    make: () => write(toCanceledStory(press, article, at)),
  };
}

const write = (item: NinjsItem): string => `${JSON.stringify({ standard, ...item })}\n`;
