/** Changes that are easily missed: after each, a site that is built again is equal to one that is built from nothing. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, now, type Site } from '../sites/site.ts';
import { type BuiltSite, startBuilder } from './equal-to-clean/builder.ts';
import { findDifference } from './equal-to-clean/compare.ts';

const day = 24 * 60 * 60 * 1000;
const plugin = pathToFileURL(join(import.meta.dirname, '../../src/eleventy/plugin.ts')).href;

const builder = startBuilder();
let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(async () => {
  await builder.end();
  site.remove();
});

/** Builds an hour later than any file was changed, so that none is read again to be sure. */
function build(later = 0): Promise<BuiltSite> {
  const settings = { root: site.root, now: now + later };
  return builder.build({ settings, output: site.output, clockAhead: day / 24 });
}

/** Changes code: what a process has once loaded of it, it keeps. */
function writeCode(path: string, text: string): void {
  builder.forget();
  site.write(path, text);
}

/** Builds again and builds from nothing, and says what differs. */
async function compare(later = 0): Promise<string | undefined> {
  const again = await build(later);
  expect(again).toMatchObject({ written: true, notices: [] });
  expect(again.crash).toBeUndefined();
  const clean = join(site.root, '../clean');
  rmSync(clean, { recursive: true, force: true });
  const settings = { root: site.root, now: now + later, cache: '../cache-of-clean' };
  await builder.build({ settings, output: clean, noCache: true });
  return findDifference(site.output, clean);
}

const story = (fields: string, body = 'Words.\n') =>
  `---\ntitle: A story\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06T08:00:00Z\n${fields}---\n${body}`;

const paint = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

test('a topic is spelled another way in a newer story, which shares nothing else', async () => {
  site.write('content/articles/old.md', story('language: de\ntags: [tides]\n'));
  const write = (tag: string) =>
    site.write('content/articles/new.md', story(`slug: new\ntags: [${tag}]\n`).replace('01-06', '01-07'));
  write('TIDES');
  await build();
  write('Tides');
  expect(await compare()).toBeUndefined();
});

describe('a version in another language', () => {
  const french = (fields: string) => story(`language: fr\ntranslationKey: quay\nslug: quai\n${fields}`);
  beforeEach(async () => {
    site.write('content/articles/quay.md', story('translationKey: quay\n'));
    site.write('content/articles/other.md', story('language: fr\n'));
  });

  test.each([
    ['appears', undefined, french('')],
    ['goes', french(''), undefined],
    ['is withdrawn', french(''), french('withdrawn: { date: 2026-01-07, note: Wrong. }\n')],
    ['has another title', french(''), french('').replace('A story', 'Another')],
    ['has another address', french(''), french('').replace('slug: quai', 'slug: port')],
    ['is in another language', french(''), french('').replace('language: fr', 'language: de')],
    ['has another key', french(''), french('').replace('Key: quay', 'Key: dock')],
    ['is not for search engines', french(''), french('noindex: true\n')],
    ['is older than the other', french(''), french('').replace('01-06', '01-05')],
  ])('%s', async (_, before, after) => {
    const write = (text: string | undefined) =>
      text === undefined
        ? rmSync(join(site.root, 'content/articles/quai.md'), { force: true })
        : site.write('content/articles/quai.md', text);
    write(before);
    await build();
    const read = () => readFileSync(join(site.output, '2026/01/06/quay/index.html'), 'utf8');
    const old = read();
    write(after);
    expect(await compare()).toBeUndefined();
    expect(read()).not.toBe(old);
  });

  test('comes by time alone', async () => {
    site.write('content/articles/quai.md', french('').replace('01-06', '01-20'));
    await build();
    expect(await compare(11 * day)).toBeUndefined();
    expect(await compare()).toBeUndefined();
  });
});

test('a story in a second language gives the paper feeds of languages', async () => {
  await build();
  site.write('content/articles/quai.md', story('language: fr\n'));
  expect(await compare()).toBeUndefined();
  expect(readFileSync(join(site.output, '2026/01/05/crane-raised/index.html'), 'utf8')).toContain(
    '/feeds/en-GB/feed.xml',
  );
});

describe('time alone', () => {
  test.each([
    ['an embargo ends', 'published: 2026-01-20T08:00:00Z\n', 11],
    ['a date of a correction comes', 'corrections: [{ date: 2026-01-15, text: No. }]\n', 8],
    ['the date of a withdrawal comes', 'withdrawn: { date: 2026-01-15, note: No. }\n', 8],
    ['a story expires', 'expires: 2026-01-20T08:00:00Z\n', 11],
    ['a story turns a month old', '', 32],
    ['a story turns two years old', '', 730],
    ['comments close', '', 6],
  ])('%s', async (_, fields, days) => {
    const text = story(fields);
    site.write(
      'content/articles/story.md',
      fields.startsWith('published') ? text.replace(/published: 2026-01-06.*\n/, '') : text,
    );
    site.write(
      'content/site.yaml',
      `${readFileSync(join(site.root, 'content/site.yaml'), 'utf8')}comments: { closeAfterDays: 9 }\n`,
    );
    await build();
    await build();
    expect(await compare(days * day)).toBeUndefined();
    expect(await compare()).toBeUndefined();
  });

  test('a year ends for a paper without stories', async () => {
    rmSync(join(site.root, 'content/articles'), { recursive: true });
    await build();
    await build();
    expect(await compare(360 * day)).toBeUndefined();
  });
});

