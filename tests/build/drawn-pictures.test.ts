/** Writes drawn pictures to a real folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DrawnPicture, makeDrawnPictures } from '../../src/build/drawn-pictures.ts';
import { toProblem } from '../../src/problems/problem.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-drawn-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

let drawn: string[] = [];
const picture = (name: string, fails = false): DrawnPicture => ({
  url: `/images/${name}`,
  name,
  draw: async () => {
    if (fails) throw new Error('no binding');
    drawn.push(name);
    return Buffer.from(name);
  },
  toProblem: (reason) => toProblem('card-undrawable', { reason }, { path: 'content/site.yaml' }),
});
const make = (...pictures: DrawnPicture[]) => {
  drawn = [];
  const folders = { root, cache: join(root, 'cache'), site: join(root, 'site') };
  return makeDrawnPictures(pictures, folders, () => undefined);
};

test('draws each once, and takes it from the cache after that', async () => {
  expect(await make(picture('a.png'), picture('b.png'))).toEqual([]);
  expect(drawn.toSorted()).toEqual(['a.png', 'b.png']);
  rmSync(join(root, 'site'), { recursive: true });
  await make(picture('a.png'), picture('b.png'), picture('c.png'));
  expect(drawn).toEqual(['c.png']);
  expect(readdirSync(join(root, 'site/images')).toSorted()).toEqual(['a.png', 'b.png', 'c.png']);
  expect(readFileSync(join(root, 'site/images/a.png'), 'utf8')).toBe('a.png');
});

test('tells once what keeps them from being drawn', async () => {
  const problems = await make(picture('a.png', true), picture('b.png', true));
  expect(problems.map(({ ruleId, reason }) => [ruleId, reason.includes('no binding')])).toEqual([
    ['card-undrawable', true],
  ]);
});

test('tells a site that cannot be written', async () => {
  writeFileSync(join(root, 'site'), 'a file where the folder should be');
  const [problem] = await make(picture('a.png'));
  expect(problem?.ruleId).toBe('output-unwritable');
});
