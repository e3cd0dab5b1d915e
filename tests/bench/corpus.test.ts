/** The corpus: the same for the same seed, and a paper without a fault. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toPaper } from '../../bench/corpus/paper.ts';
import { toStory } from '../../bench/corpus/story.ts';
import { writeCorpus } from '../../bench/corpus.ts';
import { eleventyForm } from '../../bench/peers/eleventy.ts';
import { hugoForm } from '../../bench/peers/hugo.ts';
import { runCli } from '../cli/run-cli.ts';
import { listTree, readTree } from '../sites/site.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('is the same for the same seed, byte for byte', () => {
  const first = readTree(write(30, 1));
  expect(first.size).toBeGreaterThan(30);
  expect(readTree(write(30, 1))).toEqual(first);
  expect(readTree(write(30, 2))).not.toEqual(first);
});

test('has pinned text, so that figures of two machines are about the same stories', () => {
  const { title, slug, published, reporters } = toStory(toPaper(30, 1), 7);
  expect({ title, slug, published, reporters }).toMatchInlineSnapshot(`
    {
      "published": "2025-12-30T05:36:00Z",
      "reporters": [
        "bastian-inarrea",
        "rosalba-abernant",
      ],
      "slug": "in-lowick-sands-the-rules-for-holiday-lets-7",
      "title": "In Lowick Sands, the rules for holiday lets divides the town",
    }
  `);
});

test('builds without a problem', async () => {
  const { code, stdout } = await runCli(['build', '--now', '2026-01-10'], write(30, 1));
  expect(stdout).toMatch(/^Built 30 stories, \d+ pages in [\d.]+ s \(no problems\)/);
  expect(code).toBe(0);
});

test('has what newsrooms write, in about the shares that it promises', () => {
  const paper = toPaper(2000, 1);
  const stories = Array.from({ length: 2000 }, (_, index) => toStory(paper, index));
  const share = (holds: (story: (typeof stories)[number]) => boolean) => stories.filter(holds).length / stories.length;
  const words = stories.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0) / stories.length;
  expect(words).toBeGreaterThan(500);
  expect(words).toBeLessThan(600);
  expect(share(({ summary }) => summary !== undefined)).toBeCloseTo(0.8, 1);
  expect(share(({ sections }) => sections.length > 0)).toBeCloseTo(0.6, 1);
  expect(share(({ image }) => image !== undefined)).toBeCloseTo(0.1, 1);
  expect(share(({ body }) => /^\| --- /m.test(body))).toBeCloseTo(0.1, 1);
  expect(share(({ body }) => /^(?:- |1\. )/m.test(body))).toBeCloseTo(0.3, 1);
  for (const mark of [/\[\^source\]: /, /!\[/, /at https:/, /^> /m, /\*\*/, /\]\(\/2/]) {
    expect(share(({ body }) => mark.test(body))).toBeGreaterThan(0.01);
  }
});

test('links only to stories that there are', () => {
  const paper = toPaper(500, 1);
  const stories = Array.from({ length: 500 }, (_, index) => toStory(paper, index));
  const urls = new Set(stories.map(({ url }) => url));
  const links = stories.flatMap(({ body }) => [...body.matchAll(/\]\((\/2[^)]*)\)/g)].map(([, url]) => url ?? ''));
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((link) => !urls.has(link))).toEqual([]);
});

test.each([
  ['Hugo', hugoForm],
  ['Eleventy and Astro', eleventyForm],
])('gives %s the same stories', (_, form) => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-corpus-'));
  folders.push(root);
  writeCorpus(root, 30, 1, form);
  const theirs = readStories(root);
  expect(theirs.size).toBe(30);
  expect(theirs).toEqual(readStories(write(30, 1)));
});

function write(stories: number, seed: number): string {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-corpus-'));
  folders.push(root);
  writeCorpus(root, stories, seed);
  return root;
}

/** The bodies of the stories, without front matter. */
function readStories(root: string): Map<string, string> {
  const folder = join(root, 'content/articles');
  const tree = readTree(folder);
  return new Map(listTree(folder).map((path) => [path, (tree.get(path) ?? '').replace(/^---\n[\s\S]*?\n---\n/, '')]));
}
