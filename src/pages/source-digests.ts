/**
 * Digests of what pages are made from. They tell that a page is as it was without making its props:
 * a story is known by the digest of its file and of its rendered body, and everything that all pages
 * share (settings, desks, beats, reporters, menus) by one digest of the model itself.
 */
import { digestOf } from '../content/digest.ts';
import { findChange } from '../newsroom/last-change.ts';
import type { Article, Instant } from '../newsroom/model.ts';
import { createPlanMemory, type KnownStory, type PlanMemory } from './plan-memory.ts';
import { isSameSources, type PlannedPage } from './planned-page.ts';
import type { Press } from './press.ts';
import type { DigestBody } from './shared-sources.ts';

/** Digest of the sources of a page, or undefined for a page that tells none. */
export type DigestSources = (
  file: Pick<PlannedPage, 'url' | 'sources'> & { readonly layout: string },
) => string | undefined;

/** Digests that those of files are made from. */
interface KnownDigests {
  /** Of everything that all pages share: see `digestShared`. */
  readonly shared: string;
  readonly digestBody: DigestBody;
}

/** Prepares the digests of a press. */
export function toDigestSources(
  press: Press,
  { shared, digestBody }: KnownDigests,
  memory: Pick<PlanMemory, 'digests' | 'files' | 'round'> = createPlanMemory(),
): DigestSources {
  // Where something is wrong with the paper no digest is asked for.
  const begin = () => ({ revised: findRevised(press, digestBody, memory.digests), round: ++memory.round });
  let begun: ReturnType<typeof begin> | undefined;
  const digests = new Map<Article, string>();
  const digestArticle = (article: Article): string => {
    const digest =
      digests.get(article) ??
      recallDigest(article, digestBody(article.markdown), findChange(article, press.newsroom), memory.digests);
    digests.set(article, digest);
    return digest;
  };
  return ({ url, layout, sources }) => {
    if (!sources) return undefined;
    begun ??= begin();
    const { revised, round } = begun;
    const known = memory.files.get(url);
    const isKnown =
      known?.round === round - 1 &&
      known.shared === shared &&
      known.layout === layout &&
      isSameSources(sources, known.sources) &&
      !sources.articles.some((article) => revised.has(article));
    if (isKnown) {
      known.sources = sources;
      known.round = round;
      return known.digest;
    }
    const digest = digestOf([url, layout, ...sources.state, shared, ...sources.articles.map(digestArticle)].join('\n'));
    memory.files.set(url, { shared, layout, sources, digest, round });
    return digest;
  };
}

/** Stories that are known and whose files or bodies are not those of the last time. */
function findRevised(
  { newsroom }: Press,
  digestBody: DigestBody,
  remembered: PlanMemory['digests'],
): ReadonlySet<Article> {
  const isRevised = (article: Article): boolean => {
    const known = remembered.get(article);
    return known !== undefined && !isStill(known, article, digestBody(article.markdown), findChange(article, newsroom));
  };
  return new Set([...newsroom.articles, ...newsroom.withdrawn].filter(isRevised));
}

const isStill = (known: KnownStory, { markdown }: Article, body: string, changed: Instant): boolean =>
  known.file === markdown.digest && known.body === body && known.changed === changed;

function recallDigest(article: Article, body: string, changed: Instant, remembered: PlanMemory['digests']): string {
  const known = remembered.get(article);
  if (known && isStill(known, article, body, changed)) return known.digest;
  const digest = digestOf(describeArticle(article, body, changed));
  remembered.set(article, { file: article.markdown.digest, body, changed, digest });
  return digest;
}

/** A story is a function of its file, of the parts that all pages share, and of what is named here. */
function describeArticle(article: Article, body: string, changed: Instant): string {
  const { id, url, markdown, withheld, image, tags } = article;
  const titles = tags.map(({ title }) => title);
  return JSON.stringify([id, url, markdown.digest, body, changed, withheld, image?.picture, ...titles]);
}
