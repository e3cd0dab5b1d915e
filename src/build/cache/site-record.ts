/** What the last build of a site left: its state as a whole, and every file of it. */
import type { DatabaseSync } from 'node:sqlite';
import type { ReportedProblem } from '../../problems/reported.ts';
import { type FolderLists, openFolderLists } from './folder-lists.ts';
import { checkSeal, seal } from './seal.ts';

/** A finished build. */
export interface SiteState {
  /** Digest of what the file system told of everything that the site was made from, and of the settings. */
  readonly inputs: string;
  /** Digest of what it told of the finished site. */
  readonly standing: string;
  /** The instant at which it was built, and the first after it at which the same content gives another site. */
  readonly now: number;
  readonly until: number | null;
  /** Files of code, wherever they lie. */
  readonly code: readonly string[];
  /** The folder of data that the configuration names, where a page was rendered. */
  readonly dataFolder: string | undefined;
  readonly stories: number;
  readonly withheld: number;
  readonly pages: number;
  readonly problems: readonly ReportedProblem[];
}

/** A file of a finished site, and what it was made from. */
export interface KnownOutput {
  /** As the file system told them; `modified` in milliseconds since 1970. */
  readonly size: number;
  readonly modified: number;
  /** Digest of its sources, or empty where they were not told. */
  readonly sources: string;
  /** Digest of its props, or of the text of a document; empty for others. */
  readonly fingerprint: string;
  /** Digest of the layout's code; for what is no page, empty. */
  readonly layout: string;
}

/** A known output with the digests of the parts of its props by name, as JSON. */
export interface OutputToKeep extends KnownOutput {
  readonly parts?: string;
}

/** The record of one output folder. Paths of files are relative to it, with `/`. */
export interface SiteRecord {
  readonly readState: () => SiteState | undefined;
  readonly readOutputs: () => ReadonlyMap<string, KnownOutput>;
  readonly readParts: (path: string) => Readonly<Record<string, string>>;
  readonly readFolder: FolderLists['read'];
  readonly saveFolders: FolderLists['save'];
  /** Keeps a state and outputs, and forgets outputs that are gone; all of it or nothing. */
  readonly save: (state: SiteState, kept: ReadonlyMap<string, OutputToKeep>, gone: readonly string[]) => void;
}

/** Opens the record of an output folder; `output` names it in the cache, `folder` is its absolute path. */
export function openSiteRecord(database: DatabaseSync, output: string, folder: string): SiteRecord {
  const folders = openFolderLists(database, output, folder, Date.now);
  let outputs: Map<string, KnownOutput> | undefined;
  return {
    readState() {
      const row = database.prepare('SELECT state, seal FROM sites WHERE output = ?').get(output);
      if (!row) return undefined;
      checkSeal(row['seal'], output, String(row['state']));
      return JSON.parse(String(row['state'])) as SiteState;
    },
    readOutputs: () => (outputs ??= readOutputs(database, output)),
    readParts(path) {
      const row = database.prepare('SELECT parts FROM parts WHERE output = ? AND path = ?').get(output, path);
      return row ? parseParts(String(row['parts'])) : {};
    },
    readFolder: folders.read,
    saveFolders: folders.save,
    save(state, kept, gone) {
      database.exec('BEGIN IMMEDIATE');
      const removes = ['outputs', 'parts'].map((table) =>
        database.prepare(`DELETE FROM ${table} WHERE output = ? AND path = ?`),
      );
      for (const path of gone) for (const remove of removes) remove.run(output, path);
      const keep = toKeeper(database, output);
      for (const [path, file] of kept) keep(path, file);
      const text = JSON.stringify(state);
      database.prepare('INSERT OR REPLACE INTO sites VALUES (?, ?, ?)').run(output, text, seal(output, text));
      folders.save();
      database.exec('COMMIT');
      for (const path of gone) outputs?.delete(path);
      for (const [path, file] of kept) outputs?.set(path, toKnown(file));
    },
  };
}

const toKnown = ({ size, modified, sources, fingerprint, layout }: OutputToKeep): KnownOutput => ({
  ...{ size, modified, sources, fingerprint, layout },
});

/** Parts have no seal: they explain, and decide nothing. */
function parseParts(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}

function toKeeper(database: DatabaseSync, output: string): (path: string, file: OutputToKeep) => void {
  const keepOutput = database.prepare('INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const keepParts = database.prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)');
  return (path, { size, modified, sources, fingerprint, layout, parts }) => {
    const row = [output, path, size, modified, sources, fingerprint, layout] as const;
    keepOutput.run(...row, seal(...row));
    if (parts) keepParts.run(output, path, parts);
  };
}

function readOutputs(database: DatabaseSync, output: string): Map<string, KnownOutput> {
  const statement = database.prepare(
    'SELECT path, size, modified, sources, fingerprint, layout, seal FROM outputs WHERE output = ?',
  );
  statement.setReturnArrays(true);
  const rows = statement.all(output) as unknown as [string, number, number, string, string, string, string][];
  return new Map(
    rows.map(([path, size, modified, sources, fingerprint, layout, sealed]) => {
      checkSeal(sealed, output, path, size, modified, sources, fingerprint, layout);
      return [path, { size, modified, sources, fingerprint, layout }];
    }),
  );
}
