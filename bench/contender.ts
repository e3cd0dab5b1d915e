/** What the bench needs to know of a generator to measure it. */
import type { SiteForm } from './corpus.ts';
import type { Command } from './measure.ts';

/** A build that is measured. Scenarios of a contender run in their order, each on what the one before left. */
export interface Scenario {
  readonly id: 'first' | 'nothing' | 'story' | 'reporter' | 'layout';
  /** What an editor does to the site before the build. `round` differs each time, so that it is a change each time. */
  readonly change?: (site: string, round: number) => void;
}

/** A generator that takes part. */
export interface Contender {
  readonly id: string;
  /** Name and version. */
  readonly title: string;
  readonly form: SiteForm;
  /** Folders whose files are laid over the content: templates and settings. Later ones lie over earlier ones. */
  readonly templates: readonly string[];
  /** Folder in which the folders of its sites are made. */
  readonly home: string;
  readonly toCommand: (site: string) => Command;
  /** Folders of a site that a first build does not have: its output and its caches. */
  readonly traces: readonly string[];
  readonly output: string;
  /** The first is the first build. A generator without a cache has no other: each of its builds is one. */
  readonly scenarios: (stories: number) => readonly Scenario[];
}

/** A generator that cannot take part, and why. */
export interface Absent {
  readonly id: string;
  readonly reason: string;
}
