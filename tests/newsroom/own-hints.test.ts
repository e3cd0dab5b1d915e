/** Mistakes that have words of their own. */
import { expect, test } from 'vitest';
import { decode } from '../../src/content/decode.ts';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { basics, site, story, toPaper } from './paper.ts';

const tell = (more: Readonly<Record<string, string>>) =>
  toPaper({ ...basics, ...more }).problems.map(({ reason, note }) => `${reason}. ${note}`);
const parse = (text: string) => parseEntry('a.md', text).problems.map(({ note }) => note);

test('two redirects from one address are no aliases of a story', () => {
  const redirects = ['/', '/archive/'].map((to) => ({ from: '/old/', to }));
  expect(tell({ 'content/site.yaml': site({ redirects }) })).toEqual([
    expect.stringMatching(/^Unexpected redirect from `\/old\/`.*Remove the redirect here, or the other one/),
  ]);
});

test('a picture outside of the site', () => {
  const image = { src: '../../../../etc/passwd', alt: 'x' };
  expect(tell({ 'content/articles/a.md': story({ image }) })[0]).toMatch(/whose path leaves the site/);
});

test('a day without hyphens', () => {
  const text = story().replace('"2026-03-04T09:30:00Z"', '20260501');
  expect(tell({ 'content/articles/a.md': text })[0]).toMatch(/Did you mean `2026-05-01`\?/);
});

test.each([
  ['nesting', `---\na: ${'['.repeat(20_000)}\n---\n`, /none needs lists in lists/],
  ['an alias within itself', '---\na: &a [*a]\n---\n', /in place of `\*name`/],
  [
    'a flood of aliases',
    `---\na: &a [x, x]\nb: &b [${Array(40).fill('*a').join(', ')}]\nc: [${Array(40).fill('*b').join(', ')}]\n---\n`,
    /in place of `\*name`/,
  ],
  ['TOML', '+++\ntitle = "x"\n+++\n', /as YAML between two lines/],
])('%s in front matter', (_, text, hint) => {
  expect(parse(text)).toEqual([expect.stringMatching(hint)]);
});

test('carriage returns alone end lines', () => {
  expect(parseEntry('a.md', decode(Buffer.from('---\rtitle: x\r---\rWords.\r')) ?? '')).toMatchObject({
    problems: [],
    file: { body: 'Words.\n', bodyLine: 4 },
  });
});

test.each<[string, string, RegExp]>([
  ['an icon that is no picture', '/icon.txt', /expected a JPEG, PNG, .*Name a file that is a picture/],
  ['an icon that is not there', 'icon.png', /expected a file in `content\/`\. Put the file beside `site.yaml`/],
])('%s', (_, icon, told) => {
  expect(tell({ 'content/site.yaml': site({ icon }) })).toEqual([expect.stringMatching(told)]);
});

test('what a search may be', () => {
  expect(tell({ 'content/site.yaml': site({ search: true }) })).toEqual([]);
  expect(tell({ 'content/site.yaml': site({ search: 'nonsense' }) })).toEqual([
    expect.stringContaining('expected `summary`, `text` or `false`'),
  ]);
});
