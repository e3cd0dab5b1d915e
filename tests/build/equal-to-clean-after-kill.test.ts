/** A build may be killed at any moment: the site never holds half a file, and the next build makes it equal to a clean one. */
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '../sites/site.ts';
import { startBuilder } from './equal-to-clean/builder.ts';
import { makeFirstPaper, start } from './equal-to-clean/first-paper.ts';
import { markdownAt, markdownIn, type Paper, startDisk } from './equal-to-clean/paper.ts';
import { startRandom } from './equal-to-clean/random.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-killed-')));
const [root, output] = [join(folder, 'site'), join(folder, 'site/_site')];
const random = startRandom(1);
const disk = startDisk(root);
const builder = startBuilder();
const settings = { root, now: start };
afterAll(async () => {
  await builder.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Two papers that differ in nearly every page, and what a clean build makes of each. */
const papers: Paper[] = [];
const sites: Map<string, string>[] = [];

beforeAll(async () => {
  const morning = makeFirstPaper(random, []);
  for (const path of [...morning.files.keys()]) if (/\.(?:png|jpg)$/.test(path)) morning.files.delete(path);
  for (const path of markdownIn(morning, 'content/')) {
    const part = markdownAt(morning, path);
    part.body = part.body.replace(/!\[.*\n/, '');
    for (const key of ['image', 'photo']) delete part.fields[key];
  }
  const evening = structuredClone(morning);
  Object.assign(evening.site, { title: 'The Evening Lantern' });
  for (const path of markdownIn(evening, 'content/articles/').slice(0, 12)) evening.files.delete(path);
  papers.push(morning, evening);
  for (const [index, paper] of papers.entries()) {
    disk.update(paper, false);
    const clean = join(folder, `clean-${index}`);
    expect(await builder.build({ settings, output: clean, noCache: true })).toMatchObject({ written: true });
    sites.push(readTree(clean));
  }
});

const besides = (kind: string): boolean => readdirSync(root).some((name) => name.startsWith(`_site.${kind}-`));

/** Moments of a build, told by what it leaves on disk while it runs. */
const moments = {
  'has begun': () => true,
  'renders pages': () => besides('new'),
  'moves files over the site': () => besides('ready'),
} as const;

async function waitMilliseconds(count: number): Promise<void> {
  const end = performance.now() + count;
  while (performance.now() < end) await turn();
}

/**
 * Starts a build and kills it some milliseconds after it has come to a moment, or after that has passed. On a busy
 * machine the moment may not be seen; then the build is killed when it is done.
 */
async function killBuild(isThere: () => boolean, passes: boolean, milliseconds: number): Promise<void> {
  const dying = startBuilder();
  let isDone = false;
  const running = dying.build({ settings, output }).then(() => {
    isDone = true;
  });
  while (!isDone && !isThere()) await turn();
  while (!isDone && passes && isThere()) await turn();
  await waitMilliseconds(milliseconds);
  await dying.end();
  // It never ends where the process was killed.
  void running;
}

let round = 0;
const rounds: [moment: keyof typeof moments, passes: boolean, milliseconds: number][] = [
  ['has begun', false, 200],
  ['has begun', false, 400],
  ['has begun', false, 600],
  ['renders pages', false, 0],
  ['renders pages', false, 20],
  ['renders pages', false, 60],
  ['renders pages', false, 120],
  ['moves files over the site', false, 0],
  ['moves files over the site', false, 0],
  ['moves files over the site', false, 1],
  ['moves files over the site', false, 2],
  ['moves files over the site', false, 4],
  ['moves files over the site', false, 8],
  ['moves files over the site', true, 0],
  ['moves files over the site', true, 1],
  ['moves files over the site', true, 4],
];

test.each(rounds)('killed when it %s (passed: %j), %i ms later', async (moment, passes, milliseconds) => {
  const [older, newer] = [round % 2, (round + 1) % 2];
  round += 1;
  const [before, after] = [sites[older] ?? new Map(), sites[newer] ?? new Map()];
  const site = () => readTree(output);
  disk.update(papers[older] as Paper, false);
  await builder.build({ settings, output });
  expect(site()).toEqual(before);

  disk.update(papers[newer] as Paper, false);
  await killBuild(moments[moment], passes, milliseconds);
  const stands = site();
  for (const [path, text] of stands) {
    expect([before.get(path), after.get(path)], `${path} is neither the old file nor the new one`).toContain(text);
  }
  if (!besides('ready')) expect([before, after]).toContainEqual(stands);

  const next = await builder.build({ settings, output });
  expect(next).toMatchObject({ written: true, notices: [] });
  expect(site()).toEqual(after);
  expect(readdirSync(root).filter((name) => name.startsWith('_site'))).toEqual(['_site']);
});
