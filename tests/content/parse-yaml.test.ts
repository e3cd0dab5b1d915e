/** YAML that is wrong, odd or hostile: a placed problem, never an exception. */
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';

const parse = (text: string) => parseYaml({ path: 'site.yaml', text, firstLine: 1 });
const problemsOf = (text: string) =>
  parse(text).problems.map(({ file, line, column, ruleId, reason }) => {
    const said = /\((.*)\), expected/.exec(reason)?.[1];
    return `${file}:${line}:${column} ${ruleId}${said ? ` ${said}` : ''}`;
  });

describe('data', () => {
  test.each([
    ['text', 'a: x', { a: 'x' }],
    ['YAML 1.2 words', 'a: yes\nb: no\nc: on\nd: 0o7\ne: 012', { a: 'yes', b: 'no', c: 'on', d: 7, e: 12 }],
    ['numbers, flags, nothing', 'a: 1.5\nb: true\nc: null\nd:\ne: ~', { a: 1.5, b: true, c: null, d: null, e: null }],
    ['dates as text', 'a: 2026-03-04\nb: 2026-03-04 09:30:00', { a: '2026-03-04', b: '2026-03-04 09:30:00' }],
    ['keys as text', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
    ['anchors', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['an anchor used again later', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
    ['a document start', '---\na: 1\n', { a: 1 }],
    ['nothing', '', {}],
    ['a comment', '# none\n', {}],
  ])('%s', (_, text, data) => {
    const { fields, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(fields?.data).toEqual(data);
  });

  test('never reaches a prototype', () => {
    const data = parse('__proto__: { polluted: true }\n').fields?.data ?? {};
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(data['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('problems', () => {
  test.each([
    ['a colon in a title', 'title: One: two\n', 'site.yaml:1:8 yaml-invalid a second colon in the value'],
    ['an open quote', 'a: "x\n', 'site.yaml:1:4 yaml-invalid a quotation mark that is not closed'],
    ['an open list', 'a: [1,\n', 'site.yaml:1:4 yaml-invalid a `[` that is not closed'],
    ['a tab', 'a:\n\tb: 1\n', 'site.yaml:2:1 yaml-invalid a tab at the beginning of a line'],
    ['a lost alias', 'a: *b\n', 'site.yaml:1:4 yaml-invalid no anchor `&b` before'],
    ['an alias before its anchor', 'a: [x, *b]\nb: &b 1\n', 'site.yaml:1:8 yaml-invalid no anchor `&b` before'],
    ['a custom tag', 'a: 1\nb: !secret x\n', 'site.yaml:2:4 yaml-invalid Unresolved tag: !secret'],
    [
      'a tag of a program',
      'a: !!js/function "x"\n',
      'site.yaml:1:4 yaml-invalid Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    [
      'a tag of YAML 1.1',
      'a: !!timestamp 2026-03-04\n',
      'site.yaml:1:4 yaml-invalid Unresolved tag: tag:yaml.org,2002:timestamp',
    ],
    ['a set', 'a: !!set { b }\n', 'site.yaml:1:4 yaml-invalid Unresolved tag: tag:yaml.org,2002:set'],
    ['bytes', 'a: !!binary aGk=\n', 'site.yaml:1:4 yaml-invalid Unresolved tag: tag:yaml.org,2002:binary'],
    ['a list as a key', '? [a]\n: b\n', 'site.yaml:1:3 yaml-invalid With stringKeys, all keys must be strings'],
    ['an alias as a key', 'a: &a x\n*a : b\n', 'site.yaml:2:1 yaml-invalid With stringKeys, all keys must be strings'],
    ['two documents', 'a: 1\n...\nb: 2\n', 'site.yaml:2:1 yaml-invalid a line `...` among the fields'],
    ['a list', '- a\n', 'site.yaml:1:1 yaml-not-a-map'],
    ['text', 'some words\n', 'site.yaml:1:1 yaml-not-a-map'],
    ['a number', '\n5\n', 'site.yaml:1:1 yaml-not-a-map'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(parse(text).fields).toBeUndefined();
  });

  test('the same key twice leaves the fields, so that what else is wrong in them is found', () => {
    const text = 'a: 1\nb: {x: 2, x: 3}\na: 3\n';
    expect(problemsOf(text)).toEqual(['site.yaml:2:11 duplicate-key', 'site.yaml:3:1 duplicate-key']);
    expect(parse(text).fields?.data).toEqual({ a: 3, b: { x: 3 } });
    expect(parse(text).fields?.locate(['a'])).toMatchObject({ line: 3, column: 4 });
  });

  test('stand on each line that has one', () => {
    expect(problemsOf('a: 1\na: 2\nb: !x y\nb: *c\n')).toEqual([
      'site.yaml:2:1 duplicate-key',
      'site.yaml:3:4 yaml-invalid Unresolved tag: !x',
      'site.yaml:4:1 duplicate-key',
    ]);
  });

  test('name the key that is there twice', () => {
    const names = ['a: 1\na: 2\n', '"a b": 1\n"a b": 2\n', 'x: { a: 1, a : 2 }\n'].map(
      (text) => parse(text).problems[0]?.reason,
    );
    expect(names.map((reason) => /`(.*?)`/.exec(reason ?? '')?.[1])).toEqual(['a', 'a b', 'a']);
  });
});

describe('hostile files', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? '"lol"' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array(9).fill(items).join(', ')}]\n`;
  });
  test('a bomb of aliases', () => {
    const [problem, ...more] = problemsOf(levels.join(''));
    expect(problem).toBe('site.yaml:1:1 yaml-invalid Excessive alias count indicates a resource exhaustion attack');
    expect(more).toEqual([]);
  });

  test.each([
    ['lists', `a: ${'['.repeat(50_000)}`],
    ['closed lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['maps', `a: ${'{a: '.repeat(20_000)}`],
  ])('%s within each other', (_, text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^site\.yaml:1:\d+ yaml-invalid lists or maps nested too deeply$/),
    ]);
  });

  test('a list that holds itself', () => {
    const { fields, problems } = parse('a: &a [*a]\n');
    expect(fields).toBeUndefined();
    expect(problems.map(({ column, reason }) => [column, reason])).toEqual([
      [8, 'Unexpected YAML (`*a` within `&a`), expected `key: value` lines'],
    ]);
  });

  test('a title of a megabyte', () => {
    expect(parse(`title: ${'x'.repeat(1_000_000)}\n`).problems).toEqual([]);
  });
});
