/** Renders batches of bodies in a thread of its own. */
import { workerData } from 'node:worker_threads';
import { type BatchSurroundings, type BodyRequest, type PictureLearned, toRenderBatch } from './render-batch.ts';
import type { BatchResult } from './render-in-threads.ts';

// Tinypool puts its own data first.
const [, surroundings] = workerData as [unknown, BatchSurroundings];
const learned: PictureLearned[] = [];
const render = toRenderBatch(surroundings, (picture) => learned.push(picture));

/** Renders a batch. */
export default function renderBatch(requests: readonly BodyRequest[]): BatchResult {
  const answers = render(requests);
  return { answers, learned: learned.splice(0) };
}
