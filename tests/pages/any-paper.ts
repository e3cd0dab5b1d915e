/** Small papers as their parts, any of them, for tests of what holds for all. */
import fc from 'fast-check';
import { type Fields, markdown, now, site, story } from '../newsroom/paper.ts';

/** A file of the paper: its fields and, but for `site.yaml`, its body. */
export interface FileParts {
  readonly fields: Fields;
  readonly body: string;
}

/** A paper as its parts, so that one of them can be taken from another paper. */
export interface Parts {
  readonly files: Readonly<Record<string, FileParts>>;
  readonly now: number;
  readonly drafts: boolean;
  readonly pictureWidth: number;
}

/** The text of a file. */
export const toText = (path: string, { fields, body }: FileParts): string => {
  if (path.endsWith('site.yaml')) return site(fields);
  return path.includes('articles') ? story(fields, body) : markdown(fields, body);
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
/** An instant of a day. */
export const day = (date: string) => `${date}T09:30:00Z`;

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
export const pair = fc
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
