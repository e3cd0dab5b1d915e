/** Whatever a file holds: placed problems, never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { type Files, story, toPaper } from './paper.ts';

function expectPlaced(problems: readonly Problem[]) {
  for (const { file, line, column, reason } of problems) {
    expect(file).toMatch(/^content/);
    expect(reason).toMatch(/^Unexpected [^\n]+, expected [^\n]*$/);
    expect(reason.length).toBeLessThan(2000);
    if (line !== undefined) expect(line).toBeGreaterThanOrEqual(1);
    if (line !== undefined) expect(column).toBeGreaterThanOrEqual(1);
  }
}

const article = (text: string): Files => ({ 'content/articles/a.md': text });
const kinds = ['articles', 'reporters', 'beats', 'desks', 'pages'];

const keys =
  'title reporter contributors beat sections published updated type image tags corrections expires id slug language aliases source src alt front lead url urls article'.split(
    ' ',
  );
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '2026-02-30',
    '2026-03-29T01:30',
    'ada-quill',
    'energy',
    '/x/',
    '__proto__',
    'constructor',
    '\ud800',
    '\0',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value')),
    fc.dictionary(fc.constantFrom(...keys), tie('value')),
  ),
}));

describe('any', () => {
  test('text is a file', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---', '---\r', '- a', 'a: &a *a', '!!js x', '"', '[', '{', '|', '>', '%YAML', '...', '? '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line).map((lines) => `---\n${lines.join('\n')}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (file, kind) => {
        expectPlaced(toPaper({ [`content/${kind}/a.md`]: file, 'content/articles/b.md': story() }).problems);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('text is the settings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expectPlaced(toPaper({ 'content/site.yaml': text }).problems);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('value is a field of a story', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, content) => {
        expectPlaced(toPaper(article(story({ [key]: content }))).problems);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  test('value is a field of the settings', () => {
    const names = fc.constantFrom(
      'title',
      'url',
      'language',
      'timeZone',
      'front',
      'urls',
      'desks',
      'policies',
      'age',
      'share',
      'contact',
    );
    fc.assert(
      fc.property(names, value, (key, content) => {
        const fields = { title: 'T', url: 'https://t.example', language: 'en', timeZone: 'UTC', [key]: content };
        const text = Object.entries(fields).map(([name, each]) => `${name}: ${JSON.stringify(each)}\n`);
        expectPlaced(toPaper({ 'content/site.yaml': text.join('') }).problems);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('hostile', () => {
  const long = 'x'.repeat(1_000_000);
  test.each([
    ['a title of a megabyte', { title: long }, '2:8 front-matter-too-long'],
    ['a reporter of a megabyte', { reporter: long }, '3:11 front-matter-too-long'],
    ['a date of a megabyte', { published: long }, '5:12 front-matter-too-long'],
    ['a tag that no file can be named after', { tags: ['x'.repeat(81)] }, '6:8 invalid-value'],
    ['a tag without a letter', { tags: ['!!!'] }, '6:8 invalid-value'],
    ['a slug that no file can be named after', { slug: 'x'.repeat(81) }, '6:7 invalid-value'],
    ['half a pair', { title: 'a\ud800' }, '2:8 invalid-value'],
    ['a null character', { title: 'a\0' }, '2:8 invalid-value'],
    ['an escape to the terminal', { title: '\u001b[31m' }, '2:8 invalid-value'],
    ['a key of a megabyte', { [long]: 1 }, '6:1 front-matter-too-long'],
    ['a prototype', { ['__proto__']: { admin: true } }, '6:1 unknown-key'],
    ['a prototype in a map', { source: JSON.parse('{ "name": "a", "__proto__": {} }') }, '6:21 unknown-key'],
  ])('%s', (_, fields, problem) => {
    const { problems } = toPaper(article(story(fields)));
    expectPlaced(problems);
    expect(problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([problem]);
  });

  test('lists that hold themselves', () => {
    const text = story().replace('title:', 'sections: &a [*a]\ntags: &b [*b]\naliases: &c [*c]\ntitle:');
    const { problems } = toPaper(article(text));
    expectPlaced(problems);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:15', '3:11', '4:14']);
  });
});
