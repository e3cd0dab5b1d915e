/** Makes the files of a site that are not as they should be, in a folder beside it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../content/list-files.ts';
import { isError, type Problem } from '../problems/problem.ts';
import type { Explanation } from './explain.ts';
import { listOtherFiles } from './other-files.ts';
import { openOtherWriter } from './other-writer.ts';
import { toOutputPath } from './page-clashes.ts';
import { type Before, findRemovals } from './plan-changes.ts';
import type { Edition } from './prepare-edition.ts';
import { type ChangeTools, renderChanges } from './render-changes.ts';
import { writeSearch } from './search/write-search.ts';
import type { ChangesMade } from './site.ts';
import type { Removals } from './staging.ts';

/** What a build has made, before it is put in place. */
export interface Changes extends ChangesMade {
  readonly removals: Removals;
  /** Whether something is left to a later build: see `Build.holdsRest`. */
  readonly hasRest: boolean;
  readonly rendered: number;
  readonly wrote: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
  readonly explanations: readonly Explanation[];
}

/** The sources of the files of the search index: their folder is named after what they are made from. */
const indexed = 'indexed';

/** The sources of files that no plan of ours names: those that a site's own configuration writes. */
const extra = 'extra';

/** Renders pages that changed, and writes other files that did. */
export async function writeChanges(edition: Edition, tools: ChangeTools): Promise<Changes> {
  const { settings, onProgress, cache, site, staging, stopwatch } = tools;
  const found = stopwatch.time('fingerprint', site.readBefore);
  const before = wroteMore(found) ? { ...found, known: new Map() } : found;
  const others = listOtherFiles(edition, settings, cache.files);
  const making = { root: settings.root, pictureFolder: cache.pictureFolder, onProgress };
  const holds = edition.holdsRest;
  const writer = openOtherWriter(others, { ...making, before, holds, staging, stopwatch });
  const pages = await renderChanges(edition, before, { ...tools, meanwhile: writer.documents });
  const rendered = pages.written.size;
  const mayHaveMore = pages.mayWriteMore && rendered > 0;
  const unreadable = await writer.finish((path) => mayHaveMore && existsSync(join(staging, path)));
  const written = new Map([...pages.written, ...writer.written]);
  // Where a page cannot be made nothing is put in place.
  const parts = pages.problems.some(isError) ? [] : edition.search;
  const search = await writeSearch(parts, found, { staging, stopwatch, onProgress });
  for (const path of search.written) written.set(path, { sources: indexed, fingerprint: '', layout: '' });
  const extras = mayHaveMore ? listFiles(staging, { hidden: true }).filter((path) => !written.has(path)) : [];
  for (const path of extras) written.set(path, { sources: extra, fingerprint: '', layout: '' });

  const hasRest = writer.hasHeld() || (holds && search.paths.length > 0);
  const planned = new Set([...edition.pages, ...others, ...search.paths, ...extras].map(toPath));
  const removals = findRemovals(planned, found);
  return {
    ...{ written, same: new Map([...pages.same, ...writer.same]), removals, rendered, wrote: written.size },
    ...{ code: pages.code, dataFolder: pages.dataFolder, explanations: pages.explanations },
    isFinished: extras.length === 0 && !hasRest,
    hasRest,
    removed: removals.first.length + removals.last.length,
    gone: [...found.known.keys(), ...found.standing.keys()].filter((path) => !planned.has(path)),
    problems: [...pages.problems, ...unreadable, ...search.problems],
  };
}

function toPath(file: { readonly url: string } | { readonly path: string } | string): string {
  if (typeof file === 'string') return file;
  return 'url' in file ? toOutputPath(file.url) : file.path;
}

/**
 * Whether a site's own configuration wrote files beside the pages. Nobody knows what it made them of, and
 * it may have made them of all pages: such a site is rendered whole each time.
 */
const wroteMore = ({ known }: Before): boolean => [...known.values()].some(({ sources }) => sources === extra);
