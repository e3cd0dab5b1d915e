/** Digests of the sources of pages: where they are equal the pages are, and they seldom differ without need. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkdownSource, PictureFile } from '../../src/content/entry.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { digestShared } from '../../src/pages/shared-sources.ts';
import { toDigestSources } from '../../src/pages/source-digests.ts';
import { isError } from '../../src/problems/problem.ts';
import { type Fields, now, toPaper, toPictures } from '../newsroom/paper.ts';
import { day, type FileParts, type Parts, pair, toText } from './any-paper.ts';
import { toPress } from './press.ts';

/** Digest and props of each page that tells its sources, by address; undefined where the paper has an error. */
function toSitePages({ files, now: instant, drafts, pictureWidth }: Parts) {
  const picture: PictureFile = {
    path: 'content/articles/a.png',
    url: '/a.png',
    width: pictureWidth,
    height: 9,
    renditions: [],
  };
  const pictures = toPictures({ [picture.path]: picture });
  const texts = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, toText(path, file)]));
  const { newsroom, problems } = toPaper(texts, { now: instant, drafts, pictures });
  if (!newsroom || problems.some(isError)) return undefined;
  const press = toPress(newsroom, drafts);
  const digestBody = (source: MarkdownSource) => JSON.stringify(press.findBody(source));
  const digestSources = toDigestSources(press, { shared: digestShared(press, digestBody), digestBody });
  const pages = planPages(press).flatMap((page) => {
    const digest = digestSources(page);
    return digest === undefined ? [] : [[page.url, { digest, props: JSON.stringify(page.props) }] as const];
  });
  return new Map(pages);
}

test('pages whose digests are equal are equal', () => {
  let [equal, different] = [0, 0];
  fc.assert(
    fc.property(pair, ([one, other, name]) => {
      const [before, after] = [toSitePages(one), toSitePages(other)];
      fc.pre(before !== undefined && after !== undefined);
      for (const [url, { digest, props }] of before) {
        const next = after.get(url);
        if (next?.digest === digest) {
          equal += 1;
          expect(next.props, `${url} after a change of ${name}`).toBe(props);
        } else different += 1;
      }
    }),
    { numRuns: 150 },
  );
  // Else nothing was shown.
  expect(Math.min(equal, different)).toBeGreaterThan(200);
});

describe('a change reaches the pages that show it, and no others', () => {
  const file = (fields: Fields): FileParts => ({ fields, body: 'Words.\n' });
  const files = {
    'content/beats/port.md': file({ title: 'Port', desk: 'world' }),
    'content/articles/a.md': file({ title: 'A', tags: ['Oil'], published: day('2026-03-01') }),
    'content/articles/b.md': file({ title: 'B', beat: 'port', published: day('2026-02-02') }),
    'content/articles/c.md': file({ title: 'C', beat: 'port', published: day('2026-02-01') }),
  };
  const parts = { files, now, drafts: false, pictureWidth: 10 };
  const changed = (other: Partial<Parts>): string[] => {
    const [before, after] = [toSitePages(parts), toSitePages({ ...parts, ...other })];
    return [...(before ?? [])].flatMap(([url, { digest }]) => (after?.get(url)?.digest === digest ? [] : url)).sort();
  };

  test('nothing changed', () => {
    expect(changed({})).toEqual([]);
  });

  test('a story', () => {
    const b = file({ title: 'B!', beat: 'port', published: day('2026-02-02') });
    expect(changed({ files: { ...files, 'content/articles/b.md': b } })).toEqual([
      ...[
        '/2026/02/',
        '/2026/02/01/c/',
        '/2026/02/02/b/',
        '/beats/port/',
        '/reporters/ada-quill/',
        '/types/news/',
        '/world/',
      ],
    ]);
  });

  test('the spelling of a tag in another story, which is in another language and so not related', () => {
    const toFiles = (tag: string) => {
      const d = { title: 'D', tags: [tag], language: 'ar', beat: 'port', published: day('2026-05-05') };
      const more = ['d', 'e', 'f'].map((name) => [`content/articles/${name}.md`, file({ ...d, title: name })]);
      return { ...files, ...Object.fromEntries(more) };
    };
    const [before, after] = ['oil', 'OIL'].map((tag) => toSitePages({ ...parts, files: toFiles(tag) }));
    expect(after?.get('/2026/03/01/a/')?.digest).not.toBe(before?.get('/2026/03/01/a/')?.digest);
    expect(after?.get('/2026/02/01/c/')?.digest).toBe(before?.get('/2026/02/01/c/')?.digest);
  });

  test('the title of a version in another language', () => {
    const version = (title: string) =>
      file({ title, translationKey: 'oil', language: 'ar', beat: 'port', published: day('2026-01-01') });
    const toFiles = (title: string) => ({
      ...files,
      'content/articles/a.md': file({ title: 'A', tags: ['Oil'], published: day('2026-03-01'), translationKey: 'oil' }),
      'content/articles/d.md': version(title),
    });
    const [before, after] = ['D', 'E'].map((title) => toSitePages({ ...parts, files: toFiles(title) }));
    expect(after?.get('/2026/03/01/a/')?.digest).not.toBe(before?.get('/2026/03/01/a/')?.digest);
    expect(after?.get('/2026/02/01/c/')?.digest).toBe(before?.get('/2026/02/01/c/')?.digest);
  });

  test('the settings of the site', () => {
    expect(changed({ files: { ...files, 'content/site.yaml': file({ tagline: 'New' }) } }).length).toBe(
      toSitePages(parts)?.size,
    );
  });

  test('time that changes nothing', () => {
    expect(changed({ now: now + 1000 })).toEqual([]);
  });
});
