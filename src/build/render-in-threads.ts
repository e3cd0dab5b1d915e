/** Renders many bodies in several threads, and few in this one. */
import { availableParallelism } from 'node:os';
import type Tinypool from 'tinypool';
import type { Pictures } from '../content/pictures.ts';
import type { Cache } from './cache/cache.ts';
import type { BatchSurroundings, BodyAnswer, BodyRequest, PictureLearned, RenderBatch } from './render-batch.ts';
import type { BuildSettings } from './settings.ts';
import { siblingModule } from './sibling-module.ts';
import { resourceLimits } from './thread-limits.ts';

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
  const renderHere = toRenderHere(surroundings, learn);
  const batches = cut(requests);
  if (requests.length < fewestForThreads) {
    for (const batch of batches) {
      onAnswers(await renderHere(batch));
      // Lets a progress bar be drawn, and a signal be heard.
      await new Promise(setImmediate);
    }
    return;
  }
  const pool = await startPool(surroundings, batches.length);
  try {
    const work = batches.map(async (batch) => {
      const { answers, learned } = (await pool.run(batch.map(withoutPlaces))) as BatchResult;
      learned.forEach(learn);
      onAnswers(await withPlaces(answers, batch, renderHere));
    });
    await Promise.all(work);
  } finally {
    await pool.destroy();
  }
}

type RenderHere = (requests: readonly BodyRequest[]) => Promise<BodyAnswer[]>;

/** Renders in this thread; the pipeline is loaded when it is first needed. */
function toRenderHere(surroundings: BatchSurroundings, learn: (learned: PictureLearned) => void): RenderHere {
  let render: RenderBatch | undefined;
  return async (requests) => {
    if (requests.length === 0) return [];
    render ??= (await import('./render-batch.ts')).toRenderBatch(surroundings, learn);
    return render(requests);
  };
}

async function startPool(workerData: BatchSurroundings, most: number): Promise<Tinypool> {
  const { default: Pool } = await import('tinypool');
  const threads = Math.min(availableParallelism(), most);
  const filename = siblingModule('./body-worker', import.meta.url);
  return new Pool({ filename, minThreads: threads, maxThreads: threads, workerData, resourceLimits });
}

/** Without the places of sections: to know them, the front matter must be parsed again, and problems are rare. */
const withoutPlaces = (request: BodyRequest): BodyRequest => ({
  ...request,
  sections: request.sections.map(({ heading, id, nav }) => ({ heading, id, nav })),
});

/** Renders those again that have problems, now with the places of their sections. */
async function withPlaces(
  answers: readonly BodyAnswer[],
  requests: readonly BodyRequest[],
  renderHere: RenderHere,
): Promise<BodyAnswer[]> {
  const lacking = new Set(answers.filter(({ problems }) => problems.length > 0).map(({ key }) => key));
  const again = await renderHere(requests.filter(({ key, sections }) => lacking.has(key) && sections.length > 0));
  const byKey = new Map(again.map((answer) => [answer.key, answer]));
  return answers.map((answer) => byKey.get(answer.key) ?? answer);
}

function cut(requests: readonly BodyRequest[]): BodyRequest[][] {
  const count = Math.ceil(requests.length / batchSize);
  return Array.from({ length: count }, (_, index) => requests.slice(index * batchSize, (index + 1) * batchSize));
}
