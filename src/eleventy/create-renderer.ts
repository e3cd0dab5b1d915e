/** Renders pages with Eleventy: many of them in several threads, few in this one. */
import { availableParallelism } from 'node:os';
import type Tinypool from 'tinypool';
import type { MakeRenderer } from '../build/renderer.ts';
import { siblingModule } from '../build/sibling-module.ts';
import { resourceLimits } from '../build/thread-limits.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import { findConfig } from './find-config.ts';
import { readCode } from './read-code.ts';
import type { PageBatch, PageBatchResult, PageSurroundings } from './render-batch.ts';

/** Fewer pages than this are rendered sooner than threads have started. */
const fewestForThreads = 1000;

/** Makes a renderer. */
export const createRenderer: MakeRenderer = (settings, onPages) => {
  let compiled: ReadonlyMap<string, string> = new Map();
  let dataFolder: string | undefined;
  let pool: Promise<Tinypool> | undefined;
  const problems: ReportedProblem[] = [];
  const running = new Set<Promise<void>>();
  // This one makes the pages to be rendered, and what else there is to make.
  const threads = Math.max(1, availableParallelism() - 1);

  const collect = (result: PageBatchResult) => {
    problems.push(...result.problems);
    dataFolder ??= result.dataFolder;
  };
  const renderHere = async (batch: PageBatch) => {
    const { renderPageBatch } = await import('./render-batch.ts');
    collect(await renderPageBatch(batch, { settings, compiled }, () => onPages(1)));
  };
  const renderThere = async (batch: PageBatch, pool: Promise<Tinypool>) => {
    const work: Promise<void> = (await pool).run(batch).then((result: PageBatchResult) => {
      collect(result);
      onPages(batch.pages.length);
      running.delete(work);
    });
    running.add(work);
    // One more than can run, so that none of them waits.
    if (running.size > threads) await Promise.race(running);
  };
  return {
    mayWriteMore: findConfig(settings).isOwn,
    dataFolder: () => dataFolder,
    async readCode(cache, known) {
      const code = await readCode(settings, cache, known);
      compiled = code.compiled;
      return code;
    },
    expect(pages) {
      if (pages >= fewestForThreads) pool = startPool({ settings, compiled }, threads);
    },
    async render(pages, folder) {
      if (problems.length > 0) return;
      await (pool ? renderThere({ pages, folder }, pool) : renderHere({ pages, folder }));
    },
    async finish() {
      try {
        await Promise.all(running);
      } finally {
        await (await pool)?.destroy();
      }
      return unique(problems);
    },
  };
};

async function startPool(workerData: PageSurroundings, threads: number): Promise<Tinypool> {
  const { default: Pool } = await import('tinypool');
  const filename = siblingModule('./page-worker', import.meta.url);
  return new Pool({ filename, minThreads: threads, maxThreads: threads, workerData, resourceLimits });
}

/** Several threads meet the same mistake of a layout, each on another page. */
function unique(problems: readonly ReportedProblem[]): ReportedProblem[] {
  const places = new Map(
    problems.toReversed().map((problem) => [`${problem.code} ${problem.file} ${problem.line}`, problem]),
  );
  return problems.filter((problem) => places.get(`${problem.code} ${problem.file} ${problem.line}`) === problem);
}
