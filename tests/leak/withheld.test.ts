/** What is withheld occurs nowhere in the site: in no page, count, file name, picture or data. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, readTree, type Site } from '../sites/site.ts';
import { type Reason, reasons, translationKey, wordsOf, writeStory } from './withheld-paper.ts';

const names = Object.keys(reasons) as (keyof typeof reasons)[];
const page =
  '---\ntitle: zqpagetitle\nsummary: zqpagesummary\nslug: zqpageslug\nmenu: true\ndraft: true\n---\nzqpagebody\n';
const pageWords = ['zqpagetitle', 'zqpagesummary', 'zqpageslug', 'zqpagebody'];

/** A paper with enough stories and lists that counts, neighbours and pages of lists would show. */
const paper = (): Site => {
  const settings = 'title: The Harbour Lamp\nurl: https://lamp.example\nlanguage: en-GB\ntimeZone: UTC\nlistSize: 2\n';
  const others = [1, 2, 3].map((day) => [
    `content/articles/other-${day}.md`,
    `---\ntitle: Other ${day}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-0${day}\ntags: [quays]\n${day === 1 ? `translationKey: ${translationKey}\n` : ''}---\nText.\n`,
  ]);
  return makeSite({
    files: {
      'content/site.yaml': settings,
      'content/reporters/only-here.md': '---\nname: Only Here\n---\n',
      ...(Object.fromEntries(others) as Record<string, string>),
    },
  });
};

/** The words that occur in a file or its name. */
function findWords(site: Site, words: readonly string[]): string[] {
  const tree = readTree(site.output);
  const text = [...tree].flat().join('\n').toLowerCase();
  expect(tree.size).toBeGreaterThan(20);
  return words.filter((word) => text.includes(word));
}

let site: Site;
let without: ReadonlyMap<string, string>;
beforeEach(async () => {
  site = paper();
  expect(await site.build()).toMatchObject({ written: true });
  without = readTree(site.output);
  rmSync(site.output, { recursive: true });
  rmSync(join(site.root, '.broadsheet'), { recursive: true });
});
afterEach(() => site.remove());

const writeAll = async (reasonOf: (name: keyof typeof reasons) => Reason) => {
  for (const name of names) await writeStory(site, name, reasonOf(name));
};

const words = wordsOf(names);

describe('a site with withheld stories', () => {
  test('is, byte for byte, the site without them', async () => {
    await writeAll((name) => name);
    site.write('content/pages/about.md', page);
    expect(await site.build()).toMatchObject({ written: true, stories: 4 });
    expect(findWords(site, [...words.all, ...pageWords])).toEqual([]);
    expect(readTree(site.output)).toEqual(without);
  });

  test('is so again when nothing changed, when all changed, and without the cache', async () => {
    await writeAll((name) => name);
    await site.build();
    await site.build();
    expect(readTree(site.output)).toEqual(without);
    site.write(
      'content/articles/other-1.md',
      '---\ntitle: New\nreporter: ada-quill\nbeat: port\npublished: 2026-01-01\n---\n',
    );
    await site.build();
    expect(findWords(site, words.all)).toEqual([]);
    rmSync(join(site.root, '.broadsheet'), { recursive: true });
    await site.build();
    expect(findWords(site, words.all)).toEqual([]);
  });

  test('shows all of it in a preview: the words would be found', async () => {
    await writeAll((name) => name);
    site.write('content/pages/about.md', page);
    expect(await site.build({ drafts: true })).toMatchObject({ written: true, stories: 7 });
    expect(findWords(site, [...words.shown, ...pageWords])).toEqual([...words.shown, ...pageWords]);
  });

  test('says nothing of a preview that stood in the same folder', async () => {
    await writeAll((name) => name);
    await site.build({ drafts: true });
    await site.build();
    expect(readTree(site.output)).toEqual(without);
  });
});

describe('a story that was public', () => {
  test.each(names)('leaves nothing behind as: %s', async (reason) => {
    await writeAll(() => 'public');
    await site.build();
    expect(findWords(site, words.shown)).toEqual(words.shown);
    await writeAll(() => reason);
    await site.build();
    expect(findWords(site, words.all)).toEqual([]);
    expect(readTree(site.output)).toEqual(without);
  });

  test('leaves nothing behind when only the clock has moved', async () => {
    await writeStory(site, 'expired', 'expired');
    const before = await site.build({ now: Date.UTC(2026, 0, 8, 12) });
    expect(before).toMatchObject({ stories: 5, until: Date.UTC(2026, 0, 9) });
    expect(findWords(site, wordsOf(['expired']).shown)).toHaveLength(wordsOf(['expired']).shown.length);
    await site.build();
    expect(readTree(site.output)).toEqual(without);
  });

  test('leaves nothing behind when its file is gone', async () => {
    await writeStory(site, 'draft', 'public');
    await site.build();
    rmSync(join(site.root, 'content/articles/draft'), { recursive: true });
    await site.build();
    expect(readTree(site.output)).toEqual(without);
  });
});
