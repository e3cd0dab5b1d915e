/** Layout files: which one counts, and what is said of one that fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeSite, type Site } from '../sites/site.ts';

let site: Site | undefined;
afterEach(() => site?.remove());

const about = { 'content/pages/about.md': '---\ntitle: About us\n---\nWe keep the lamp.\n' };
const build = async (files: Record<string, string>) => {
  site = makeSite({ files: { ...about, ...files } });
  const { written, problems } = await site.build();
  const read = () => readFileSync(join(site?.output ?? '', 'about/index.html'), 'utf8');
  return {
    problems: problems.map(({ file, line, column, reason }) => ({ file, line, column, reason })),
    page: written ? read() : '',
  };
};

test('a TSX layout may use parts of the generator', async () => {
  const { page, problems } = await build({
    'layouts/page.11ty.tsx': `import { Document } from 'broadsheet/layouts/parts/document';
export default (props) => <Document page={props} kind="page"><h1 class="own">{props.page.title}</h1></Document>;`,
  });
  expect(problems).toEqual([]);
  expect(page).toMatch(/<header[\s\S]*<h1 class="own">About us<\/h1>[\s\S]*<footer/);
});

test('types that are imported from the generator vanish, also without the word `type`', async () => {
  const { page } = await build({
    'layouts/page.11ty.tsx': `import { StaticPageProps } from 'broadsheet/props';
export default (props: StaticPageProps) => <h1>{props.page.title}</h1>;`,
  });
  expect(page).toBe('<!doctype html>\n<h1>About us</h1>\n');
});

test('text in a TSX layout is escaped', async () => {
  const { page } = await build({ 'layouts/page.11ty.tsx': `export default () => <p title={'"<'}>{'<b>&'}</p>;` });
  expect(page).toContain('<p title="&quot;&lt;">&lt;b>&amp;</p>');
});

test('TSX that cannot be compiled is reported at its place, also in a part', async () => {
  const { problems } = await build({
    'layouts/page.11ty.tsx': `import { Part } from './parts/part.tsx';\nexport default () => <Part />;`,
    'layouts/parts/part.tsx': 'export const Part = () => (\n  <p>{</p>\n);',
  });
  expect(problems).toMatchObject([{ file: 'layouts/parts/part.tsx', line: 2 }]);
});

test('a part that is not there is reported where it is imported', async () => {
  const { problems } = await build({
    'layouts/page.11ty.tsx': `import { P } from './parts/p.tsx';\nexport default () => <P />;`,
  });
  expect(problems).toMatchObject([{ file: 'layouts/page.11ty.tsx', line: 1, column: 19 }]);
});

test('what editors keep beside a layout is no second layout', async () => {
  const { page } = await build({
    'layouts/page.njk': 'mine',
    'layouts/page.njk~': 'copy',
    'layouts/page.njk.bak': 'copy',
    'layouts/.page.njk.swp': 'copy',
    'layouts/README': 'read me',
  });
  expect(page).toBe('mine');
});
