/** What to type in place of an earlier address that is no path. */
import { expect, test } from 'vitest';
import { site, story, toPaper } from './paper.ts';

const noteOf = (files: Readonly<Record<string, string>>) =>
  toPaper(files).problems.map(({ ruleId, note }) => `${ruleId}: ${note}`);
const pathAlone = 'hosts of static sites see the path alone';

test.each([
  ['/old/alias one/', 'Write a space as `%20`: `/old/alias%20one/`.'],
  ['/x#y/', `Write \`/x\`, without what follows: ${pathAlone}.`],
  ['/x/?p=12', `Write \`/x/\`, without what follows: ${pathAlone}.`],
  ['/?p=12', `Remove it: ${pathAlone}, so that an address such as \`/?p=12\`, as of WordPress, cannot be kept.`],
  ['https://lantern.example/old/', 'Write it without `https://lantern.example`: `/old/`.'],
  [
    'https://lantern.example/?p=12',
    `Remove it: ${pathAlone}, so that an address such as \`/?p=12\`, as of WordPress, cannot be kept.`,
  ],
  ['/%zz/', 'Write a percent sign as `%25`: `/%25zz/`.'],
  ['/100%/a b/', 'Write a space as `%20`: `/100%25/a%20b/`.'],
  ['old/', 'Begin it with `/`: `/old/`.'],
  ['//old/', 'Write `/old/`, with one `/` at the beginning.'],
  ['/old\\x/', 'Write `/` for `\\`: `/old/x/`.'],
])('%s', (alias, note) => {
  const own = { 'content/articles/a.md': story({ aliases: [alias] }) };
  expect(noteOf(own)).toEqual([`invalid-value: ${note}`]);
  const redirects = [{ from: alias, to: '/' }];
  expect(noteOf({ 'content/site.yaml': site({ redirects }) })).toEqual([`invalid-value: ${note}`]);
});

test('what leads out of a folder has none', () => {
  expect(noteOf({ 'content/articles/a.md': story({ aliases: ['/../x/'] }) })).toEqual(['invalid-value: undefined']);
});

test('a target with an anchor is a full address', () => {
  const redirects = [{ from: '/old/', to: '/about/#team' }];
  expect(noteOf({ 'content/site.yaml': site({ redirects }) })).toEqual([
    'invalid-value: Write the full address, with `https://` and the host of the paper.',
  ]);
});

test.each([
  [{ feeds: { hub: 'http://hub.example/' } }, 'https://hub.example/'],
  [{ publisher: { name: 'L', licence: 'http://licence.example/by' } }, 'https://licence.example/by'],
])('%o must be encrypted', (fields, address) => {
  expect(noteOf({ 'content/site.yaml': site(fields) })).toEqual([`invalid-value: Write \`${address}\` if it opens.`]);
});
