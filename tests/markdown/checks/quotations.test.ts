/** A quotation mark has a partner. What might be right is not reported. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';
import { findIn } from './found.ts';

test.each([
  ['He said "yes" and "no".', []],
  ['He said "yes and left.', ['1:9 quotation-unbalanced']],
  ['He said yes" and left.', ['1:12 quotation-unbalanced']],
  ['He said “yes and left.', ['1:9 quotation-unbalanced']],
  ['He said yes” and left.', ['1:12 quotation-unbalanced']],
  ['He said **“yes** and [no](/a/ "title”") left.', ['1:11 quotation-unbalanced']],
  ['A board of 6" and the dogs’ tails, 5\' 10".', []],
  ['A board of 6" is short.', []],
  ['“He is 6’2”,” said Jo.', []],
  ['“A 6” nail,” he said.', []],
  ['“A nail,” he said” of 6”.', ['1:18 quotation-unbalanced']],
  ["The dogs' tails, 'tis and rock 'n' roll.", []],
  ['Write `"` to begin.', []],
  ['"I came.\n\n"I saw," he said.', []],
  ['“I came.\n\n“I saw.\n\n“I left,” he said.', []],
  ['“I came.\n\nI saw.\n\nI left,” he said.', ['1:1 quotation-unbalanced', '5:8 quotation-unbalanced']],
  [
    'He said “no and left.\n\nPlain.\n\nShe said yes” and stayed.',
    ['1:9 quotation-unbalanced', '5:13 quotation-unbalanced'],
  ],
  [
    '“It stands, said she.\n\nText "open only here.\n\nClosing only” here.',
    ['1:1 quotation-unbalanced', '3:6 quotation-unbalanced', '5:13 quotation-unbalanced'],
  ],
  ['“I came.\n\n![A pier](pier.jpg)\n\n“I left,” he said.', []],
  ['He said “this:\n\n- one\n- two', []],
  ['He called it a "mess, and left ("often").', ['1:16 quotation-unbalanced']],
  ['The mayor said "we pay. She left—"late"—and came back.', ['1:16 quotation-unbalanced']],
  ['He said “one and left, as “two” and “three” do.', ['1:9 quotation-unbalanced']],
  ['He said "one" and left "two.', ['1:24 quotation-unbalanced']],
  ['He said “this:\n\n## Part', ['1:9 quotation-unbalanced']],
  ['Register now »', []],
  ['{{< ref "a" >}} said "yes.', ['1:1 shortcode-left']],
  ['Ein „Wort“ und ein „Wort”.', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['it', '“Vengo.\n\nVado”, disse.', 0],
  ['fr', 'Il a dit « oui et il est parti.', 1],
  ['fr', 'Il a dit « oui » et « non ».', 0],
  ['de', 'Er sagte „ja und ging.', 1],
  ['de', 'Er sagte »ja« und ging.', 0],
  ['sv', 'Han sa ”ja” och gick.', 0],
  ['he', 'צה"ל אמר', 0],
  ['ko', '그는 "예"라고 말했다.', 0],
  ['ko', '그는 "예"라고 말했다. “네”라고도.', 0],
  ['ko', '그는 "예라고 말했다.', 1],
])('the marks are those of the language: %s %s', (language, text, count) => {
  expect(findIn(text, { language })).toHaveLength(count);
});

test.each([
  ['He said ‘no and left the hall.', '1:9'],
  ['She doesn’t know. He said, ‘I will not, and left.', '1:28'],
  ['‘The pier stands, he said.', '1:1'],
  ['He said «no and left.', '1:9'],
])('a single mark that certainly opens: %j', (text, place) => {
  expect(findIn(text)).toEqual([`${place} quotation-unbalanced`]);
});

test.each([
  'Rock ‘n’ roll and rock ‘n roll of the ‘90s, ‘tis said, ‘cause it is.',
  'He said ‘no’ and ‘yes, the dogs’ tails.',
  "He said ‘no‘ and 'yes'.",
  'The ‘Iolani Palace, ‘Umar and the ‘ulama said ‘Ali.',
  'To ‘s-Hertogenbosch and ‘t Hart.',
  'The form says ‘ here and ‘12.',
  '‘The pier stands.\n\n‘It will,’ he said.',
  'Home «Back and «About',
  '«Previous',
  'Read more » or « less',
])('a single mark that may be something else: %j', (text) => {
  expect(findIn(text)).toEqual([]);
});

test.each([
  ['- He said “yes and left.\n- two', ['1:11 quotation-unbalanced']],
  ['- He said:\n\n  “yes\n\n- two', ['3:3 quotation-unbalanced']],
  ['| a | b |\n| --- | --- |\n| “one | two |', ['3:3 quotation-unbalanced']],
  ['## He said "yes', ['1:12 quotation-unbalanced']],
  ['- He said “yes.\n- And no,” he said.', []],
  ['- “one\n- “two\n- three,” he said.', []],
  ['1. yes” and', []],
  ['- He said “this:\n  - one\n  - two', []],
  ['- “one\n- two\n\nAnd three,” he said.', []],
  ['- 6" nail\n- “one”\n- "two"', []],
  ['| a | b |\n| --- | --- |\n| one | two |\n| " | ” |', []],
  ['## A pipe of 6"', []],
])('in lists, tables and headings: %j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['es', '«Uno.\n\n»Dos.\n\n»Tres».', []],
  ['es', 'Dijo: «Uno.\n\n»Dos.\n\n»Tres.\n\n»Cuatro.\n\n»Cinco.\n\n»Seis.\n\n»Siete.\n\n»Ocho».', []],
  ['es', '“Uno.\n\n”Dos.\n\n”Tres”.', []],
  ['es', '«Uno.\n\n»Dos «tres» y «cuatro».\n\n»Cinco».', []],
  ['fr', '« Un.\n\n» Deux.\n\n» Trois. »', []],
  ['fr', '« Un.\n\n« Deux.\n\n« Trois. »', []],
  ['es', '«Uno.\n\n»Dos.\n\nTres.', ['3:1 quotation-unbalanced']],
  ['es', 'Uno.\n\n»Dos.', ['3:1 quotation-unbalanced']],
])('a closing mark opens the next paragraph of a quotation: %s %j', (language, text, expected) => {
  expect(findIn(text, { language })).toEqual(expected);
});

test.each([
  ['He said "yes.', '`"` alone, expected a second one in the same text'],
  ['One "two" and three” more.', '`”` alone, expected `“` in the same text'],
])('no mark is expected in its own place: %j', (text, message) => {
  expect(renderBody(bodyInput(text)).problems.map(({ reason }) => reason)).toEqual([
    `Unexpected quotation mark ${message}`,
  ]);
});

test('the place is that of the mark, also behind escapes and references', () => {
  expect(findIn('Salt &amp; \\*sea\\*, &#8220;he said.')).toEqual(['1:21 quotation-unbalanced']);
  expect(findIn('> Salt\n> and “sea.')).toEqual(['2:7 quotation-unbalanced']);
});
