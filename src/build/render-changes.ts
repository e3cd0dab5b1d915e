/** Renders the pages that are not as they should be. */
import type { LayoutName } from '../pages/props.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { fromReported } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import type { KnownOutput, OutputToKeep } from './cache/site-record.ts';
import { type Explanation, explainPage } from './explain.ts';
import { type Before, type Candidate, type ChangedPage, findCandidate, takeChange } from './plan-changes.ts';
import type { Edition } from './prepare-edition.ts';
import type { OnProgress, Stopwatch } from './progress.ts';
import type { MakeRenderer, Renderer, SiteCode } from './renderer.ts';
import type { BuildSettings } from './settings.ts';
import type { ChangesMade, Site } from './site.ts';
import { waitAndWork } from './wait-and-work.ts';

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

interface RenderTools extends ChangeTools {
  /** Work for the time in which other threads render. */
  readonly meanwhile: Iterator<unknown>;
}

/** Files that were written, by path. */
export type Written = Map<string, Omit<OutputToKeep, 'size' | 'modified'>>;

/** Pages that were rendered, and what the next build must know. */
export interface RenderedPages extends Pick<ChangesMade, 'code' | 'dataFolder'> {
  readonly written: Written;
  readonly same: Map<string, KnownOutput>;
  readonly explanations: readonly Explanation[];
  readonly problems: readonly Problem[];
  /** Whether the site has code of its own that may have written more files. */
  readonly mayWriteMore: boolean;
}

/** Pages that are made and rendered together; no more of them are in memory than the threads work on. */
const batchSize = 100;

/** Renders what changed. */
export async function renderChanges(edition: Edition, before: Before, tools: RenderTools): Promise<RenderedPages> {
  const { settings, makeRenderer, onProgress, cache, site, stopwatch } = tools;
  const all = edition.pages.length;
  let done = 0;
  const onPages = (count: number) => {
    done += count;
    onProgress({ stage: 'render', done, all });
  };
  const renderer = makeRenderer(settings, onPages);
  // A site's own code may write files where documents belong: theirs are written over it.
  const meanwhile = renderer.mayWriteMore ? [].values() : tools.meanwhile;
  const code = await stopwatch.time('fingerprint', () => renderer.readCode(cache, site.dataFolder));
  const { digestLayout } = code;
  const found = { written: new Map(), layouts: new Map(), same: new Map(), explanations: [] } satisfies Found;
  let failures: readonly Problem[] = [];
  try {
    const broken = code.problems.some(isError);
    const candidates = stopwatch.time('fingerprint', () =>
      broken ? [] : edition.pages.flatMap((page) => findCandidate(page, { ...edition, before, digestLayout }) ?? []),
    );
    onPages(all - candidates.length);
    renderer.expect(candidates.length);
    await renderCandidates(candidates, renderer, { ...tools, found, meanwhile, onPages });
  } finally {
    failures = (await stopwatch.time('render', () => waitAndWork(renderer.finish(), meanwhile))).map(fromReported);
  }
  const { mayWriteMore } = renderer;
  const problems = [...code.problems, ...failures];
  return { ...found, ...(await settle(renderer, code, found, tools)), problems, mayWriteMore };
}

/** What is known of pages so far. */
interface Found {
  readonly written: Written;
  /** The layout of each page that was rendered, by path. */
  readonly layouts: Map<string, LayoutName>;
  readonly same: Map<string, KnownOutput>;
  readonly explanations: Explanation[];
}

interface CandidateTools extends RenderTools {
  readonly found: Found;
  readonly onPages: (count: number) => void;
}

async function renderCandidates(candidates: readonly Candidate[], renderer: Renderer, tools: CandidateTools) {
  const { staging, stopwatch, found, meanwhile, onPages } = tools;
  const rest = candidates.values();
  const nextBatch = (): string[] => {
    const batch: string[] = [];
    for (const candidate of rest) {
      const change = takeChange(candidate);
      if ('same' in change) {
        found.same.set(candidate.path, change.same);
        onPages(1);
        continue;
      }
      note(change, candidate.page.url, tools);
      if (batch.push(change.json) === batchSize) break;
    }
    return batch;
  };
  for (;;) {
    const batch = stopwatch.time('fingerprint', nextBatch);
    if (batch.length > 0) await stopwatch.time('render', () => waitAndWork(renderer.render(batch, staging), meanwhile));
    if (batch.length < batchSize) return;
  }
}

function note({ path, layout, keep, reason, fingerprint }: ChangedPage, url: string, tools: CandidateTools): void {
  const { explain, site, found } = tools;
  found.written.set(path, keep);
  found.layouts.set(path, layout);
  if (!explain) return;
  found.explanations.push(explainPage({ url, reason, before: site.readParts(path), parts: fingerprint.parts }));
}

/**
 * Reads the code again where the folder of data is known only now, so that the next build finds the
 * pages to be made with what it will read first.
 */
async function settle(
  renderer: Renderer,
  code: SiteCode,
  { written, layouts }: Found,
  { site, cache }: ChangeTools,
): Promise<Pick<ChangesMade, 'code' | 'dataFolder'>> {
  const dataFolder = renderer.dataFolder();
  if (dataFolder === undefined || dataFolder === site.dataFolder) {
    return { code: code.files, dataFolder: site.dataFolder };
  }
  const settled = await renderer.readCode(cache, dataFolder);
  for (const [path, layout] of layouts) {
    const file = written.get(path);
    if (file) written.set(path, { ...file, layout: settled.digestLayout(layout) });
  }
  return { code: settled.files, dataFolder };
}
