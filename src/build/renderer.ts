/** What a build asks of the program that makes HTML of pages. */
import type { LayoutName } from '../pages/props.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import type { Cache } from './cache/cache.ts';
import type { BuildSettings } from './settings.ts';

/** The code that pages are made with: layouts, and the site's configuration. */
export interface SiteCode {
  /** Digest of all code that makes the pages of a layout. */
  readonly digestLayout: (layout: LayoutName) => string;
  /** Files of code, relative to the site's folder or absolute. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Makes HTML of pages. One is made for each build. */
export interface Renderer {
  /** Reads the code. Asked again after rendering: only then it is known which folder of data the configuration names. */
  readonly readCode: (cache: Pick<Cache, 'files' | 'derived'>, dataFolder: string | undefined) => Promise<SiteCode>;
  /** The folder of data that the configuration names, relative to the site's folder, once a page was rendered. */
  readonly dataFolder: () => string | undefined;
  /** Whether the site has code of its own that may write files beside the pages. */
  readonly mayWriteMore: boolean;
  /** Tells how many pages will come at most. */
  readonly expect: (pages: number) => void;
  /** Renders pages, each given as JSON, into a folder. Calls may overlap, and resolve when there is room for more. */
  readonly render: (pages: readonly string[], folder: string) => Promise<void>;
  /** Waits for all pages, and tells what went wrong. To be called whatever happened. */
  readonly finish: () => Promise<readonly ReportedProblem[]>;
}

/** Makes a renderer. `onPages` is called with the number of pages that were rendered since the last call. */
export type MakeRenderer = (settings: BuildSettings, onPages: (count: number) => void) => Renderer;
