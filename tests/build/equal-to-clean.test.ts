/**
 * A site that is built again after every edit is equal to one that is built from nothing, byte for
 * byte. The edits look random; `EQUAL_TO_CLEAN_SEED` repeats or varies them, `EQUAL_TO_CLEAN_EDITS`
 * and `EQUAL_TO_CLEAN_EVERY` say how many there are and after how many the sites are compared at the latest.
 */
import { lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listTree } from '../sites/site.ts';
import { type BuiltSite, startBuilder } from './equal-to-clean/builder.ts';
import { codeEdits, mistakes } from './equal-to-clean/code-edits.ts';
import { findDifference } from './equal-to-clean/compare.ts';
import { makeFirstPaper, paintPictures } from './equal-to-clean/first-paper.ts';
import { outputEdits } from './equal-to-clean/output-edits.ts';
import { type Paper, startDisk } from './equal-to-clean/paper.ts';
import { fileEdits, partEdits, siteEdits } from './equal-to-clean/paper-edits.ts';
import { type Random, startRandom } from './equal-to-clean/random.ts';
import { storyEdits } from './equal-to-clean/story-edits.ts';
import type { Edit, World } from './equal-to-clean/world.ts';

const read = (name: string, other: number): number => Number(process.env[`EQUAL_TO_CLEAN_${name}`] ?? other);
const seed = read('SEED', 1);
const edits = read('EDITS', 200);
const every = read('EVERY', 10);

/** Later than any file of the test could have changed: then no file is read again to be sure. */
const hour = 60 * 60 * 1000;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-equal-')));
const [kept, clean] = [startBuilder(), startBuilder()];
afterEach(async () => {
  await Promise.all([kept.end(), clean.end()]);
  rmSync(folder, { recursive: true, force: true });
});

const [root, output, other] = [join(folder, 'site'), join(folder, 'site/_site'), join(folder, 'clean')];

function toSettings({ now, drafts, baseUrl }: Paper) {
  return { root, now, drafts, baseUrl };
}

/** Ten builds of one session, as in `dev`, take turns with ten that know only the cache. */
const isInSession = (number: number): boolean => number % 20 >= 10;

/** Files that changed since the last build of a session, as a watcher tells of them; undefined where it cannot know them all. */
let touched: readonly string[] | undefined;

function buildAgain(paper: Paper, random: Random, number: number): Promise<BuiltSite> {
  const changed = touched;
  touched = isInSession(number) ? [] : undefined;
  // Half of the builds believe that nobody has touched a file for an hour.
  const clockAhead = random.oneIn(2) ? 0 : hour;
  return kept.build({ settings: toSettings(paper), output, inSession: isInSession(number), changed, clockAhead });
}

function buildClean(paper: Paper): Promise<BuiltSite> {
  rmSync(other, { recursive: true, force: true });
  const settings = { ...toSettings(paper), cache: join(folder, 'cache-of-clean') };
  return clean.build({ settings, output: other, noCache: true, clockAhead: 0 });
}

/** What the file system tells of a site: it tells the same where nothing was touched. */
const lookAt = (path: string): string[] =>
  listTree(path).map((name) => {
    const { size, mtimeMs, ino } = lstatSync(join(path, name));
    return `${name} ${size} ${mtimeMs} ${ino}`;
  });

/** Edits by kind. Those that ask for a new process are rarer, because they take most of the time. */
const common = [storyEdits, storyEdits, partEdits, siteEdits, fileEdits, outputEdits];
const kinds = [...common, ...common, codeEdits, mistakes];

/** Edits in the content or the code, and where `isHealed` also by hand in the site: a session does not look for those. */
function edit(world: World, isHealed: boolean): string {
  for (;;) {
    const kind = world.random.pick(kinds);
    if (kind === outputEdits && !isHealed) continue;
    const done = world.random.pick<Edit>(kind)(world);
    if (done !== undefined) return done;
  }
}

test(`${edits} edits, seed ${seed}`, { timeout: 600_000 }, async () => {
  const random = startRandom(seed);
  const pictures = await paintPictures();
  let paper = makeFirstPaper(random, pictures);
  const disk = startDisk(root);
  let since: string[] = [];
  const sums = { written: 0, pages: 0, rendered: 0 };
  const write = (changed: Paper, keepTimes: boolean) => {
    // What a process has once loaded of code, it keeps: `broadsheet dev` starts a new thread as well.
    const isCode = (path: string) => !/^(?:content|public)\//.test(path);
    const { paths, isMoved } = disk.update(changed, keepTimes);
    const hasCode = paths.some(isCode);
    if (hasCode) for (const builder of [kept, clean]) builder.forget();
    touched = hasCode || isMoved ? undefined : touched && [...touched, ...paths];
  };
  const fail = (number: number, what: string): never => {
    const list = since.map((text) => `\n  ${text}`).join('');
    throw new Error(`Seed ${seed}, edit ${number}: ${what}\nEdits since the sites were equal:${list}`);
  };
  const check = async (number: number, built: BuiltSite) => {
    const fresh = await buildClean(paper);
    const [a, b] = [built, fresh].map(({ problems, written, crash }) =>
      JSON.stringify({ written, crash, problems }, null, 1),
    );
    if (a !== b) fail(number, `the problems differ.\nBuilt again: ${a}\nBuilt clean: ${b}`);
    if (!built.written) return;
    if (built.pages !== fresh.pages || built.stories !== fresh.stories) fail(number, 'the numbers of pages differ');
    const difference = findDifference(output, other);
    if (difference !== undefined) fail(number, difference);
    since = [];
  };

  write(paper, false);
  const first = await buildAgain(paper, random, 0);
  await check(0, first);
  expect(first).toMatchObject({ written: true, rendered: first.pages });

  for (let number = 1; number <= edits; number += 1) {
    const before = structuredClone(paper);
    const world = { paper, random, output, pictures, keepTimes: false };
    // Some edits come together with others.
    do since.push(`${number}: ${edit(world, !isInSession(number))}`);
    while (random.oneIn(4));
    write(paper, world.keepTimes);
    if (random.oneIn(50)) {
      kept.forget();
      touched = undefined;
    }
    const stood = lookAt(output);
    const built = await buildAgain(paper, random, number);
    if (built.crash !== undefined) fail(number, built.crash);
    if (built.notices.length > 0) fail(number, built.notices.join('\n'));
    if (built.written) {
      sums.written += 1;
      // A site that writes files of its own is rendered whole each time.
      if (!paper.files.has('eleventy.config.js')) {
        sums.pages += built.pages;
        sums.rendered += built.rendered;
      }
      // A later build would put right what this one has overlooked.
      const didNothing = built.wrote + built.removed === 0;
      if (didNothing || number % every === 0 || number === edits) await check(number, built);
      continue;
    }
    await check(number, built);
    expect(lookAt(output), `seed ${seed}, edit ${number}: a build with errors has changed the site`).toEqual(stood);
    since.push(`${number}: and back`);
    paper = before;
    write(paper, false);
  }
  // Else nothing was tried that could fail.
  expect(sums.written).toBeGreaterThan(edits / 2);
  expect(sums.rendered).toBeLessThan(sums.pages / 2);
});
