/** Renders the bodies that readers may see, and judges those that they may not see yet. */
import type { PictureFile } from '../content/entry.ts';
import type { Pictures } from '../content/pictures.ts';
import { findMessages, messagesFor } from '../language/find-messages.ts';
import type { Body, BodyInput } from '../markdown/body.ts';
import { renderBody } from '../markdown/render-body.ts';
import { toPictureNames, toPicturePath } from '../newsroom/find-picture.ts';
import type { BodySource, Newsroom, Site } from '../newsroom/model.ts';
import { toBodySource } from '../newsroom/to-newsroom.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuildSettings } from './settings.ts';

/** All rendered bodies, the pictures in them, and what was wrong. */
export interface RenderedBodies {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly pictures: readonly PictureFile[];
  readonly problems: readonly Problem[];
}

/** What is rendered: the bodies of the newsroom for the site, and others for what is wrong in them. */
export interface BodiesToRender {
  /** Absent where a problem left none. */
  readonly newsroom?: Newsroom | undefined;
  readonly judged: readonly BodySource[];
}

/**
 * Renders bodies.
 *
 * @param onProgress called after each body with the number done and the number of all
 */
export function renderBodies(
  { newsroom, judged }: BodiesToRender,
  pictures: Pictures,
  settings: BuildSettings,
  onProgress: (done: number, all: number) => void,
): RenderedBodies {
  const shown: PictureFile[] = [];
  const bodies = new Map<string, Body>();
  const problems: Problem[] = [];
  const published = newsroom ? toSources(newsroom) : [];
  const site = newsroom?.site ?? { origin: 'https://site.invalid', language: 'en' };
  for (const [index, body] of [...published, ...judged].entries()) {
    const isPublished = index < published.length;
    const onPicture = (picture: PictureFile) => isPublished && shown.push(picture);
    const rendered = renderBody(toInput(body, site, pictures, settings, onPicture));
    if (isPublished) bodies.set(body.source.path, rendered.body);
    problems.push(...rendered.problems);
    onProgress(index + 1, published.length + judged.length);
  }
  return { bodies, pictures: shown, problems };
}

function toSources({ site, articles, desks, beats, reporters, pages }: Newsroom): BodySource[] {
  const staff = [...desks, ...beats, ...reporters].map((part) => ({ ...part, language: site.language }));
  return [...articles, ...staff, ...pages].map(toBodySource);
}

function toInput(
  { source, language, sections }: BodySource,
  { origin, language: siteLanguage }: Pick<Site, 'origin' | 'language'>,
  pictures: Pictures,
  settings: BuildSettings,
  onPicture: (picture: PictureFile) => void,
): BodyInput {
  const { words, phrases } = findMessages(language) ?? messagesFor(siteLanguage);
  return {
    ...source,
    language,
    sections,
    labels: { footnotes: words.footnotes, backToText: phrases.backToText },
    origin,
    // Asked for only where a picture is missing: there may be as many pictures as stories.
    get pictureNames() {
      return toPictureNames(pictures.paths, source.path, settings);
    },
    findPicture(src) {
      const result = pictures.read(toPicturePath(src, source.path, settings));
      if (!result || !('url' in result)) return undefined;
      onPicture(result);
      return result;
    },
  };
}
