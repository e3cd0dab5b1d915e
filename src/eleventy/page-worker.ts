/** Renders batches of pages in a thread of its own. */
import { Console } from 'node:console';
import { workerData } from 'node:worker_threads';
import { type PageBatch, type PageBatchResult, type PageSurroundings, renderPageBatch } from './render-batch.ts';

// Tinypool puts its own data first.
const [, surroundings] = workerData as [unknown, PageSurroundings];
// What a site's code logs must not get into the report on standard output.
globalThis.console = new Console(process.stderr, process.stderr);

/** Renders a batch. */
export default function renderBatch(batch: PageBatch): Promise<PageBatchResult> {
  return renderPageBatch(batch, surroundings, () => undefined);
}
