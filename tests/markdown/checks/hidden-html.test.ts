/** What HTML hides from readers without an element is reported where it begins. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';
import { findIn } from './found.ts';

test.each([
  ['Words.\n\n<!-- a note\n\nMore.\n\n## Part', ['3:1 comment-unclosed']],
  ['> <!-- a note\n\nMore.', ['1:3 comment-unclosed']],
  ['- <!-- a note\n- two', ['1:3 comment-unclosed']],
  ['<!-- one -->\n<!-- two', ['2:1 comment-unclosed']],
  ['<div>\n<!-- one\n\ntwo -->\n</div>', ['2:1 comment-unclosed']],
  ['Words <!-- that readers see\n\nMore.', []],
  ['Words <!-- a note --> more.', []],
  ['<!-- one\n\ntwo -->\n\nMore.', []],
  ['<!--> words', []],
  ['<p title="<!--">Words</p>', []],
  ['`<!--` begins one, and \\<!-- is text.', []],
  ['```\n<!--\n```', []],
  ['    <!--', []],
])('comments: %j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['Words <?php echo 1 ?> more.', '1:7 <?php … ?>'],
  ['Words <?xml version="1.0"?> more.', '1:7 <?xml … ?>'],
  ['<!DOCTYPE html>\n\nWords.', '1:1 <!DOCTYPE … >'],
  ['Words\nand <![CDATA[more]]> words.', '2:5 <![CDATA[ … ]]>'],
  ['<div>\n<?php\n</div>', '2:1 <?php … ?>'],
])('declarations and commands: %j', (text, expected) => {
  const { problems } = renderBody(bodyInput(text));
  const shown = problems.map(({ line, column, reason }) => `${line}:${column} ${/`(.*?)`/.exec(reason)?.[1]}`);
  expect(shown).toEqual([expected]);
  expect(problems[0]?.ruleId).toBe('html-dropped');
});

test.each([
  ['<div>\n<svg><![CDATA[x]]></svg>\n</div>', ['2:1 html-dropped']],
  ['<script>\n<!--\ngo()\n</script>\n\nWords.', ['1:1 html-dropped']],
  ['Is a <? b and c <! d.', []],
])('what an element holds goes with the element, and text stays: %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test.each([
  ['| a | b |\n| - | - |\n| c | d | lost | too |\n| e |', ['3:11 table-cell-extra']],
  ['> | a |\n> | - |\n> | c | **lost** |', ['3:9 table-cell-extra']],
  ['| a | b |\n| - | - |\n| c | d | |', []],
  ['| a | b |\n| - | - |\n| c | d \\| e |', []],
])('cells beyond the columns: %j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

test('a second footnote with one label is reported with the line of the first', () => {
  const { problems } = renderBody(bodyInput('Words[^a].\n\n[^a]: First.\n[^a]: Lost.', { firstLine: 9 }));
  expect(problems.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([[12, 1, 'footnote-repeated']]);
  expect(problems[0]?.reason).toContain('line 11');
  expect(findIn('Words.\n\n[^a]: One.\n[^a]: Two.')).toEqual(['3:1 footnote-unused', '4:1 footnote-repeated']);
});
