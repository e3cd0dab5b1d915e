/** The Eleventy plugin: one virtual template for each layout paginates over that layout's pages. */
/// <reference path="./eleventy.d.ts" preserve="true" />
import { relative, resolve } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { toOutputPath } from '../build/page-clashes.ts';
import { isWithin } from '../build/settings.ts';
import type { LayoutName, Page } from '../pages/props.ts';
import { compileTsx } from './compile-tsx.ts';
import { type Handover, takeHandover } from './handover.ts';
import { writeInPlace } from './in-place.ts';
import { findLayouts } from './layouts.ts';
import { type PluginOptions, prepareOwnEdition, stopOnError, toPluginSettings } from './own-edition.ts';

export type { EleventyConfig } from '@11ty/eleventy';

/**
 * Adds the site to Eleventy. Under `broadsheet build` and `broadsheet dev` the command line says what is
 * built and the options are ignored; under plain `eleventy` they count, and the site is written in place:
 * content problems stop it before anything is touched, and a build first empties the output folder, so
 * that no page of a withdrawn story stays. It never empties a folder that is not an earlier site.
 * `eleventy --serve` and `--watch` empty nothing and do not follow changes of stories; `broadsheet dev` does.
 */
export async function broadsheet(config: EleventyConfig, options: PluginOptions = {}): Promise<void> {
  closeContent(config);
  const handed = takeHandover(config);
  if (handed) {
    addSite(config, handed.pages, handed);
    config.addTransform('broadsheet-progress', toCounter(handed.onPage));
    return;
  }
  const settings = toPluginSettings(config, options);
  const edition = await prepareOwnEdition(settings);
  addSite(config, edition.pages, { settings, compiled: new Map() });
  writeInPlace(config, edition, settings);
}

type Around = Pick<Handover, 'settings' | 'compiled'>;

function addSite(config: EleventyConfig, pages: readonly Page[], around: Around): void {
  addLayouts(config, around);
  for (const [layout, group] of groupByLayout(pages)) addPages(config, layout, group);
}

const toCounter = (onPage: () => void) => (content: string) => {
  onPage();
  return content;
};

/** Nothing in the content folder is a template or data to Eleventy, so nothing in it is ever run. */
function closeContent(config: EleventyConfig): void {
  const { input, data } = config.directories;
  if (isWithin(resolve(data), resolve(input))) {
    throw new Error(
      `Unexpected data folder ${data} in ${input}, expected one outside. Set dir.data in the configuration.`,
    );
  }
  config.setTemplateFormats(['11ty.js']);
  config.setDataFileSuffixes([]);
  // Not escaped: where the name is a pattern to Eleventy, what it finds by it is ignored by it.
  config.ignores.add(`${input}**`);
}

function addLayouts(config: EleventyConfig, { settings, compiled }: Around): void {
  const folder = resolve(config.directories.includes);
  const { layouts, problems } = findLayouts(settings);
  stopOnError(problems);
  for (const [name, path] of layouts) config.addLayoutAlias(name, relative(folder, path).replaceAll('\\', '/'));
  config.addExtension('11ty.tsx', {
    outputFileExtension: 'html',
    getData: false,
    compileOptions: { permalink: false },
    compile: (_: string, path: string) => compileTsx(resolve(path), compiled.get(resolve(path))),
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
  for (const page of pages) {
    const group = groups.get(page.layout);
    if (group) group.push(page);
    else groups.set(page.layout, [page]);
  }
  return groups;
}
