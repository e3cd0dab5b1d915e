/** Whatever is found in a body, the place of it is told; that of a word is where the word stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/language/house-rules.ts';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';

const style = { spellings: [], banned: [{ word: 'very' }] };
const rules = { ...defaultRules, style };

const places = (text: string) => {
  const { problems } = renderBody(bodyInput(text, { rules, firstLine: 7 }));
  return problems.map(({ line, column, ruleId }) => ({ line, column, ruleId }));
};

test.each([
  ['- one\n  <!-- a note of the editor -->\n  very good', '9:3'],
  ['- one **two**\n  <!-- a note -->\n  say very', '9:7'],
  ['<b>one</b>  \n  say very', '8:7'],
  ['- <i>one</i>\\\n  say very', '8:7'],
  ['Text[^1].\n\n[^1]: <i>one</i> very', '9:18'],
  ['- one\n- <!-- a note --> very', '8:19'],
])('%j has its word at %s', (text, expected) => {
  expect(places(text).map(({ line, column }) => `${line}:${column}`)).toEqual([expected]);
});

const pieces = fc.constantFrom(
  ...['very ', 'say very\n', 'one', '\n', '\n\n', '  ', '- ', '> ', '1. ', '## ', '**', '*', '"', '“', '&quot;'],
  ...['<!-- a note -->', '<b>', '</b>', '<p>', '</p>', '<br>', '<td>', '<table>', '<script>', '</script>', '<div>\n'],
  ...[
    '  \n',
    '\\\n',
    '[x](/a/)',
    '[here](/b/)',
    '![](pier.jpg)',
    '`x`',
    '[^1]',
    '\n\n[^1]: very\n',
    '{{< x >}}',
    ' | ',
  ],
  ...['<a href="javascript:go()">', '</a>', '[]()', '<img src="x">', '| a |\n| --- |\n', '    ', '<h2>', '### '],
);

test('no finding in a body lacks a place, and none is outside it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 3, maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const lines = text.split('\n');
      for (const { line, column, ruleId } of places(text)) {
        expect([ruleId, typeof line, typeof column]).toEqual([ruleId, 'number', 'number']);
        const written = lines[(line ?? 0) - 7];
        expect(written).toBeDefined();
        if (ruleId === 'style-banned' && !/<(?:script|t[ad])/.test(text))
          expect(written?.slice((column ?? 0) - 1)).toMatch(/^very/);
        expect(column).toBeLessThanOrEqual((written?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  );
});
