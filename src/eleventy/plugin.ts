/** The Eleventy plugin: one virtual template for each layout paginates over that layout's pages. */
import type { EleventyConfig } from '@11ty/eleventy';
import { relative, resolve } from 'node:path';
import { type Edition, prepareEdition } from '../build/prepare-edition.ts';
import { readNow } from '../build/now.ts';
import { type BuildSettings, toBuildSettings, toFolder } from '../build/settings.ts';
import { writeFiles } from '../build/staging.ts';
import type { LayoutName, Page } from '../pages/props.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { toReported } from '../problems/reported.ts';
import { toTextReport } from '../problems/report-text.ts';
import { compileTsx } from './compile-tsx.ts';
import { takeEdition } from './handover.ts';
import { findLayouts } from './layouts.ts';
import { toOutputPath } from '../build/page-clashes.ts';

/** Options of the plugin. What is absent is as on the command line. */
export type PluginOptions = Partial<Pick<BuildSettings, 'public' | 'now' | 'drafts' | 'baseUrl'>>;

/** Adds the site to Eleventy. */
export async function broadsheet(config: EleventyConfig, options: PluginOptions = {}): Promise<void> {
  const handed = takeEdition(config);
  const settings = handed?.settings ?? toPluginSettings(config, options);
  const edition = handed?.edition ?? (await prepareOwnEdition(settings));
  closeContent(config);
  addLayouts(config, settings);
  for (const [layout, pages] of groupByLayout(edition.pages)) addPages(config, layout, pages);
  if (handed) config.addTransform('broadsheet-progress', toCounter(handed.onPage));
  else config.on('eleventy.after', () => writeFiles(edition, resolve(config.directories.output)));
}

const toCounter = (onPage: () => void) => (content: string) => {
  onPage();
  return content;
};

/** Nothing in the content folder is a template or data to Eleventy, so nothing in it is ever run. */
function closeContent(config: EleventyConfig): void {
  const { input, data } = config.directories;
  if (resolve(data).startsWith(resolve(input))) {
    throw new Error(`Unexpected data folder ${data} in ${input}, expected one outside. Set dir.data in the configuration.`);
  }
  config.setTemplateFormats(['11ty.js']);
  config.setDataFileSuffixes([]);
  config.ignores.add(`${input}**`);
}

function addLayouts(config: EleventyConfig, settings: BuildSettings): void {
  const folder = resolve(settings.root, settings.layouts);
  const { layouts, problems } = findLayouts(settings);
  stopOnError(problems);
  for (const [name, path] of layouts) config.addLayoutAlias(name, relative(folder, path).replaceAll('\\', '/'));
  config.addExtension('11ty.tsx', {
    outputFileExtension: 'html',
    getData: false,
    compileOptions: { permalink: false },
    compile: (_: string, path: string) => compileTsx(resolve(path)),
  });
}

function addPages(config: EleventyConfig, layout: LayoutName, pages: readonly Page[]): void {
  config.addTemplate(`${layout}.11ty.js`, () => '', {
    layout,
    all: pages.map((page) => ({ ...page.props })),
    pagination: { data: 'all', size: 1, alias: 'props', addAllPagesToCollections: false },
    permalink: ({ props }: { props: { url: string } }) => toOutputPath(props.url),
    eleventyExcludeFromCollections: true,
  });
}

function groupByLayout(pages: readonly Page[]): Map<LayoutName, Page[]> {
  const groups = new Map<LayoutName, Page[]>();
  for (const page of pages) groups.set(page.layout, [...(groups.get(page.layout) ?? []), page]);
  return groups;
}

function toPluginSettings(config: EleventyConfig, options: PluginOptions): BuildSettings {
  const root = process.cwd();
  const { input, includes: layouts } = config.directories;
  const now = options.now ?? readNow(undefined, process.env, Date.now) ?? Date.now();
  return toBuildSettings({ ...options, root, now, content: toFolder(root, input), layouts: toFolder(root, layouts) });
}

async function prepareOwnEdition(settings: BuildSettings): Promise<Edition> {
  const { edition, problems } = await prepareEdition(settings, () => undefined);
  stopOnError(problems);
  if (problems.length > 0) process.stderr.write(toTextReport(toReported(problems)));
  if (!edition) throw new Error('Unexpected absence of an edition');
  return edition;
}

function stopOnError(problems: readonly Problem[]): void {
  if (problems.some(isError)) throw new Error(`The site has problems:\n\n${toTextReport(toReported(problems))}`);
}
