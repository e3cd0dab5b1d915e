/** The fast reader of plain YAML against the `yaml` package: the same data, or no data at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeYaml } from '../../src/content/parse-yaml.ts';
import { readPlainYaml } from '../../src/content/plain-yaml.ts';

const judge = (text: string) => judgeYaml({ path: 'a.md', text, firstLine: 1 });

describe('is read', () => {
  test.each([
    ['nothing', '', {}],
    ['a comment', '# none\n', {}],
    ['text without quotes', 'title: Talks (2026), no [more]!\n', { title: 'Talks (2026), no [more]!' }],
    ['text in quotes', `a: "One: \\"two\\""\nb: 'it''s'\n`, { a: 'One: "two"', b: "it's" }],
    [
      'dates',
      'published: 2026-03-04T09:30:00Z\nupdated: 2026-03-05\n',
      {
        published: '2026-03-04T09:30:00Z',
        updated: '2026-03-05',
      },
    ],
    ['flags and what is not there', 'draft: true\nmenu: false\nimage:\n', { draft: true, menu: false, image: null }],
    [
      'a list on a line',
      'tags: [oil, "wind, water", \'x\']\naliases: []\n',
      { tags: ['oil', 'wind, water', 'x'], aliases: [] },
    ],
    ['a list below its key', 'tags:\n  - oil\n  - "gas"\nmore:\n- a\n', { tags: ['oil', 'gas'], more: ['a'] }],
    ['a map on a line', 'image: { src: a.jpg, alt: "An \\"A\\"" }\n', { image: { src: 'a.jpg', alt: 'An "A"' } }],
    [
      'JSON',
      'image: {"src":"a.jpg","alt":""}\nx: [{"a":true}]\n',
      { image: { src: 'a.jpg', alt: '' }, x: [{ a: true }] },
    ],
    ['a map below its key', 'image:\n  src: a.jpg\n  alt: An A\n', { image: { src: 'a.jpg', alt: 'An A' } }],
    [
      'maps in a list',
      'sections:\n  - { heading: One, id: one }\n  - heading: Two\n    id: two\n  - Three\n',
      {
        sections: [{ heading: 'One', id: 'one' }, { heading: 'Two', id: 'two' }, 'Three'],
      },
    ],
    ['folded text', 'summary: >-\n  One\n  two.\nbeat: energy\n', { summary: 'One two.', beat: 'energy' }],
    ['lines of Windows', 'a: x\r\nb:\r\n  - y\r\n', { a: 'x', b: ['y'] }],
    ['blank lines and comments', '\na: x  \n\n  # why\nb: y\n\n', { a: 'x', b: 'y' }],
    [
      'an address',
      'url: https://paper.example/a?b=c\naliases: [/2026/a/]\n',
      {
        url: 'https://paper.example/a?b=c',
        aliases: ['/2026/a/'],
      },
    ],
  ])('%s', (_, text, data) => {
    expect(readPlainYaml(text)).toEqual(data);
    expect(judge(text)).toMatchObject({ fields: { data }, problems: [] });
  });
});

describe('is left to the judge', () => {
  test.each([
    ['a second colon', 'title: One: two\n'],
    ['a comment behind a value', 'title: One # two\n'],
    ['a key twice', 'a: x\na: y\n'],
    ['a key that reaches a prototype', '__proto__: { a: b }\n'],
    ['numbers', 'a: 1\n'],
    ['words that are no text', 'a: Null\n'],
    ['a colon at the end', 'a: [b:]\n'],
    ['a list left of its key', 'a:\n  b:\n- c\n'],
    ['folded text with steps', 'a: >-\n  x\n    # y\nb: z\n'],
    ['folded text with blank lines', 'a: >-\n  x\n\n  # y\nb: z\n'],
    ['folded text with spaces at the end', 'a: >-\n  x \n  y\n'],
    ['line ends of other programs', 'a: x\u2028\n'],
    ['an anchor', 'a: &b x\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b x\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['an open quote', 'a: "x\n'],
    ['an open list', 'a: [x\n'],
    ['text over several lines', 'a: x\n  y\n'],
    ['a tab', 'a:\tx\n'],
    ['a document start', '---\na: x\n'],
    ['a list', '- a\n'],
    ['maps within each other', `a: ${'{a: '.repeat(50_000)}`],
    ['lists within each other', `a: ${'['.repeat(50_000)}`],
    ['keys below each other', Array.from({ length: 2000 }, (__, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

/** What the judge makes of a text must be what the fast reader makes of it, if it makes anything. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { fields, problems } = judge(text);
  expect(problems).toEqual([]);
  // As JSON, so that the order of keys counts too.
  expect(JSON.stringify(plain)).toBe(JSON.stringify(fields?.data));
  return true;
}

const signs = [...' \n:-#,[]{}"\'>|&*!?%@`~\\/+.(£“é', '\r\n', '\t', '\u00A0', '\u3000', '\u2028', '\uFEFF', '🗞'];
const words = [
  'a',
  'key',
  'true',
  'Null',
  '1',
  '0x1',
  '1e3',
  '2026-03-04',
  '12:30',
  '<<',
  '>-',
  '  ',
  '- ',
  ': ',
  ' #',
];
const piece = fc.constantFrom(...signs, ...words);
const join = (pieces: fc.Arbitrary<string>, maxLength: number, between = '') =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(between));

const word = fc.constantFrom(
  'oil',
  'A headline',
  'it’s',
  '2026-03-04T09:30:00Z',
  'http://a.example/b',
  '7 days',
  'true',
);
const odd = join(piece, 5);
const scalar = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.oneof(word, odd).map((text) => `"${text}"`) },
  { weight: 2, arbitrary: fc.oneof(word, odd).map((text) => `'${text}'`) },
  { weight: 1, arbitrary: odd },
);
const key = fc.constantFrom('title', 'tags', 'image', 'a', 'b', 'y', 'null', 'constructor');
const { inline } = fc.letrec<{ inline: string }>((tie) => {
  const item = tie('inline');
  const pairs = (between: string, quote = '') =>
    fc.tuple(key, item).map(([name, value]) => `${quote}${name}${quote}:${between}${value}`);
  return {
    inline: fc.oneof(
      { maxDepth: 3 },
      scalar,
      join(item, 3, ', ').map((items) => `[${items}]`),
      join(pairs(' '), 3, ', ').map((items) => `{ ${items} }`),
      join(pairs('', '"'), 3, ',').map((items) => `{${items}}`),
    ),
  };
});

const moreIndented = (lines: string, by: number) => lines.replace(/^(?=.)/gm, ' '.repeat(by));
const { block } = fc.letrec<{ block: string }>((tie) => {
  const step = fc.constantFrom(2, 2, 2, 0, 1, 4);
  const below = fc.tuple(tie('block'), step).map(([lines, by]) => `\n${moreIndented(lines, by)}`);
  const folded = fc.tuple(join(fc.oneof(word, word, odd), 3, '\n'), step);
  const value = fc.oneof(
    { weight: 4, arbitrary: inline.map((text) => ` ${text}\n`) },
    { weight: 2, arbitrary: below },
    { weight: 1, arbitrary: folded.map(([lines, by]) => ` >-\n${moreIndented(lines, by)}\n`) },
    { weight: 1, arbitrary: fc.constantFrom('\n', ' \n', '\n\n', '\n  # a comment\n') },
  );
  const pair = fc.tuple(key, value).map(([name, text]) => `${name}:${text}`);
  const item = fc.oneof(
    inline.map((text) => `- ${text}\n`),
    tie('block').map((lines) => `- ${moreIndented(lines, 2).slice(2)}`),
  );
  return { block: fc.oneof({ maxDepth: 3 }, join(pair, 3), join(item, 3)) };
});

/** Front matter with a few places changed. */
const edit = fc.tuple(fc.nat(), fc.nat({ max: 2 }), piece);
const changed = fc.tuple(block, fc.array(edit, { maxLength: 2 })).map(([text, edits]) =>
  edits.reduce((result, [at, length, insert]) => {
    const place = at % (result.length + 1);
    return result.slice(0, place) + insert + result.slice(place + length);
  }, text),
);

describe('gives what the judge gives', () => {
  test.each([
    ['for front matter and slips in it', changed],
    ['for any signs', join(piece, 24).map((text) => `a: ${text}`)],
  ])('%s', (_, arbitrary) => {
    let read = 0;
    const property = fc.property(arbitrary, (each) => {
      if (agree(each)) read++;
    });
    fc.assert(property, { numRuns: 20_000 });
    expect(read).toBeGreaterThan(1000);
  });
});
