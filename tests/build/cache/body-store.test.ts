/** Rendered bodies on disk: whole or not at all, and no more versions of a file than are of use. */
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BodyToKeep, openBodyStore } from '../../../src/build/cache/body-store.ts';
import { openDatabase } from '../../../src/build/cache/database.ts';
import type { SafeHtml } from '../../../src/markdown/body.ts';

let database: DatabaseSync;
beforeEach(() => {
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
});
afterEach(() => database.close());

const picture = { path: 'content/a.png', url: '/images/a.png', width: 4, height: 3, renditions: [] };
const problem = {
  code: 'html-dropped',
  severity: 'warning',
  file: 'a.md',
  line: 3,
  column: 1,
  message: 'No.',
} as const;

function toBody(key: string, path = 'a.md', html = `<p>${key}</p>`): BodyToKeep {
  const body = {
    ...{ html: html as SafeHtml, words: 9, minutes: 1, excerpt: `Words of ${key}` },
    outline: [{ id: 'a', text: 'A', nav: 'A', depth: 2, children: [] }],
    images: [{ url: '/images/a.png', alt: 'A' }],
    links: [{ href: '/b/', text: 'B', external: false }],
  };
  return { key, path, body, pictures: [picture], problems: [problem] };
}

/** The store as the next build opens it. */
const open = () => openBodyStore(database);
const recall = (key: string) => open().recall(key)?.body.html;
const countTexts = () => Number(database.prepare('SELECT count(*) AS count FROM body_texts').get()?.['count']);

describe('a body', () => {
  test('comes back as it was', () => {
    const kept = toBody('one');
    const [stored] = open().keep([kept]);
    for (const found of [stored, open().recall('one')]) {
      expect({ ...found?.body }).toEqual(kept.body);
      expect(found?.pictures).toEqual([picture]);
      expect(found?.problems).toEqual([problem]);
      expect(found?.digest).toBe(stored?.digest);
    }
  });

  test('that nobody kept is unknown', () => {
    expect(open().recall('one')).toBeUndefined();
  });

  test('has a digest that tells it from others', () => {
    const digests = ['one', 'two'].map((key) => open().keep([toBody(key)])[0]?.digest);
    const sameKey = open().keep([toBody('one', 'a.md', '<p>other</p>')])[0]?.digest;
    expect(new Set([...digests, sameKey]).size).toBe(3);
  });

  test('that is kept again takes the place of the old one', () => {
    open().keep([toBody('one')]);
    open().keep([toBody('one', 'a.md', '<p>other</p>')]);
    expect(recall('one')).toBe('<p>other</p>');
    expect(countTexts()).toBe(1);
  });

  test('is read from disk while others are read', () => {
    const [one, two] = open().keep([toBody('one'), toBody('two')]);
    expect([one?.body.html, two?.body.html, one?.body.excerpt, two?.body.words, one?.body.html]).toEqual([
      ...['<p>one</p>', '<p>two</p>', 'Words of one', 9, '<p>one</p>'],
    ]);
  });
});

test('three versions of a file are kept, the newest', () => {
  for (const key of ['1', '2', '3', '4']) open().keep([toBody(key)]);
  open().keep([toBody('other', 'b.md')]);
  expect(['1', '2', '3', '4', 'other'].map(recall)).toEqual([
    undefined,
    ...['2', '3', '4', 'other'].map((key) => `<p>${key}</p>`),
  ]);
  expect(countTexts()).toBe(4);
});

test('the same holds for versions that come together', () => {
  open().keep(['1', '2', '3', '4', '5'].map((key) => toBody(key)));
  expect(['1', '2', '3', '4', '5'].map((key) => recall(key) !== undefined)).toEqual([false, false, true, true, true]);
});

test('a version that was dropped is unknown to the store that dropped it', () => {
  const store = open();
  for (const key of ['1', '2', '3', '4']) store.keep([toBody(key)]);
  expect(store.recall('1')).toBeUndefined();
  store.keep([toBody('1')]);
  expect(store.recall('1')?.body.html).toBe('<p>1</p>');
});

test('bodies of files that are gone are forgotten', () => {
  open().keep([toBody('one'), toBody('two', 'b.md')]);
  open().forget((path) => path === 'a.md');
  expect([recall('one'), recall('two')]).toEqual([undefined, '<p>two</p>']);
  expect(countTexts()).toBe(1);
});

test.each([
  ['its text', "UPDATE body_texts SET html = '<p>x</p>'"],
  ['its facts', "UPDATE body_texts SET facts = replace(facts, '9', '8')"],
  ['its absence', 'DELETE FROM body_texts'],
  ['its pictures', "UPDATE bodies SET pictures = '[]'"],
  ['its problems', "UPDATE bodies SET problems = ''"],
  ['its digest', "UPDATE bodies SET digest = 'x'"],
  ['its file', "UPDATE bodies SET path = 'b.md'"],
  ['its key', "UPDATE bodies SET key = 'two'"],
])('a change by others is found: %s', (_, statement) => {
  open().keep([toBody('one')]);
  database.exec(statement);
  expect(() => recall('one')).toThrow(/a value is not what was written/);
});
