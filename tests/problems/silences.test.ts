/** Comments that say of a problem that it is right as it is. */
import { expect, test } from 'vitest';
import { findSilences } from '../../src/problems/silences.ts';

const brief = (text: string, bodyLine: number) =>
  findSilences(text, bodyLine).map(({ line, column, target, code, reason }) => [line, column, target, code, reason]);

test('a comment on a line of its own is about the next line', () => {
  const text = ['---', '# broadsheet-ignore tag-rare: a place', 'tags: [x]', '---', '', 'A.'].join('\n');
  expect(brief(text, 5)).toEqual([[2, 1, 3, 'tag-rare', 'a place']]);
  const body = ['---', '---', '', '  <!-- broadsheet-ignore html-dropped: a map of ours -->', '<x>'].join('\r\n');
  expect(brief(body, 3)).toEqual([[4, 3, 5, 'html-dropped', 'a map of ours']]);
});

test('a comment after something is about its own line', () => {
  expect(brief('tags: [x] # broadsheet-ignore tag-rare: a place', 9)).toEqual([[1, 11, 1, 'tag-rare', 'a place']]);
  expect(brief('A. <!-- broadsheet-ignore vague: so -->', 1)).toEqual([[1, 4, 1, 'vague', 'so']]);
});

test.each(['> ', '- ', '  - ', '12. ', '> - ', '* > ', '>'])(
  'a comment after %j alone is about the next line',
  (mark) => {
    const text = `${mark}<!-- broadsheet-ignore vague: so -->\n${' '.repeat(mark.length)}[here](/a/)`;
    expect(brief(text, 1)).toEqual([[1, mark.length + 1, 2, 'vague', 'so']]);
  },
);

test('a comment after a dash within words is about its own line', () => {
  expect(brief('A - <!-- broadsheet-ignore vague: so -->', 1)).toEqual([[1, 5, 1, 'vague', 'so']]);
});

test('several are about the first line below that is none of them', () => {
  const text = ['<!-- broadsheet-ignore a: x -->', '<!--broadsheet-ignore b: y-->', 'Text.'].join('\n');
  expect(brief(text, 1)).toEqual([
    [1, 1, 3, 'a', 'x'],
    [2, 1, 3, 'b', 'y'],
  ]);
});

const comment = '<!-- broadsheet-ignore a: so -->';

test.each([
  `\`\`\`html\n${comment}\n\`\`\``,
  `~~~\n\`\`\`\n${comment}`,
  `> \`\`\`\n> ${comment}\n> \`\`\``,
  `- one\n\n  \`\`\`\n  ${comment}\n  \`\`\``,
  `- \`\`\`\n  ${comment}\n  \`\`\``,
  `Words:\n\n    ${comment}`,
  `Words:\n\n    one\n    ${comment}`,
  `# Words\n    ${comment}`,
  `- one\n\n      ${comment}`,
  `>     ${comment}`,
  `\t${comment}`,
  `Write \`${comment}\` above it.`,
  `Write \`\` \`${comment} \`\`.`,
])('in code it is an example: %j', (text) => {
  expect(brief(text, 1)).toEqual([]);
});

test.each([
  `\`\`\`\ncode\n\`\`\`\n${comment}`,
  `> \`\`\`\n> code\n\n${comment}`,
  `- \`\`\`\n  code\n\n${comment}`,
  `- one\n\n  ${comment}`,
  `- one\n  - two\n\n    ${comment}`,
  `1. one\n\n   ${comment}`,
  `Words\n    ${comment}`,
  `A \`\`\` is a fence.\n${comment}`,
  `Write \`x\` ${comment} and \`y\`.`,
  `Write \` ${comment} alone.`,
])('beside code it is none: %j', (text) => {
  expect(brief(text, 1)).toHaveLength(1);
});

test.each(['Broadsheet-Ignore', 'BROADSHEET-IGNORE'])('%s is one too', (marker) => {
  expect(brief(`tags: [x] # ${marker} tag-rare: a place`, 9)).toEqual([[1, 11, 1, 'tag-rare', 'a place']]);
  expect(brief(`A. <!-- ${marker} vague: so -->`, 1)).toEqual([[1, 4, 1, 'vague', 'so']]);
});

test('a code or a reason that is left out is empty', () => {
  expect(brief('<!-- broadsheet-ignore -->\n\n<!-- broadsheet-ignore a -->', 1)).toEqual([
    [1, 1, 2, '', ''],
    [3, 1, 4, 'a', ''],
  ]);
});

test('words without a colon before them are no reason', () => {
  expect(brief('<!-- broadsheet-ignore a it is so -->\n# broadsheet-ignore b : so', 1)).toEqual([[1, 1, 2, 'a', '']]);
  expect(brief('# broadsheet-ignore b so: it is\n\n# broadsheet-ignore b : so', 9)).toEqual([
    [1, 1, 2, 'b', ''],
    [3, 1, 4, 'b', 'so'],
  ]);
});

test('a heading of the body and a comment of HTML in front matter are none', () => {
  expect(brief('a: <!-- broadsheet-ignore a: b -->\n# broadsheet-ignore a: b', 2)).toEqual([]);
});

test('a line of spaces and a file of comments cost no more than others', () => {
  const spaces = ' '.repeat(100_000);
  expect(brief(`<!-- broadsheet-ignore${spaces}x${spaces}`, 1)).toEqual([]);
  const many = findSilences('<!-- broadsheet-ignore a: b -->\n'.repeat(20_000), 1);
  expect(many.map(({ target }) => target).at(0)).toBe(20_001);
});
