/** Counts what the stages of a build worked on. */
import type { BuildReport } from '../build/build-site.ts';
import type { Progress, Stage } from '../build/progress.ts';

/** What was worked on in the stages of a build: numbers of files, stories, bodies or pages, and what they are called. */
export type WorkCount = Readonly<Partial<Record<Stage, { readonly number: number; readonly of: string }>>>;

/** Counts work while a build tells of its progress. */
export interface WorkCounter {
  readonly add: (progress: Progress) => void;
  readonly read: (report: ReportedWork) => WorkCount;
}

/** What a report tells of work. */
type ReportedWork = Pick<BuildReport, 'stories' | 'pages' | 'rendered' | 'wrote' | 'removed'>;

/** Makes a counter. */
export function countWork(): WorkCounter {
  const first = new Map<Stage, Progress>();
  const last = new Map<Stage, Progress>();
  const all = (stage: Stage) => last.get(stage)?.all ?? 0;
  return {
    add(progress) {
      if (!first.has(progress.stage)) first.set(progress.stage, progress);
      last.set(progress.stage, progress);
    },
    read: ({ stories, pages, rendered, wrote, removed }) => ({
      read: toWork(all('read'), 'file'),
      model: toWork(stories, 'story', 'stories'),
      // What the cache knows is done from the beginning.
      bodies: toWork(all('bodies') - (first.get('bodies')?.done ?? 0), 'body', 'bodies'),
      plan: toWork(pages, 'page'),
      fingerprint: toWork(pages, 'page'),
      render: toWork(rendered, 'page'),
      documents: toWork(all('documents'), 'document'),
      pictures: toWork(all('pictures'), 'picture'),
      search: toWork(all('search'), 'part'),
      write: toWork(wrote + removed, 'file'),
    }),
  };
}

const toWork = (number: number, one: string, many = `${one}s`) => ({ number, of: number === 1 ? one : many });
