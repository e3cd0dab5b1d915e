/** Renders the bodies that readers may see, and judges those that they may not see yet. */
import { digestOf } from '../content/digest.ts';
import type { PictureFile } from '../content/entry.ts';
import { findMessages, messagesFor } from '../language/find-messages.ts';
import type { HouseRules } from '../language/house-rules.ts';
import { remember } from '../language/remember.ts';
import type { BodySource, Newsroom, Site } from '../newsroom/model.ts';
import { toBodySource } from '../newsroom/to-body-source.ts';
import { mayPass } from '../problems/may-pass.ts';
import type { Problem } from '../problems/problem.ts';
import { fromReported } from '../problems/reported.ts';
import type { StoredBody } from './cache/body-store.ts';
import type { Cache } from './cache/cache.ts';
import type { BodyAnswer, BodyRequest } from './render-batch.ts';
import { type BodyTools, renderInThreads } from './render-in-threads.ts';
import type { BuildSettings } from './settings.ts';
import { packLinks } from './site-links.ts';

/** All rendered bodies by the path of their file, the pictures in them, and what was wrong. */
export interface RenderedBodies {
  readonly bodies: ReadonlyMap<string, StoredBody>;
  /** Those that are judged and not published, by the path of their file. */
  readonly judged: ReadonlyMap<string, StoredBody>;
  readonly pictures: readonly PictureFile[];
  readonly problems: readonly Problem[];
}

/** What is rendered: the bodies of the newsroom for the site, and others for what is wrong in them. */
export interface BodiesToRender {
  /** Absent where a problem left none. */
  readonly newsroom?: Newsroom | undefined;
  readonly judged: readonly BodySource[];
  /** What the paper asks of its texts. */
  readonly rules: HouseRules;
}

/** Renders the bodies that no earlier build has rendered. */
export async function renderBodies(
  { newsroom, judged, rules }: BodiesToRender,
  tools: BodyTools,
): Promise<RenderedBodies> {
  const published = newsroom ? toSources(newsroom) : [];
  const site = newsroom?.site ?? { origin: 'https://site.invalid', language: 'en' };
  const toRequest = prepareRequests({ ...site, rules }, tools.settings);
  const requests = [...published, ...judged].map(toRequest);
  const stored = new Map<string, StoredBody>();
  const missing: BodyRequest[] = [];
  for (const request of requests) {
    const known = recall(request.key, tools);
    if (known) stored.set(request.key, known);
    else missing.push(request);
  }
  const onAnswers = (answers: readonly BodyAnswer[]) => {
    for (const [key, body] of keep(answers, tools.cache)) stored.set(key, body);
    tools.onProgress(stored.size, requests.length);
  };
  tools.onProgress(stored.size, requests.length);
  await renderInThreads(missing, tools, onAnswers);
  return collect(requests, published.length, stored);
}

function collect(
  requests: readonly BodyRequest[],
  published: number,
  stored: ReadonlyMap<string, StoredBody>,
): RenderedBodies {
  const bodies = new Map<string, StoredBody>();
  const judged = new Map<string, StoredBody>();
  const pictures: PictureFile[] = [];
  const problems: Problem[] = [];
  for (const [index, { key, path }] of requests.entries()) {
    const body = stored.get(key);
    if (!body) throw new Error(`Unexpected absence of the rendered body of ${path}`);
    if (body.problems.length > 0) problems.push(...body.problems.map(fromReported));
    if (index >= published) {
      judged.set(path, body);
      continue;
    }
    bodies.set(path, body);
    if (body.pictures.length > 0) pictures.push(...body.pictures);
  }
  return { bodies, judged, pictures, problems };
}

/** A body of the cache, if its pictures are what they were. */
function recall(key: string, { cache, pictures }: BodyTools): StoredBody | undefined {
  const stored = cache.bodies.recall(key);
  const isSame = (picture: PictureFile) => JSON.stringify(pictures.read(picture.path)) === JSON.stringify(picture);
  return stored?.pictures.every(isSame) ? stored : undefined;
}

/** Keeps answers in the cache, but for those that depend on files which are not there: they may come. */
function keep(answers: readonly BodyAnswer[], cache: Cache): [key: string, body: StoredBody][] {
  const lasting = answers.filter(({ problems }) => !problems.some(({ code }) => mayPass(code)));
  const kept = cache.bodies.keep(lasting);
  const passing = answers.filter((answer) => !lasting.includes(answer));
  return [
    ...lasting.map(({ key }, index) => [key, kept[index] as StoredBody] as [string, StoredBody]),
    ...passing.map(
      (answer) =>
        [answer.key, { ...answer, digest: answer.key, siteLinks: packLinks(answer.body.links) }] as [
          string,
          StoredBody,
        ],
    ),
  ];
}

function toSources({ site, articles, desks, beats, reporters, pages }: Newsroom): BodySource[] {
  const staff = [...desks, ...beats, ...reporters].map((part) => ({ ...part, language: site.language }));
  return [...articles, ...staff, ...pages].map(toBodySource);
}

/** What the rendering of every body depends on. */
interface Paper extends Pick<Site, 'origin' | 'language'> {
  readonly rules: HouseRules;
}

/** Prepares the requests; what they have in common is put together once for each language. */
function prepareRequests({ origin, language: siteLanguage, rules }: Paper, settings: BuildSettings) {
  const { content, public: folder } = settings;
  const common = remember((language: string) => {
    const { words, phrases } = findMessages(language) ?? messagesFor(siteLanguage);
    const labels = { footnotes: words.footnotes, backToText: phrases.backToText };
    return { labels, key: digestOf(JSON.stringify([language, origin, labels, content, folder, rules])) };
  });
  return ({ source: { path, digest, firstLine }, language, sections, expectsText }: BodySource): BodyRequest => {
    const { labels, key } = common(language);
    return {
      ...{ path, digest, firstLine, language, labels, origin, rules, sections, expectsText },
      key: digestOf(`${path}\n${digest}\n${key}`),
    };
  };
}
