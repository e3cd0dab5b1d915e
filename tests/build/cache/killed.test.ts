/** A cache whose writer was killed holds what was written before, whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openCache } from '../../../src/build/cache/cache.ts';
import { toBuildSettings } from '../../../src/build/settings.ts';
import { startRandom } from '../equal-to-clean/random.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-cache-killed-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const random = startRandom(1);
let written = 0;

test.each(Array.from({ length: 12 }, () => random.below(60)))('killed after %i ms', async (milliseconds) => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'write-endlessly.ts'), root, String(written)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(writer.stdout.setEncoding('utf8'), 'data');
  expect(said).toBe('has begun\n');
  await wait(milliseconds);
  writer.kill('SIGKILL');
  await once(writer, 'exit');

  const cache = openCache(toBuildSettings({ root, now: 0 }), {
    generator: 'test',
    lasting: true,
    onDiscard: (why) => expect.unreachable(why),
  });
  try {
    const site = cache.openSite(join(root, '_site'));
    const last = site.readState()?.stories ?? -1;
    expect(last).toBeGreaterThanOrEqual(written);
    const text = `${last} `.repeat(2000);
    expect(site.readState()?.inputs).toBe(text);
    expect(site.readOutputs().get(`content/${last % 40}.md`)?.sources).toBe(text);
    const body = cache.bodies.recall(`key ${last}`)?.body;
    expect([body?.html, body?.words]).toEqual([text, last]);
    written = last + 1;
  } finally {
    cache.close();
  }
});
