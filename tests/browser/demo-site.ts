/** Builds the demo newspaper once for a test file, and serves it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { createRenderer } from '../../src/eleventy/create-renderer.ts';
import { type SiteServer, startSiteServer } from '../../src/serve/site-server.ts';

/** A built and served copy of the demo newspaper. */
export interface DemoSite {
  /** Folder of the built site. */
  readonly folder: string;
  readonly server: SiteServer;
  readonly close: () => Promise<void>;
}

/** The instant at which the tests see the demo newspaper. */
const demoNow = Date.parse('2026-11-22T12:00:00Z');

/** Builds and serves the demo newspaper, with its settings changed by `edit`. */
export async function buildDemoSite(edit: (settings: string) => string = (settings) => settings): Promise<DemoSite> {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-demo-'));
  cpSync(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true });
  const settingsFile = join(root, 'content/site.yaml');
  writeFileSync(settingsFile, edit(readFileSync(settingsFile, 'utf8')));
  const folder = join(root, '_site');
  const settings = toBuildSettings({ root, now: demoNow, cache: join(import.meta.dirname, '../../.broadsheet') });
  const report = await buildSite({
    settings,
    output: folder,
    makeRenderer: createRenderer,
    onProgress: () => undefined,
  });
  expect(report.problems.map(String)).toEqual([]);
  const server = await startSiteServer({ root: folder, port: 0 });
  return {
    folder,
    server,
    async close() {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
