/** Characters that nobody sees: the ones that do harm, and the ones that a script needs. */
import { expect, test } from 'vitest';
import { findInvisible } from '../../src/content/invisible-characters.ts';
import { listJudgedFiles, listJudgedPublicFiles } from '../../src/content/judge-names.ts';
import { makeFolder } from './folder.ts';

const story = (title: string, body: string) => `---\ntitle: ${title}\nbeat: port\n---\n${body}\n`;
const find = (text: string) =>
  findInvisible('a.md', text).map(({ line, column, reason }) => `${line}:${column} ${/U\+\w+/.exec(reason)?.[0]}`);

test.each([
  ['an override', story('Night \u202Eferry\u202C', 'One.'), ['2:14 U+202E']],
  ['an embedding that is left open', story('x', 'The \u202Bferry.\n\nNext.'), ['5:5 U+202B']],
  ['an isolate that is left open', story('x', 'The \u2067ferry.\n\nIt is\u2069 late.'), ['5:5 U+2067', '7:6 U+2069']],
  [
    'an isolate that the next field closes',
    story('x\u2067', 'a').replace('port', 'po\u2069rt'),
    ['2:9 U+2067', '3:9 U+2069'],
  ],
  ['an embedding within an isolate', story('\u2067a \u202Bb\u2069 c', 'a'), []],
  ['an end alone', story('x', 'The\u202C ferry.'), ['5:4 U+202C']],
  ['a zero-width space', story('Night fer\u200Bry', 'One.'), ['2:17 U+200B']],
  ['a mark within a text', story('x', 'One.\n\n\uFEFFTwo.'), ['7:1 U+FEFF']],
  ['a mark of direction without such a script', story('x', '\u200EThe ferry.'), ['5:1 U+200E']],
  ['two on a line once', story('x', 'a\u200Bb\u200Bc'), ['5:2 U+200B']],
])('%s', (_, text, found) => {
  expect(find(text)).toEqual(found);
});

test.each([
  ['a pair of an isolate', story('The \u2068مركب\u2069 sails', 'One.')],
  ['a pair over two lines of a paragraph', story('x', 'The \u2067مركب\nالليل\u2069 sails.')],
  ['a pair of an embedding', story('x', 'The \u202Bمركب\u202C sails.')],
  ['marks of direction in Arabic and Hebrew', story('مركب\u200F!', 'שלום\u200F (1)\u200E')],
  ['joiners', story('می\u200Cروم', 'क्\u200Dष 👩\u200D🚀')],
  ['a zero-width space in Thai and Japanese', story('เรือ\u200Bกลางคืน', '夜の\u200Bフェリー')],
  ['a soft hyphen', story('Hafen\u00ADbehörde', 'Hafen\u00ADbehörde')],
])('%s is right', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('a flood of them is told in part, at once', () => {
  expect(find(story('x', '\u202E\n\n'.repeat(100_000)))).toHaveLength(20);
  expect(find(story('x', `${'\u202A'.repeat(200_000)}${'\u2069'.repeat(200_000)}`))).toHaveLength(1);
});

test('names of files have them too', () => {
  const root = makeFolder({
    'public/bill\u202Egpj.exe': 'x',
    'content/articles/a\u200Bb.md': 'x',
    'public/نام\u200Cه.txt': 'x',
  });
  const codes = [
    ...listJudgedPublicFiles(`${root}/public`, 'public').problems,
    ...listJudgedFiles(`${root}/content`, 'content').problems,
  ];
  expect(codes.map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ['public/bill\u202Egpj.exe', 'invisible-character'],
    ['content/articles/a\u200Bb.md', 'invisible-character'],
  ]);
});
