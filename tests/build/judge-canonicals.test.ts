/** Where stories say that their original is. */
import { afterEach, expect, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeSite, now, type Site } from '../sites/site.ts';

let site: Site;
afterEach(() => site.remove());

const story = (more: string, published = '2026-01-09T08:00:00Z') =>
  `---\ntitle: Crane raised\nreporter: ada-quill\nbeat: port\npublished: ${published}\n${more}---\nThe crane stood upright by nine.\n`;
const other = { 'content/articles/ferry.md': story('aliases: [/was/]\n') };

async function check(canonical: string, { published, baseUrl }: { published?: string; baseUrl?: string } = {}) {
  const pier = story(`canonical: ${canonical}\n`, published);
  site = makeSite({ files: { ...other, 'content/articles/pier.md': pier } });
  const settings = toBuildSettings({ root: site.root, now, baseUrl });
  const { problems } = await checkSite({ settings, onProgress: () => undefined });
  return toReported(problems).map(({ code, file, line, column, hint }) => ({
    at: `${file}:${line}:${column} ${code}`,
    hint,
  }));
}

test.each([
  'https://lamp.example/2026/01/09/pier/',
  'https://lamp.example/2026/01/09/ferry',
  'https://lamp.example/2026/01/09/ferry/?a=b#c',
  'https://lamp.example/',
])('%s is there', async (canonical) => expect(await check(canonical)).toEqual([]));

const at = 'content/articles/pier.md:6:12 canonical-dead';

test.each([
  ['https://lamp.example/2026/01/09/fery/', 'Did you mean `https://lamp.example/2026/01/09/ferry/`?'],
  ['https://lamp.example/was/', 'Did you mean `https://lamp.example/2026/01/09/ferry/`?'],
  ['https://lamp.example/something-else-altogether/', expect.stringMatching(/^Correct it, or remove it/)],
  ['https://lamp.example/%zz/', expect.stringMatching(/^Correct it, or remove it/)],
])('%s is not', async (canonical, hint) => expect(await check(canonical)).toEqual([{ at, hint }]));

test('it is the same under another address of the site', async () => {
  const found = await check('https://lamp.example/nowhere/', { baseUrl: 'https://preview.example' });
  expect(found.map((each) => each.at)).toEqual([at]);
});

test('a story to come may name itself', async () => {
  const published = '2026-02-01T08:00:00Z';
  expect(await check('https://lamp.example/2026/02/01/pier/', { published })).toEqual([]);
  site.remove();
  expect(await check('https://lamp.example/nowhere/', { published })).toHaveLength(1);
});
