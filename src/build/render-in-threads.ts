/** Renders many bodies in several threads, and few in this one. */
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Pictures } from '../content/pictures.ts';
import type { Cache } from './cache/cache.ts';
import type { BatchSurroundings, BodyAnswer, BodyRequest, PictureLearned } from './render-batch.ts';
import type { BuildSettings } from './settings.ts';
import { siblingModule } from './sibling-module.ts';

/** What bodies are rendered with. */
export interface BodyTools {
  readonly settings: BuildSettings;
  readonly cache: Cache;
  readonly pictures: Pictures;
  /** Called with the number of bodies that are ready and the number of all. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Fewer bodies than this are rendered sooner than threads have started. */
const fewestForThreads = 400;

/** Bodies that travel to a thread together: enough to make travelling cheap, few enough to end together. */
const batchSize = 50;

/** What a thread answers to a batch. */
export interface BatchResult {
  readonly answers: readonly BodyAnswer[];
  readonly learned: readonly PictureLearned[];
}

/** Renders bodies, in any order. `onAnswers` gets them as they come. */
export async function renderInThreads(
  requests: readonly BodyRequest[],
  { settings, cache, pictures }: BodyTools,
  onAnswers: (answers: readonly BodyAnswer[]) => void,
): Promise<void> {
  if (requests.length === 0) return;
  const learn = ({ path, digest, picture }: PictureLearned) => {
    cache.files.learn(path, digest);
    cache.memory.keepPicture(path, digest, picture);
  };
  const surroundings: BatchSurroundings = {
    settings: { root: settings.root, content: settings.content, public: settings.public },
    picturePaths: pictures.paths,
  };
  const batches = cut(requests);
  if (requests.length < fewestForThreads) {
    const { toRenderBatch: prepare } = await import('./render-batch.ts');
    const render = prepare(surroundings, learn);
    for (const batch of batches) {
      onAnswers(render(batch));
      // Lets a progress bar be drawn, and a signal be heard.
      await new Promise(setImmediate);
    }
    return;
  }
  const threads = Math.min(availableParallelism(), batches.length);
  const pool = new Tinypool({
    filename: siblingModule('./body-worker', import.meta.url),
    minThreads: threads,
    maxThreads: threads,
    workerData: surroundings,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  try {
    await Promise.all(
      batches.map(async (batch) => {
        const { answers, learned } = (await pool.run(batch)) as BatchResult;
        learned.forEach(learn);
        onAnswers(answers);
      }),
    );
  } finally {
    await pool.destroy();
  }
}

function cut(requests: readonly BodyRequest[]): BodyRequest[][] {
  const count = Math.ceil(requests.length / batchSize);
  return Array.from({ length: count }, (_, index) =>
    requests.slice(index * batchSize, (index + 1) * batchSize).map(toPlain),
  );
}

/** Without getters, which do not travel. */
const toPlain = (request: BodyRequest): BodyRequest => ({
  ...request,
  sections: request.sections.map(({ heading, id, nav, place }) => ({ heading, id, nav, place })),
});
