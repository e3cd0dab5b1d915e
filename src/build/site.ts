/** The site that stands, and what is known of how it was made. */
import { join, resolve } from 'node:path';
import { listFiles } from '../content/list-files.ts';
import type { Problem } from '../problems/problem.ts';
import { toReported } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import type { KnownOutput, OutputToKeep, SiteRecord, SiteState } from './cache/site-record.ts';
import type { Before } from './plan-changes.ts';
import type { StandingMemory } from './session.ts';
import { type BuildSettings, configurations, ownFolders, toInputPath } from './settings.ts';
import { digestStanding, readStanding, readStandingFile, type Standing } from './standing.ts';

/** The site in an output folder. */
export interface Site {
  /** The last build, if this one would do the same: nothing that it was made from has changed, nor has the site. */
  readonly findUnchanged: () => SiteState | undefined;
  /** The files that stand and what is known of them. */
  readonly readBefore: () => Before;
  readonly readParts: SiteRecord['readParts'];
  readonly saveFolders: SiteRecord['saveFolders'];
  /** The folder of data that the configuration names, as far as it is known. */
  readonly dataFolder: string | undefined;
  /** Records what a build has put in place. */
  readonly save: (changes: ChangesMade, result: BuildResult) => void;
}

/** What a build has put in place. Paths are relative to the site, with `/`. */
export interface ChangesMade {
  readonly written: ReadonlyMap<string, Omit<OutputToKeep, 'size' | 'modified'>>;
  /** Files that stand as they did, and were found to have other sources. */
  readonly same: ReadonlyMap<string, KnownOutput>;
  /** Files that are not there any more. */
  readonly gone: readonly string[];
  /** Whether all files of the site were made, and of what is known here. */
  readonly isFinished: boolean;
  readonly code: readonly string[];
  readonly dataFolder: string | undefined;
}

/** What a build tells of itself. */
export interface BuildResult {
  readonly stories: number;
  readonly withheld: number;
  readonly pages: number;
  readonly until: number | undefined;
  readonly problems: readonly Problem[];
}

/** Opens the site in an output folder, absolute. */
export function openSite(
  output: string,
  settings: BuildSettings,
  { openSite: openRecord, files }: Cache,
  memory: StandingMemory,
): Site {
  const record = openRecord(output);
  const last = record.readState();
  const sources = files.list(`sources ${settings.content} ${settings.public} ${settings.layouts}`, () =>
    listSources(settings),
  );
  const standing = memory.recall(output) ?? readStanding(output, record.readFolder);
  const digestInputs = (code: readonly string[], dataFolder: string | undefined) => {
    // Listed each time, because a file that comes to the folder is no file of code that is known.
    const data = dataFolder === undefined ? [] : listSourceFolder(settings, dataFolder, false);
    const { digest, certain } = files.digestIdentities([...new Set([...sources, ...data, ...code])]);
    const { content, layouts, public: folder, drafts, baseUrl } = settings;
    return { certain, digest: [digest, content, layouts, folder, drafts, baseUrl].join(' ') };
  };
  return {
    dataFolder: last?.dataFolder,
    readParts: record.readParts,
    saveFolders: record.saveFolders,
    readBefore: () => ({ known: record.readOutputs(), standing }),
    findUnchanged() {
      if (!last || settings.now < last.now || settings.now >= (last.until ?? Infinity)) return undefined;
      const inputs = digestInputs(last.code, last.dataFolder);
      const isSame = inputs.certain && inputs.digest === last.inputs && digestStanding(standing) === last.standing;
      return isSame ? last : undefined;
    },
    save({ written, same, gone, isFinished, code, dataFolder }, { stories, withheld, pages, until, problems }) {
      const kept = new Map<string, OutputToKeep>(same);
      for (const [path, file] of written) kept.set(path, { ...file, ...readStandingFile(join(output, path)) });
      const after = update(standing, kept, gone);
      const { certain, digest } = digestInputs(code, dataFolder);
      const state: SiteState = {
        inputs: certain && isFinished ? digest : '',
        standing: digestStanding(after),
        ...{ now: settings.now, until: until ?? null, code, dataFolder, stories, withheld, pages },
        problems: toReported(problems),
      };
      record.save(state, kept, gone);
      memory.keep(output, after);
    },
  };
}

/** Everything in the folders of a site, the files of code that it may have beside them, and public files of the generator. */
function listSources(settings: BuildSettings): string[] {
  const { content, layouts, public: folder } = settings;
  const list = (name: string, hidden: boolean) => listSourceFolder(settings, name, hidden);
  const own = listFiles(ownFolders.public, { hidden: true }).map((path) => join(ownFolders.public, path));
  return [
    ...[...list(content, false), ...list(folder, true), ...list(layouts, true), ...configurations],
    ...own.map((path) => toInputPath(settings.root, path)),
  ];
}

function listSourceFolder({ root }: BuildSettings, name: string, hidden: boolean): string[] {
  // Links are no sources, but one that comes is a problem to be told.
  return listFiles(resolve(root, name), { hidden, others: true }).map((path) => `${name}/${path}`);
}

/** The files of a site after a build, in order. */
function update(standing: Standing, kept: Standing, gone: readonly string[]): Standing {
  const files = new Map([...standing, ...kept]);
  const isNoneNew = files.size === standing.size;
  for (const path of gone) files.delete(path);
  return isNoneNew ? files : new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
