/** Digests of the sources of pages: where they are equal the pages are, and they seldom differ without need. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkdownSource, PictureFile } from '../../src/content/entry.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { digestShared, toDigestSources } from '../../src/pages/source-digests.ts';
import { isError } from '../../src/problems/problem.ts';
import { type Fields, markdown, now, site, story, toPaper, toPictures } from '../newsroom/paper.ts';
import { toPress } from './press.ts';

/** A file of the paper: its fields and, but for `site.yaml`, its body. */
interface FileParts {
  readonly fields: Fields;
  readonly body: string;
}

/** A paper as its parts, so that one of them can be taken from another paper. */
interface Parts {
  readonly files: Readonly<Record<string, FileParts>>;
  readonly now: number;
  readonly drafts: boolean;
  readonly pictureWidth: number;
}

const toText = (path: string, { fields, body }: FileParts): string => {
  if (path.endsWith('site.yaml')) return site(fields);
  return path.includes('articles') ? story(fields, body) : markdown(fields, body);
};

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

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const day = (date: string) => `${date}T09:30:00Z`;

const toStoryFields = (name: string): fc.Arbitrary<Fields> =>
  fc.record({
    title: oneOf('Tide', 'Tide and lamp', 'Quay'),
    summary: maybe(oneOf('Short.', 'Shorter.')),
    reporter: oneOf<string | string[]>('ada-quill', 'bo-lind', ['bo-lind', 'ada-quill']),
    contributors: maybe(fc.constant([{ reporter: 'bo-lind', role: 'Research' }])),
    beat: oneOf('energy', 'port'),
    published: oneOf(...['2025-03-04', '2026-03-04', '2026-05-30', '2026-05-31', '2026-06-02'].map(day)),
    updated: maybe(fc.constant(day('2026-07-01'))),
    expires: maybe(oneOf(day('2026-06-03'), day('2026-08-01'))),
    type: oneOf('news', 'opinion', 'explainer', 'sponsored'),
    tags: oneOf<string[]>([], ['Oil'], ['oil'], ['OIL', 'Sea'], ['sea', 'Oil'], ['C +', 'D'], ['C', '+ D']),
    language: maybe(oneOf('ar', 'en-GB', 'xh')),
    // Two of one language are an error, of which this paper must not have too many.
    translationKey: name < 'e' ? maybe(fc.constant(name < 'c' ? 'tide' : 'quay')) : fc.constant(undefined),
    draft: oneOf(false, false, false, true),
    comments: fc.boolean(),
    noindex: fc.boolean(),
    slug: maybe(oneOf(`${name}-one`, `${name}-two`)),
    image: maybe(fc.constant({ src: 'a.png', alt: 'A' })),
    corrections: maybe(oneOf('2026-05-31', '2026-06-20').map((date) => [{ date, text: 'It was not.' }])),
  });
const bodies = oneOf('Words.\n', 'Other words.\n', `## One\n\n${'word '.repeat(60)}\n\n## Two\n\n## Three\n`);
const toFile = (fields: fc.Arbitrary<Fields>, texts = oneOf('About.\n', 'Around.\n')): fc.Arbitrary<FileParts> =>
  fc.record({ fields, body: texts });

const siteFields: fc.Arbitrary<Fields> = fc.record({
  title: oneOf('The Lantern', 'The Lamp'),
  tagline: maybe(fc.constant('Light')),
  listSize: oneOf(1, 2, 3),
  timeZone: oneOf('Europe/London', 'Pacific/Auckland'),
  language: oneOf('en', 'ar'),
  age: maybe(oneOf({ afterDays: 1 }, { afterDays: 80 })),
  comments: maybe(oneOf({ closeAfterDays: 2 }, { closeAfterDays: 60, policy: 'Be kind.' })),
  contact: maybe(fc.constant({ email: 'desk@lantern.example' })),
  policies: maybe(fc.constant({ corrections: 'about' })),
  share: maybe(fc.constant(['x'])),
  urls: maybe(fc.constant({ article: '/{slug}/' })),
  front: maybe(oneOf({ briefs: 0 }, { secondaryCount: 1 })),
});
const part = (fields: Record<string, fc.Arbitrary<unknown>>) => toFile(fc.record(fields));
const stories = 'abcdefgh'
  .split('')
  .map((name) => [`content/articles/${name}.md`, toFile(toStoryFields(name), bodies)]);

const paper: fc.Arbitrary<Parts> = fc.record({
  files: fc.record({
    'content/site.yaml': toFile(siteFields),
    'content/desks/world.md': part({ title: oneOf('World', 'Globe'), hue: oneOf('red', 'blue') }),
    'content/desks/city.md': part({ title: oneOf('City', 'Town') }),
    'content/beats/energy.md': part({ title: oneOf('Energy', 'Power'), desk: oneOf('world', 'city') }),
    'content/beats/port.md': part({
      title: oneOf('Port', 'Docks'),
      desk: oneOf('world', 'city'),
      summary: maybe(oneOf('S.')),
    }),
    'content/reporters/ada-quill.md': part({
      name: oneOf('Ada Quill', 'A. Quill'),
      email: maybe(oneOf('a@b.example')),
    }),
    'content/reporters/bo-lind.md': part({ name: oneOf('Bo Lind', 'B. Lind'), beats: oneOf(['port'], []) }),
    'content/pages/about.md': part({
      title: oneOf('About', 'Us'),
      menu: fc.boolean(),
      draft: oneOf(false, false, true),
    }),
    ...Object.fromEntries(stories),
  }),
  now: oneOf(now, now + 864e5, now + 40 * 864e5, now + 400 * 864e5),
  drafts: oneOf(false, false, true),
  pictureWidth: oneOf(10, 20),
});

/** Two papers that differ in one field or body, or in what they are built with; or one lacks a story of the other. */
const pair = fc
  .tuple(paper, paper, fc.nat(), fc.nat(), oneOf(...Array.from({ length: 8 }, (_, index) => index === 0)))
  .map(([one, other, choice, field, isGone]): [Parts, Parts, string] => {
    const names = [...Object.keys(one.files), 'now', 'drafts', 'pictureWidth'];
    const name = names[choice % names.length] ?? '';
    const [file, donor] = [one.files[name], other.files[name]];
    if (!file || !donor) return [one, { ...one, [name]: other[name as 'now'] }, name];
    const { [name]: _, ...rest } = one.files;
    if (isGone && name.includes('articles')) return [one, { ...one, files: rest }, `${name}, which is gone`];
    const keys = ['body', ...Object.keys(donor.fields)];
    const key = keys[field % keys.length] ?? '';
    const changed =
      key === 'body'
        ? { ...file, body: donor.body }
        : { ...file, fields: { ...file.fields, [key]: donor.fields[key] } };
    return [one, { ...one, files: { ...one.files, [name]: changed } }, `${name}: ${key}`];
  });

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