describe('pictures', () => {
  test.each(['A view', ''])('a picture in a body with the words %j is replaced', async (words) => {
    site.write('content/articles/story.md', story('', `![${words}](view.png)\n`));
    writeFileSync(join(site.root, 'content/articles/view.png'), await paint('#135'));
    await build();
    writeFileSync(join(site.root, 'content/articles/view.png'), await paint('#531'));
    expect(await compare()).toBeUndefined();
  });
});

describe('a picture that partners may not show', () => {
  const settings = 'ninjs: true\npartnerFeeds: [{ name: ferries }]\n';
  const lead = (partners: boolean, fields = '', name = 'view') =>
    story(`image: { src: ${name}.png, alt: A view, rights: { partners: ${partners} } }\n${fields}`);
  const readFeed = () => readFileSync(join(site.output, 'feeds/partners/ferries/feed.json'), 'utf8');
  beforeEach(async () => {
    for (const name of ['view', 'copy']) {
      writeFileSync(join(site.root, `content/articles/${name}.png`), await paint('#135'));
    }
    site.write('content/articles/story.md', story('', '![A view](copy.png)\n'));
    site.write('content/site.yaml', `${readFileSync(join(site.root, 'content/site.yaml'), 'utf8')}${settings}`);
  });

  test.each([
    ['is limited from now on', lead(true), lead(false), true, false],
    ['is limited no more', lead(false), lead(true), false, true],
    ['leads a story that becomes a draft', lead(false), lead(false, 'draft: true\n'), false, false],
    ['leads a draft from now on', lead(true), lead(false, 'draft: true\n'), true, false],
  ])('%s', async (_, before, after, isFirst, isThen) => {
    site.write('content/articles/lead.md', before);
    await build();
    expect(readFeed().includes('copy-')).toBe(isFirst);
    site.write('content/articles/lead.md', after);
    expect(await compare()).toBeUndefined();
    expect(readFeed().includes('copy-')).toBe(isThen);
  });

  test('gets the bytes of another that is shown', async () => {
    site.write('content/articles/lead.md', lead(false, 'draft: true\n', 'other'));
    writeFileSync(join(site.root, 'content/articles/other.png'), await paint('#531'));
    await build();
    expect(readFeed()).toContain('copy-');
    writeFileSync(join(site.root, 'content/articles/other.png'), await paint('#135'));
    expect(await compare()).toBeUndefined();
    expect(readFeed()).not.toContain('copy-');
  });
});

describe('layouts', () => {
  test('one is a link to a file elsewhere', async () => {
    site.write('shared/article.njk', '<p>1</p>');
    mkdirSync(join(site.root, 'layouts'));
    symlinkSync('../shared/article.njk', join(site.root, 'layouts/article.njk'));
    await build();
    writeCode('shared/article.njk', '<p>2</p>');
    expect(await compare()).toBeUndefined();
  });

  test('one includes a public file, and that another', async () => {
    site.write('layouts/article.njk', "{% include 'public/mark.txt' %}<p>{{ props.url }}</p>");
    site.write('public/mark.txt', '{% include "assets/deep.txt" %}');
    site.write('assets/deep.txt', '1');
    await build();
    await build();
    writeCode('assets/deep.txt', '2');
    expect(await compare()).toBeUndefined();
  });
});

describe('a configuration of the site’s own', () => {
  const configure = (work: string, data: string) => {
    site.write(
      '.eleventy.js',
      `import { broadsheet } from '${plugin}';
export default (config) => {
  config.addPlugin(broadsheet);
  ${work}
  return { dir: { input: 'content', includes: '../layouts', data: '${data}' } };
};`,
    );
    site.write('package.json', '{ "type": "module" }');
  };

  test('names a folder of data in which a file is new', async () => {
    configure('', '../figures');
    site.write('layouts/article.liquid', '<p>{{ one.name }}{{ two.name }}</p>');
    site.write('figures/one.json', '{ "name": "one" }');
    await build();
    await build();
    writeCode('figures/two.json', '{ "name": "two" }');
    expect(await compare()).toBeUndefined();
  });

  test.each(['changed', 'removed'])('writes a file that is %s by hand', async (what) => {
    configure("config.addPassthroughCopy({ 'layouts/extra.txt': 'extra/extra.txt' });", '../layouts/data');
    site.write('layouts/extra.txt', 'extra');
    await build();
    if (what === 'removed') rmSync(join(site.output, 'extra/extra.txt'));
    else writeFileSync(join(site.output, 'extra/extra.txt'), 'by hand');
    expect(await compare()).toBeUndefined();
  });

  test('has a story layout in JavaScript that imports from elsewhere', async () => {
    configure('', '../layouts/data');
    site.write(
      'layouts/article.11ty.js',
      "import { mark } from '../lib/mark.js';\nexport default { render: () => mark };",
    );
    site.write('lib/mark.js', "export const mark = '<p>1</p>';");
    await build();
    writeCode('lib/mark.js', "export const mark = '<p>2</p>';");
    expect(await compare()).toBeUndefined();
  });

  test('writes a file that is made of another', async () => {
    configure("config.addPassthroughCopy({ 'papers': 'papers' });", '../layouts/data');
    site.write('papers/one.txt', 'one');
    await build();
    await build();
    site.write('papers/one.txt', 'two');
    site.write('papers/two.txt', 'two');
    expect(await compare()).toBeUndefined();
  });
});
