/** Nothing in the content folder is ever run, whatever Eleventy would make of its name. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeSite, readTree, type Site } from '../sites/site.ts';

let site: Site | undefined;
afterEach(() => site?.remove());

/** Code that leaves a file behind when it is run. */
const leaveTrace = (root: string, name: string) =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(root, `ran-${name.replaceAll('/', '-')}`))}, '');\nexport default {};\n`;

const traps = [
  'articles/trap.11ty.js',
  'articles/trap.11ty.mjs',
  'articles/trap.11ty.tsx',
  'articles/articles.11tydata.js',
  'articles/articles.11tydata.mjs',
  'articles/crane-raised.11tydata.js',
  'article.11tydata.js',
  'content.11tydata.js',
  '_data/trap.js',
  '_data/eleventyComputed.js',
  '_includes/article.11ty.js',
  'eleventy.config.js',
  '.eleventy.js',
];

test.each(['content', 'content [draft] (1) {a,b} !x', 'c[ao]ntent', 'cont?nt', '*'])(
  'in a folder named %s',
  async (folder) => {
    site = makeSite();
    await site.build();
    const before = readTree(site.output);
    const { root, write } = site;
    const content = makeContent(site, folder);
    // Some of the names are patterns that fit a folder called `content` too.
    for (const base of new Set(['content', folder])) {
      for (const trap of traps) write(`${base}/${trap}`, leaveTrace(root, trap));
    }
    write(`${folder}/content.json`, '{ "layout": "page", "permalink": "stolen.html" }');
    write(`${folder}/articles/articles.json`, '{ "permalink": "stolen.html" }');
    write(`${folder}/articles/note.njk`, '{{ 1 + 1 }}');
    write(`${folder}/articles/note.liquid`, '{{ 1 }}');
    write(`${folder}/articles/note.html`, '{{ 1 }}');
    expect((await site.build({ content })).written).toBe(true);
    expect(readdirSync(root).filter((name) => name.startsWith('ran-'))).toEqual([]);
    expect(readTree(site.output)).toEqual(before);
  },
);

test('the traps would be seen', () => {
  site = makeSite();
  site.write('trap.mjs', leaveTrace(site.root, 'x'));
  spawnSync(process.execPath, [join(site.root, 'trap.mjs')]);
  expect(existsSync(join(site.root, 'ran-x'))).toBe(true);
});

/** Gives the content folder another name. */
function makeContent({ root, write }: Site, folder: string): string {
  for (const [path, text] of readTree(join(root, 'content'))) write(`${folder}/${path}`, text);
  return folder;
}
