/**
 * Digests of what pages are made from. They tell that a page is as it was without making its props:
 * a story is known by the digest of its file and of its rendered body, and everything that all pages
 * share (settings, desks, beats, reporters, menus) by one digest of the model itself.
 */
import { digestOf } from '../content/digest.ts';
import type { MarkdownSource } from '../content/entry.ts';
import { findChange } from '../newsroom/last-change.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import { isSameList } from '../newsroom/same-list.ts';
import { toCopyright } from './copyright.ts';
import { createPlanMemory, type PlanMemory } from './plan-memory.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';

/** Digest of the sources of a page, or undefined for a page that tells none. */
export type DigestSources = (
  file: Pick<PlannedPage, 'url' | 'sources'> & { readonly layout: string },
) => string | undefined;

/** Prepares the digests of a press; `digestBody` gives that of a rendered body. */
export function toDigestSources(
  press: Press,
  digestBody: (source: MarkdownSource) => string,
  { digests: remembered, pages }: Pick<PlanMemory, 'digests' | 'pages'> = createPlanMemory(),
): DigestSources {
  const shared = digestOf(describeShared(press, digestBody));
  const digests = new Map<Article, string>();
  const digestArticle = (article: Article): string => {
    const digest =
      digests.get(article) ??
      recallDigest(article, digestBody(article.markdown), findChange(article, press.newsroom), remembered);
    digests.set(article, digest);
    return digest;
  };
  return ({ url, layout, sources }) => {
    if (!sources) return undefined;
    const made = [shared, ...sources.articles.map(digestArticle)];
    const known = pages.get(sources);
    // A plan that serves several builds has the same sources for a page.
    if (known?.url === url && isSameList(known.made, made)) return known.digest;
    const digest = digestOf([url, layout, ...sources.state, ...made].join('\n'));
    pages.set(sources, { url, made, digest });
    return digest;
  };
}

/** Everything but the stories: for a few hundred parts of a paper it costs nothing to take all of it. */
function describeShared(press: Press, digestBody: (source: MarkdownSource) => string): string {
  const { site, desks, beats, reporters, pages } = press.newsroom;
  const { files, generator, drafts } = press;
  const copyright = toCopyright(press.newsroom);
  return JSON.stringify({ site, desks, beats, reporters, pages, copyright, files, generator, drafts }, (key, value) =>
    key === 'markdown' ? digestBody(value as MarkdownSource) : value,
  );
}

function recallDigest(article: Article, body: string, changed: Instant, remembered: PlanMemory['digests']): string {
  const known = remembered.get(article);
  const file = article.markdown.digest;
  if (known?.file === file && known.body === body && known.changed === changed) return known.digest;
  const digest = digestOf(describeArticle(article, body, changed));
  remembered.set(article, { file, body, changed, digest });
  return digest;
}

/** A story is a function of its file, of the parts that all pages share, and of what is named here. */
function describeArticle(article: Article, body: string, changed: Instant): string {
  const { id, url, markdown, withheld, image, tags } = article;
  const titles = tags.map(({ title }) => title);
  return JSON.stringify([id, url, markdown.digest, body, changed, withheld, image?.picture, ...titles]);
}
