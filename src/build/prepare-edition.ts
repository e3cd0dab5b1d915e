/** Everything of a build up to rendering: reads the content and plans every file of the site. */
import { resolve } from 'node:path';
import type { MarkdownSource, PictureFile } from '../content/entry.ts';
import { findPictures } from '../content/pictures.ts';
import { readContent } from '../content/read-content.ts';
import type { Body } from '../markdown/body.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { toNewsroom } from '../newsroom/to-newsroom.ts';
import { planPages } from '../pages/plan-pages.ts';
import type { Page } from '../pages/props.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { readGenerator } from './generator.ts';
import { findPageClashes } from './page-clashes.ts';
import type { OnProgress } from './progress.ts';
import { type CopiedFile, findFirstFonts, listPublicFiles } from './public-files.ts';
import { renderBodies } from './render-bodies.ts';
import type { BuildSettings } from './settings.ts';
import { bundleStyles, type MadeFile } from './styles.ts';

/** A site that is ready to be rendered: one edition of the paper. */
export interface Edition {
  readonly pages: readonly Page[];
  /** Files that are copied to the site: those of `public/`, drawings and animations. */
  readonly copies: readonly CopiedFile[];
  /** Pictures that are published as renditions. */
  readonly pictures: readonly PictureFile[];
  /** Files that are made for the site: the style sheet. */
  readonly made: readonly MadeFile[];
  /** Number of stories that readers see. */
  readonly stories: number;
}

/** An edition where there is no error, and all problems. */
export interface EditionResult {
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
}

/** Reads, validates, renders the bodies and plans the pages. Nothing is written. */
export async function prepareEdition(settings: BuildSettings, onProgress: OnProgress): Promise<EditionResult> {
  const content = await readContent(settings.root, settings.content);
  onProgress({ stage: 'read', done: content.entries.length, all: content.entries.length });
  const known = await findPictures(settings);
  const {
    newsroom,
    judged,
    problems: found,
  } = toNewsroom(content.entries, {
    ...settings,
    folders: settings,
    pictures: known,
  });
  const styles = await bundleStyles(settings);
  const rendered = renderBodies({ newsroom, judged }, known, settings, (done, all) =>
    onProgress({ stage: 'render', done, all }),
  );
  const problems = [...content.problems, ...found, ...styles.problems, ...rendered.problems];
  if (!newsroom || !styles.file || problems.some(isError)) return { problems };

  const publicFiles = await listPublicFiles(settings);
  const pages = planPages({
    newsroom,
    findBody: toFindBody(rendered.bodies),
    files: { stylesheet: styles.file.url, fonts: findFirstFonts(publicFiles) },
    generator: readGenerator(),
    drafts: settings.drafts,
  });
  onProgress({ stage: 'plan', done: pages.length, all: pages.length });
  const shown = uniquePictures([...picturesOf(newsroom), ...rendered.pictures]);
  const copies = [...publicFiles, ...toCopies(shown, settings)];
  const pictures = shown.filter(({ renditions }) => renditions.length > 0);
  problems.push(...findPageClashes(pages, copies, settings));
  if (problems.some(isError)) return { problems };
  return { problems, edition: { pages, copies, pictures, made: [styles.file], stories: newsroom.articles.length } };
}

const toFindBody = (bodies: ReadonlyMap<string, Body>) => (source: MarkdownSource) => {
  const body = bodies.get(source.path);
  if (!body) throw new Error(`Unexpected absence of the rendered body of ${source.path}`);
  return body;
};

// Only pictures that a page shows are published: those of withheld stories are not.
function picturesOf({ site, articles, reporters }: Newsroom): PictureFile[] {
  const lead = articles.flatMap((article) => article.image?.picture ?? []);
  return [...(site.logo ? [site.logo] : []), ...lead, ...reporters.flatMap((reporter) => reporter.photo ?? [])];
}

function uniquePictures(pictures: readonly PictureFile[]): PictureFile[] {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  return [...byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function toCopies(pictures: readonly PictureFile[], settings: BuildSettings): CopiedFile[] {
  return pictures
    .filter(({ path, renditions }) => renditions.length === 0 && !path.startsWith(`${settings.public}/`))
    .map(({ url, path }) => ({ url, source: resolve(settings.root, path) }));
}
