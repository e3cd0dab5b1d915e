/** Renders the bodies that readers may see. */
import type { PictureFile } from '../content/entry.ts';
import type { Pictures } from '../content/pictures.ts';
import { messagesFor } from '../language/find-messages.ts';
import type { Body, BodyInput } from '../markdown/body.ts';
import { renderBody } from '../markdown/render-body.ts';
import { toPictureNames, toPicturePath } from '../newsroom/find-picture.ts';
import type { MarkdownSource, Newsroom, Section } from '../newsroom/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuildSettings } from './settings.ts';

/** All rendered bodies, the pictures in them, and what was wrong. */
export interface RenderedBodies {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly pictures: readonly PictureFile[];
  readonly problems: readonly Problem[];
}

/** A Markdown source with what its rendering depends on. */
interface Job {
  readonly source: MarkdownSource;
  readonly language: string;
  readonly sections: readonly Section[];
}

/**
 * Renders the bodies of a newsroom.
 *
 * @param onProgress called after each body with the number done and the number of all
 */
export function renderBodies(
  newsroom: Newsroom,
  pictures: Pictures,
  settings: BuildSettings,
  onProgress: (done: number, all: number) => void,
): RenderedBodies {
  const shown: PictureFile[] = [];
  const bodies = new Map<string, Body>();
  const problems: Problem[] = [];
  const jobs = toJobs(newsroom);
  for (const [index, job] of jobs.entries()) {
    const rendered = renderBody(toInput(job, newsroom, pictures, settings, shown));
    bodies.set(job.source.path, rendered.body);
    problems.push(...rendered.problems);
    onProgress(index + 1, jobs.length);
  }
  return { bodies, pictures: shown, problems };
}

function toJobs({ site, articles, desks, beats, reporters, pages }: Newsroom): Job[] {
  const staff = [...desks, ...beats, ...reporters].map(({ markdown }) => ({ markdown, language: site.language }));
  return [...articles, ...staff, ...pages].map((item) => ({
    source: item.markdown,
    language: item.language,
    sections: 'sections' in item ? item.sections : [],
  }));
}

function toInput(
  { source, language, sections }: Job,
  { site }: Newsroom,
  pictures: Pictures,
  settings: BuildSettings,
  shown: PictureFile[],
): BodyInput {
  const { words, phrases } = messagesFor(language);
  return {
    ...source,
    language,
    sections,
    labels: { footnotes: words.footnotes, backToText: phrases.backToText },
    origin: site.origin,
    pictureNames: toPictureNames(pictures.paths, source.path, settings),
    findPicture(src) {
      const result = pictures.read(toPicturePath(src, source.path, settings));
      if (!result || !('url' in result)) return undefined;
      shown.push(result);
      return result;
    },
  };
}
