/** The end of what is wrong is told where it is known, so that reports can mark all of it. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/language/house-rules.ts';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { toReported } from '../../../src/problems/reported.ts';
import { bodyInput } from '../body-input.ts';

const style = { spellings: [], banned: [{ word: 'very' }, { word: 'going forward' }] };

/** The text that a report would mark. */
function findMarked(text: string): (string | undefined)[] {
  const { problems } = renderBody(bodyInput(text, { rules: { ...defaultRules, style } }));
  const lines = text.split('\n');
  return toReported(problems).map(({ line = 0, column = 0, endLine, endColumn }) => {
    if (endLine === undefined || endColumn === undefined) return undefined;
    const before = lines.slice(line - 1, endLine - 1).map((each) => `${each}\n`);
    return `${before.join('')}${lines[endLine - 1]?.slice(0, endColumn - 1)}`.slice(column - 1);
  });
}

test.each([
  ['It is very good.', 'very'],
  ['- *Go* going\n  forward.', 'going\n  forward'],
  ['Go *very* far.', 'very'],
  ['See [here](/a/ "b") now.', '[here](/a/ "b")'],
  ['See [a *b*](javascript:go()).', '[a *b*](javascript:go())'],
  ['See <a href="">all</a>.', '<a href="">'],
  ['- one\n\n  <a href="">all</a>', '<a href="">'],
  ['See <blink title="a > b">this</blink>.', '<blink title="a > b">'],
  ['See <b onclick="go()" id="x">this</b>.', 'onclick="go()"'],
  ['See <b\nclass=x>this</b>.', 'class=x'],
  ['He said “yes.', '“'],
])('%j has %j', (text, expected) => {
  expect(findMarked(text)).toEqual([expected]);
});
