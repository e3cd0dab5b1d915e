/** The schemas for editors say what the code says, as far as a JSON Schema can. */
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { toEditorSchemas } from '../../src/newsroom/json-schema.ts';
import { articleSchema } from '../../src/newsroom/schema/article.ts';
import { beatSchema } from '../../src/newsroom/schema/beat.ts';
import { deskSchema } from '../../src/newsroom/schema/desk.ts';
import { pageSchema } from '../../src/newsroom/schema/page.ts';
import { reporterSchema } from '../../src/newsroom/schema/reporter.ts';
import { siteSchema } from '../../src/newsroom/schema/site.ts';

const ajv = new Ajv({
  strict: true,
  // Lists of one type or another are written as such a choice in the schemas themselves.
  strictTypes: false,
  keywords: ['markdownDescription'],
  formats: { uri: (text: string) => URL.canParse(text), email: true },
});
const schemas = toEditorSchemas({ reporter: ['jane-roe'], beat: ['council'] });
const editors = new Map(schemas.map(({ kind, schema }) => [kind, ajv.compile(schema)]));
const code = {
  article: articleSchema,
  reporter: reporterSchema,
  beat: beatSchema,
  desk: deskSchema,
  page: pageSchema,
  site: siteSchema,
};
type Kind = keyof typeof code;

const { entries } = readContent(join(import.meta.dirname, '../..'), 'content');

const agree = (kind: Kind, data: unknown): boolean => {
  const byCode = code[kind].safeParse(data).success;
  const byEditor = editors.get(kind)?.(data);
  expect({ data, right: byEditor }).toEqual({ data, right: byCode });
  return byCode;
};

test('the demo is right', () => {
  expect(entries.length).toBeGreaterThan(50);
  for (const { kind, data } of entries) expect(agree(kind, data)).toBe(true);
});

test('every key of the demo is wrong with a letter more', () => {
  for (const { kind, data } of entries) {
    for (const key of Object.keys(data)) expect(agree(kind, { ...data, [`${key}x`]: data[key] })).toBe(false);
  }
});

const story = { title: 'Talks', reporter: 'jane-roe', beat: 'council', published: '2026-03-04T09:30' };

describe.each([
  ['title', ['x', 'a\tb', '夜', 'a\u0000b', '', '  ', 3, null, 'x'.repeat(10_001)]],
  ['summary', ['x', '', null]],
  ['reporter', ['a', ['a', 'b'], [], [''], '', 3, { a: 1 }]],
  ['published', ['2026-03-04', '2026-03-04 09:30', '2026-03-04T09:30:15.5+03:00', ' 2026-03-04 ', 20260304, true]],
  [
    'sections',
    [[], ['A'], [{ heading: 'A', id: 'a', nav: 'x' }], [{ id: 'a' }], [{ heading: 'A', nv: 'x' }], 'A', [3]],
  ],
  ['type', ['news', 'live', 'nws', 'News', '', 3]],
  ['tags', [[], ['oil'], ['夜'], ['?!'], [''], 'oil', ['x'.repeat(81)]]],
  ['draft', [true, false, 'true', 0]],
  ['slug', ['oil-talks', 'a_b', 'öl', 'अमेरिका', '-a', 'a--b', 'a b', '../a', 'x'.repeat(81), '']],
  ['language', ['en', 'en-GB', 'zh-Hant', 'english', 'e', 'en_GB', '']],
  ['aliases', [['/a/'], ['/2026/03/04/é/'], ['a'], ['//a'], ['/a b'], ['https://x.example/']]],
  ['canonical', ['https://x.example/a', 'HTTPS://x.example', 'http://x.example', 'ftp://x.example', 'x.example', '']],
  [
    'image',
    [{ src: 'a.jpg', alt: '' }, { src: 'a.jpg' }, { src: 'https://x/a.jpg', alt: '' }, { src: '//x', alt: '' }],
  ],
  [
    'corrections',
    [[{ date: '2026-01-01', text: 'x' }], [{ date: '2026-01-01' }], [{ date: '2026-01-01', text: 'x', kind: 'y' }]],
  ],
  ['source', [{ name: 'x' }, { url: 'https://x.example' }, 'x']],
  ['headline', ['x']],
] as readonly (readonly [key: string, values: readonly unknown[]])[])('a story with %s', (key, values) => {
  // Wrapped, because a list would be taken for the arguments.
  test.each(values.map((value) => ({ value })))('$value', ({ value }) => {
    agree('article', { ...story, [key]: value });
  });
});

test.each(Object.keys(story))('a story without %s is wrong', (key) => {
  expect(agree('article', { ...story, [key]: undefined })).toBe(false);
  const { [key as keyof typeof story]: _, ...rest } = story;
  expect(agree('article', rest)).toBe(false);
});

const paper = { title: 'x', url: 'https://x.example', language: 'en', timeZone: 'UTC' };

test.each([
  [{}, true],
  [{ listSize: 0 }, false],
  [{ listSize: 2.5 }, false],
  [{ share: ['email'] }, true],
  [{ share: ['emial'] }, false],
  [{ urls: { article: '/{slug}/' } }, true],
  [{ urls: { article: '/news/' } }, false],
  [{ contact: { email: 'x' } }, false],
  [{ front: { led: 'x' } }, false],
])('settings with %j', (given, isRight) => {
  expect(agree('site', { ...paper, ...given })).toBe(isRight);
});

test('names of the paper are offered, and help is on every key', () => {
  const text = JSON.stringify(schemas.map(({ schema }) => schema));
  expect(text).toContain('"examples":["jane-roe"]');
  for (const { schema } of schemas) {
    for (const field of Object.values(schema['properties'] as Record<string, object>)) {
      expect(field).toHaveProperty('markdownDescription');
    }
  }
});
