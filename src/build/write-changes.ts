/** Makes the files of a site that are not as they should be, in a folder beside it. */
import { listFiles } from '../content/list-files.ts';
import type { LayoutName } from '../pages/props.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { fromReported } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import type { KnownOutput, OutputToKeep } from './cache/site-record.ts';
import { type Explanation, explainPage } from './explain.ts';
import { listOtherFiles, type OtherFile, writeOtherFiles } from './other-files.ts';
import { toOutputPath } from './page-clashes.ts';
import { type Before, type ChangedPage, findChange, findRemovals, stands } from './plan-changes.ts';
import type { Edition } from './prepare-edition.ts';
import type { OnProgress, Stopwatch } from './progress.ts';
import type { MakeRenderer, Renderer, SiteCode } from './renderer.ts';
import type { BuildSettings } from './settings.ts';
import type { ChangesMade, Site } from './site.ts';
import type { Removals } from './staging.ts';

/** What a build has made, before it is put in place. */
export interface Changes extends ChangesMade {
  readonly removals: Removals;
  readonly rendered: number;
  readonly wrote: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
  readonly explanations: readonly Explanation[];
}

/** What changes are made with. */
export interface ChangeTools {
  readonly settings: BuildSettings;
  readonly makeRenderer: MakeRenderer;
  readonly onProgress: OnProgress;
  /** Whether it is said of each rendered page why it was rendered. */
  readonly explain: boolean;
  readonly cache: Cache;
  readonly site: Site;
  /** Absolute path of the folder that is written to. */
  readonly staging: string;
  readonly stopwatch: Stopwatch;
}

type Written = Map<string, Omit<OutputToKeep, 'size' | 'modified'>>;

/** Pages that are made and rendered together; no more of them are in memory than the threads work on. */
const batchSize = 500;

/** The sources of files that no plan of ours names: those that a site's own configuration writes. */
const extra = 'extra';

/** Renders pages that changed, and writes other files that did. */
export async function writeChanges(edition: Edition, tools: ChangeTools): Promise<Changes> {
  const { settings, makeRenderer, onProgress, cache, site, staging, stopwatch } = tools;
  const before = stopwatch.time('fingerprint', site.readBefore);
  const all = edition.pages.length;
  let done = 0;
  const onPages = (count: number) => {
    done += count;
    onProgress({ stage: 'render', done, all });
  };
  const renderer = makeRenderer(settings, { batchSize, onPages });
  const code = await stopwatch.time('fingerprint', () => renderer.readCode(cache, site.dataFolder));
  const page = {
    written: new Map() as Written,
    layouts: new Map<string, LayoutName>(),
    same: new Map<string, KnownOutput>(),
    explanations: [] as Explanation[],
  };
  let failures: Problem[] = [];
  try {
    if (!code.problems.some(isError))
      await renderPages(edition, { ...tools, ...page, before, renderer, code, onPages });
  } finally {
    failures = (await stopwatch.time('render', renderer.finish)).map(fromReported);
  }
  const rendered = page.written.size;
  const settled = await settle(renderer, tools, code, page);
  const others = listOtherFiles(edition, settings, cache.files);
  const isSame = ({ path, sources }: OtherFile) => stands(path, before) && before.known.get(path)?.sources === sources;
  const changed = others.filter((file) => !isSame(file));
  const unreadable = await stopwatch.time('pictures', () => writeOtherFiles(changed, staging, settings, onProgress));
  for (const { path, sources } of changed) page.written.set(path, { sources, fingerprint: '', layout: '' });
  const extras = renderer.mayWriteMore ? findExtras(before, page.written, rendered > 0 ? staging : undefined) : [];
  for (const path of extras) page.written.set(path, { sources: extra, fingerprint: '', layout: '' });

  const planned = new Set([...edition.pages.map(({ url }) => toOutputPath(url)), ...others.map(({ path }) => path)]);
  for (const path of extras) planned.add(path);
  const removals = findRemovals(planned, before);
  return {
    ...page,
    ...settled,
    ...{ removals, rendered, wrote: page.written.size, removed: removals.first.length + removals.last.length },
    gone: [...before.known.keys(), ...before.standing.keys()].filter((path) => !planned.has(path)),
    problems: [...code.problems, ...failures, ...unreadable],
  };
}

interface PageTools extends ChangeTools {
  readonly before: Before;
  readonly renderer: Renderer;
  readonly code: SiteCode;
  readonly written: Written;
  /** The layout of each page that was rendered, by path. */
  readonly layouts: Map<string, LayoutName>;
  readonly same: Map<string, KnownOutput>;
  readonly explanations: Explanation[];
  readonly onPages: (count: number) => void;
}

async function renderPages({ pages, digestSources }: Edition, tools: PageTools): Promise<void> {
  const { renderer, staging, stopwatch, before, code, same, onPages } = tools;
  const { digestLayout } = code;
  const onSame = (path: string, file: KnownOutput) => same.set(path, file);
  const find = { before, digestSources, digestLayout, onSame };
  let batch: string[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0) await stopwatch.time('render', () => renderer.render(full, staging));
  };
  for (const page of pages) {
    const change = stopwatch.time('fingerprint', () => findChange(page, find));
    if (!change) {
      onPages(1);
      continue;
    }
    note(change, page.url, tools);
    batch.push(change.json);
    if (batch.length === batchSize) await flush();
  }
  await flush();
}

function note({ path, layout, keep, reason, fingerprint }: ChangedPage, url: string, tools: PageTools): void {
  const { explain, site, written, layouts, explanations } = tools;
  written.set(path, keep);
  layouts.set(path, layout);
  if (!explain) return;
  explanations.push(explainPage({ url, reason, before: site.readParts(path), parts: fingerprint.parts }));
}

/**
 * Reads the code again where the folder of data is known only now, so that the next build finds the
 * pages to be made with what it will read first.
 */
async function settle(
  renderer: Renderer,
  { site, cache }: ChangeTools,
  code: SiteCode,
  { written, layouts }: Pick<PageTools, 'written' | 'layouts'>,
): Promise<Pick<ChangesMade, 'code' | 'dataFolder'>> {
  const found = renderer.dataFolder();
  if (found === undefined || found === site.dataFolder) return { code: code.files, dataFolder: site.dataFolder };
  const settled = await renderer.readCode(cache, found);
  for (const [path, layout] of layouts) {
    const file = written.get(path);
    if (file) written.set(path, { ...file, layout: settled.digestLayout(layout) });
  }
  return { code: settled.files, dataFolder: found };
}

/** Files beside the pages that a site's own configuration wrote, now or, where it did not run, before. */
function findExtras({ known }: Before, written: Written, staging: string | undefined): string[] {
  if (staging === undefined) return [...known].filter(([, { sources }]) => sources === extra).map(([path]) => path);
  return listFiles(staging, { hidden: true }).filter((path) => !written.has(path));
}
