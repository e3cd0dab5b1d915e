/** Renders batches of pages in a thread of its own. */
import { Console } from 'node:console';
import { flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { type PageBatch, type PageBatchResult, type PageSurroundings, renderPageBatch } from './render-batch.ts';

// Tinypool puts its own data first.
const [, surroundings] = workerData as [unknown, PageSurroundings];
// What a site's code logs must not get into the report on standard output.
globalThis.console = new Console(process.stderr, process.stderr);

let hasKept = false;

/** Renders a batch. */
export default async function renderBatch(batch: PageBatch): Promise<PageBatchResult> {
  const result = await renderPageBatch(batch, surroundings, () => undefined);
  // The thread is ended from without, and would take its compiled code with it.
  if (!hasKept) flushCompileCache();
  hasKept = true;
  return result;
}
