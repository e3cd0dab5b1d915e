/** The demo newspaper and the paper of edge cases, built once for a test file. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildDemoSite } from '../browser/demo-site.ts';
import { listTree } from '../sites/site.ts';
import { edgeOrigin, makeEdgeCaseSite } from './edge-cases.ts';

/** A site as machines see it. */
export interface BuiltSite {
  readonly origin: string;
  /** Paths of all files, with `/`. */
  readonly files: readonly string[];
  /** Text of a file. */
  readonly read: (path: string) => string;
}

export type SiteName = 'demo' | 'edge cases';

export const siteNames: readonly SiteName[] = ['demo', 'edge cases'];

/** Builds both before the tests of a file; asks for one give it. */
export function useBuiltSites(): (name: SiteName) => BuiltSite {
  const sites = new Map<SiteName, BuiltSite>();
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    const demo = await buildDemoSite();
    ends.push(() => demo.close());
    sites.set('demo', toBuiltSite('https://tidewaiter.example', demo.folder));
    const edge = makeEdgeCaseSite();
    ends.push(() => edge.remove());
    const report = await edge.build();
    if (!report.written) throw new Error(`Unexpected problems:\n${report.problems.join('\n')}`);
    sites.set('edge cases', toBuiltSite(edgeOrigin, edge.output));
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return (name) => {
    const site = sites.get(name);
    if (!site) throw new Error(`Unexpected absence of the site ${name}`);
    return site;
  };
}

const toBuiltSite = (origin: string, folder: string): BuiltSite => ({
  origin,
  files: listTree(folder),
  read: (path) => readFileSync(join(folder, path), 'utf8'),
});
