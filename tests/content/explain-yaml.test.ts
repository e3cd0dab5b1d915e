/** What an editor is told of YAML that is wrong, and where. `‹ ›` mark the place. */
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { unmark } from '../newsroom/marked.ts';

function explain(marked: string) {
  const { text, start } = unmark(marked);
  const { problems } = parseYaml({ path: 'a.md', text, firstLine: 1 });
  const [problem, ...others] = problems;
  expect(others).toEqual([]);
  expect(problem?.ruleId).toBe('yaml-invalid');
  expect([problem?.line, problem?.column]).toEqual([start.line, start.column]);
  return [/\((.*)\), expected/.exec(problem?.reason ?? '')?.[1], problem?.note];
}

describe('a mistake', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'a key that is indented',
      'title: Indent\n‹ reporter: jane-roe\n',
      'a key that is indented further than the one above it',
      'Begin it in the same column as `title`, or put the value above in quotes if this is a part of it.',
    ],
    [
      'the same after a comment',
      'title: Indent\n# so\n‹  reporter: jane-roe\n',
      'a key that begins in another column than those above it',
      'Begin keys that belong together in the same column.',
    ],
    [
      'a key of an item too far left',
      'corrections:\n  - date: 2026-03-07\n   ‹text: x\n',
      'a line of a list that begins in the wrong column',
      'Begin it in the same column as the key above it, if it belongs to the same item, or else with `- `.',
    ],
    [
      'an item too far left',
      'tags:\n  - a\n‹ - b\n',
      'an item that begins in the wrong column',
      'Begin all `-` of a list in the same column.',
    ],
    [
      'an apostrophe in its own marks',
      "title: 'It‹s over'\n".replace('‹', "'‹"),
      'text after the closing quotation mark',
      'The quotation mark ends the value. Put the whole of it in quotes: `title: "It\'s over"`.',
    ],
    [
      'a title that begins with a quotation',
      'title: "No," ‹says the mayor\n',
      'text after the closing quotation mark',
      'The quotation mark ends the value. Put the whole of it in quotes: `title: \'"No," says the mayor\'`.',
    ],
    [
      'a quotation within quotes',
      'title: "He said "‹no" and left"\n',
      'text after the closing quotation mark',
      'The quotation mark ends the value. Put the whole of it in quotes: `title: \'He said "no" and left\'`.',
    ],
    [
      'two quotations',
      'title: "A" ‹and "B"\n',
      'text after the closing quotation mark',
      'The quotation mark ends the value. Put the whole of it in quotes: `title: \'"A" and "B"\'`.',
    ],
    [
      'text after a bracket',
      'title: [a] ‹b\n',
      'text after the closing bracket',
      'The bracket ends the value. Put the whole of it in quotes: `title: "[a] b"`.',
    ],
    [
      'a leading question mark',
      'title: ‹? why\n',
      'a value that begins with `?`',
      'Put the value in quotes: `title: "? why"`.',
    ],
    [
      'a leading at sign',
      'title: ‹@jane\n',
      'a value that begins with `@`',
      'Put the value in quotes: `title: "@jane"`.',
    ],
    ['a leading hyphen', 'title: ‹- a\n', 'a value that begins with `-`', 'Put the value in quotes: `title: "- a"`.'],
    ['a leading bar', 'title: ‹| a\n', 'a value that begins with `|`', 'Put the value in quotes: `title: "| a"`.'],
    [
      'a second colon',
      'title: ‹One: two\n',
      'a second colon in the value',
      'Put the value in quotes: `title: "One: two"`.',
    ],
    [
      'a hyphen without a space',
      'reporter:\n- jane-roe\n‹-john-roe\n',
      'no space after a hyphen',
      'Write `- john-roe`, with a space after the hyphen.',
    ],
    [
      'a no-break space',
      'reporter:‹\u00a0jane\nbeat: x\n',
      'a no-break space, U+00A0, after a key',
      'Delete it and type a plain colon and a plain space: `key: value`.',
    ],
    [
      'a no-break space on the only line',
      'title:‹\u00a0T\n',
      'a no-break space, U+00A0, after a key',
      'Delete it and type a plain colon and a plain space: `key: value`.',
    ],
    [
      'a full-width colon',
      'title: x\nreporter‹：jane\nbeat: y\n',
      'a full-width colon, U+FF1A, after a key',
      'Delete it and type a plain colon and a plain space: `key: value`.',
    ],
    [
      'a second line that is not indented',
      'summary: First line\n‹second line of it\nbeat: x\n',
      'a line without a key',
      'Indent it by two spaces if it goes on with the text above. Write `key: value`, with a space after the colon.',
    ],
    [
      'no space after a colon',
      '‹title:T\nbeat: x\n',
      'no colon and space after a key',
      'Write `key: value`, with a space after the colon.',
    ],
    [
      'a list below a value',
      'title: T\n‹- a\n',
      'an item of a list below a value',
      'Put the list below a key of its own without a value, such as `tags:`.',
    ],
    [
      'an end among the fields',
      'title: T\n‹...\nfoo: bar\n',
      'a line `...` among the fields',
      'Remove the line `...`: it ends the fields.',
    ],
    [
      'an open quotation mark',
      'title: ‹"Unclosed quote\nreporter: jane-roe\nbeat: council\n',
      'a quotation mark that is not closed',
      'Write `"` at the end of the value as well.',
    ],
    [
      'an open apostrophe, after a doubled one',
      "dateline: 'it''s'\ntitle: ‹'Unclosed quote\nreporter: jane-roe\n",
      'a quotation mark that is not closed',
      "Write `'` at the end of the value as well.",
    ],
    [
      'a quotation mark that another one closes',
      'title: ‹"Unclosed\nreporter: "jane-roe"\n',
      'a quotation mark that is not closed',
      'Write `"` at the end of the value as well.',
    ],
    [
      'an open list',
      'reporter: ‹[jane-roe, john-roe\nbeat: council\n',
      'a `[` that is not closed',
      'Write `]` at the end of the value.',
    ],
    [
      'an open map',
      'tags: [a]\nimage: ‹{ src: a.png\nbeat: x\n',
      'a `{` that is not closed',
      'Write `}` at the end of the value.',
    ],
    [
      'a list over lines without indentation',
      'tags: [a,\n‹b]\n',
      'a line in brackets that is not indented',
      'Indent the lines between the brackets by two spaces, `]` too.',
    ],
    [
      'a bracket too many',
      'tags: [a, b]‹]\n',
      'a `]` that closes nothing',
      'Remove the `]`, or put the value in quotes.',
    ],
    [
      'a backslash',
      'title: "a ‹\\q b"\n',
      'a backslash in double quotes',
      'Put the value in single quotes, or write the backslash twice.',
    ],
    ['a tab', 'a:\n‹\tb: 1\n', 'a tab at the beginning of a line', 'Indent with spaces.'],
    ['what no case fits', '? ‹[a]\n: b\n', 'With stringKeys, all keys must be strings', undefined],
  ])('%s', (_, marked, reason, advice) => {
    expect(explain(marked)).toEqual([reason, advice]);
    expect(explain(marked.replaceAll('\n', '\r\n'))).toEqual([reason, advice]);
  });
});
