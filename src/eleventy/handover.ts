/** Hands an edition that is already prepared to the plugin, through the configuration object of one run. */
import type { EleventyConfig } from '@11ty/eleventy';
import type { Edition } from '../build/prepare-edition.ts';
import type { BuildSettings } from '../build/settings.ts';

/** An edition, the settings it was prepared with, and who hears of its pages. */
export interface Handover {
  readonly edition: Edition;
  readonly settings: BuildSettings;
  /** Called after each rendered page. */
  readonly onPage: () => void;
}

// In the registry of symbols, so that a site's own copy of the generator finds it too.
const key = Symbol.for('broadsheet.edition');

type Carrier = EleventyConfig & { [key]?: Handover };

/** Leaves an edition for the plugin. */
export function handEdition(config: EleventyConfig, handover: Handover): void {
  (config as Carrier)[key] = handover;
}

/** The edition that was left for the plugin, if any. */
export function takeEdition(config: EleventyConfig): Handover | undefined {
  return (config as Carrier)[key];
}
