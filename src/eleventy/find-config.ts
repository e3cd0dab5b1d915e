/** Finds the configuration of Eleventy that a site is built with. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BuildSettings, configurations } from '../build/settings.ts';
import { siblingModule } from '../build/sibling-module.ts';

/** A configuration. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string;
  /** Whether it is the site's own, not that for sites without one. */
  readonly isOwn: boolean;
  /** All names that were looked for, relative to the site's folder. */
  readonly candidates: readonly string[];
}

/** The site's own configuration, or that for sites without one. */
export function findConfig({ root }: BuildSettings): FoundConfig {
  const own = configurations.map((name) => resolve(root, name)).find(existsSync);
  const path = own ?? siblingModule('./default-config', import.meta.url);
  return { path, isOwn: own !== undefined, candidates: configurations };
}
