/** Hands pages that are already planned to the plugin, through the configuration object of one run. */
import type { EleventyConfig } from '@11ty/eleventy';
import type { BuildSettings } from '../build/settings.ts';
import type { Page } from '../pages/props.ts';

/** Pages to render, the settings they were planned with, and who hears of them. */
export interface Handover {
  readonly pages: readonly Page[];
  readonly settings: BuildSettings;
  /** TSX layouts that are compiled already, by absolute path. */
  readonly compiled: ReadonlyMap<string, string>;
  /** Called after each rendered page. */
  readonly onPage: () => void;
}

// In the registry of symbols, so that a site's own copy of the generator finds it too.
const key = Symbol.for('broadsheet.handover');

type Carrier = EleventyConfig & { [key]?: Handover };

/** Leaves pages for the plugin. */
export function handOver(config: EleventyConfig, handover: Handover): void {
  (config as Carrier)[key] = handover;
}

/** What was left for the plugin, if anything. */
export function takeHandover(config: EleventyConfig): Handover | undefined {
  return (config as Carrier)[key];
}
