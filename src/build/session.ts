/** What one process remembers from build to build, so that a build after a save has little to do. */
import { statSync } from 'node:fs';
import { createLast, createLastSearch, type Last, type LastSearch } from '../newsroom/last.ts';
import { createNewsroomMemory, type NewsroomMemory } from '../newsroom/newsroom-memory.ts';
import type { LastNewsroom } from '../newsroom/recall-newsroom.ts';
import type { DocumentMemory } from '../outputs/plan-documents.ts';
import type { SearchPlan } from '../outputs/search/plan-search.ts';
import { createPlanMemory, type PlanMemory } from '../pages/plan-memory.ts';
import type { Cache } from './cache/cache.ts';
import type { CacheKeeper } from './cache/with-cache.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Standing } from './standing.ts';

/** What is remembered as long as the cache stays open. It is all in the cache and in the content as well. */
export interface Remembered {
  /** Whether a build has come to its end with what is remembered. */
  hasBuilt: boolean;
  readonly newsroom: NewsroomMemory;
  /** The last newsroom as a whole, where one was made. */
  lastNewsroom: LastNewsroom | undefined;
  readonly plan: PlanMemory;
  readonly documents: DocumentMemory;
  /** The index of the search as it was last planned, and the addresses of the stories that there were. */
  search: { readonly plan: SearchPlan; readonly searched: ReadonlySet<string> } | undefined;
  readonly standing: StandingMemory;
  readonly addresses: Last<SiteAddresses>;
  /** Whether files of a site are at one address. */
  readonly clashes: LastSearch;
}

/** The builds of one process, one after another. */
export interface Session extends CacheKeeper {
  readonly recall: (cache: Cache) => Remembered;
  /** Whether all that the last build looked at is as it was then. */
  readonly isAsSeen: () => boolean;
  readonly close: () => void;
}

/** Remembers the files of a site that stand. */
export interface StandingMemory {
  /** The files, where nobody seems to have touched the folder since they were kept. */
  readonly recall: (output: string) => Standing | undefined;
  readonly keep: (output: string, standing: Standing) => void;
}

/** Opens a session. It remembers nothing yet. */
export function openSession(): Session {
  let kept: Cache | undefined;
  const memories = new WeakMap<Cache, Remembered>();
  return {
    take() {
      const cache = kept;
      kept = undefined;
      if (!cache || cache.isCurrent()) return cache;
      cache.close();
      return undefined;
    },
    recall(cache) {
      const remembered = memories.get(cache) ?? rememberNothing();
      memories.set(cache, remembered);
      return remembered;
    },
    isAsSeen: () => kept?.files.areAsSeen() ?? false,
    keep(cache) {
      kept = cache;
    },
    close() {
      kept?.close();
      kept = undefined;
    },
  };
}

/** A memory of one build alone. */
export function rememberNothing(): Remembered {
  return {
    hasBuilt: false,
    newsroom: createNewsroomMemory(),
    lastNewsroom: undefined,
    plan: createPlanMemory(),
    documents: createLast(),
    search: undefined,
    standing: createStandingMemory(),
    addresses: createLast(),
    clashes: createLastSearch(),
  };
}

function createStandingMemory(): StandingMemory {
  let last: { readonly output: string; readonly identity: string; readonly standing: Standing } | undefined;
  return {
    recall: (output) =>
      last?.output === output && last.identity === readFolderIdentity(output) ? last.standing : undefined,
    keep(output, standing) {
      last = { output, identity: readFolderIdentity(output), standing };
    },
  };
}

/** Tells that a folder was replaced or emptied. What is done deep inside it does not show. */
function readFolderIdentity(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs}` : '';
}
