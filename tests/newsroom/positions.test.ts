/** Every problem stands at the very value, however it is written. `‹ ›` mark where. */
import { describe, expect, test } from 'vitest';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import { unmark } from './marked.ts';
import {
  basics,
  type Files,
  markdown,
  now,
  type PaperOptions,
  site,
  story,
  toEntries,
  toPaper,
  toPictures,
} from './paper.ts';

const path = 'content/articles/talks.md';
const needed = 'title: Talks\nreporter: ada-quill\nbeat: energy\npublished: 2026-03-04T09:30:00Z\n';

/** Expects that a file has one problem, and where it is marked. */
function expectProblem(code: string, file: string, marked: string, files: Files = {}, options?: PaperOptions) {
  const { text, start, end } = unmark(marked);
  const { problems } = toPaper({ ...files, [file]: text }, options);
  const found = problems.map(({ file: at, ruleId, place }) => ({ file: at, ruleId, place }));
  expect(found).toEqual([{ file, ruleId: code, place: end ? { start, end } : start }]);
}

const inStory = (code: string, fields: string, options?: PaperOptions) =>
  expectProblem(code, path, `---\n${needed}${fields}---\nWords.\n`, {}, options);

describe('values of a story', () => {
  test.each([
    ['plain', 'type: ‹newz›\n'],
    ['in double quotes', 'type: ‹"newz"›\n'],
    ['in single quotes', "type: ‹'newz'›\n"],
    ['after a comment and blank lines', '# why\n\n\ntype:   ‹newz› # so\n'],
    ['on the next line', 'type:\n  ‹newz›\n'],
    ['in a block', 'type: ‹|-\n  newz\n›'],
    ['over several lines', 'type: ‹newz\n  or\n  not›\n'],
    ['behind an anchor', 'type: &type ‹newz›\n'],
    ['with a key in quotes', '"type": ‹newz›\n'],
    ['of the wrong kind', 'type: ‹5›\n'],
    ['empty: its key', '‹type›:\n'],
    ['empty, with a comment: its key', '‹type›: # none\n'],
    ['null: as written', 'type: ‹~›\n'],
    ['a flag', 'draft: ‹"true"›\n'],
    ['an item of a flow list', 'tags: [oil, ‹7›]\n'],
    ['an item of a block list', 'tags:\n  - oil\n  - ‹7›\n'],
    ['an item of a list over lines', 'tags: [\n  oil,\n  ‹""›,\n]\n'],
    ['an empty item of a block list', 'tags:\n  - oil\n  - ‹[]›\n'],
    ['a list where a map is expected', 'image: ‹[a]›\n'],
    ['text where a map is expected', 'image: ‹talks.jpg›\n'],
    ['text where a list is expected', 'tags: ‹oil›\n'],
    ['an alias', 'dateline: &five "5"\ntags: [*five, ‹""›]\n'],
    ['in a section', 'sections:\n  - One\n  - heading: Two\n    id: ‹two words›\n'],
    ['in a section in flow style', 'sections: [One, { heading: Two, nav: ‹""› }]\n'],
    ['a section of the wrong kind', 'sections:\n  - One\n  - ‹2›\n'],
    ['a correction’s kind', 'corrections:\n  - { date: 2026-03-05, text: So., kind: ‹fix› }\n'],
    ['a correction’s flag', 'corrections:\n  - date: 2026-03-05\n    text: So.\n    prominent: ‹yes›\n'],
    ['an alias of the address', 'aliases:\n  - /old/\n  - ‹old/›\n'],
    ['an alias that leaves the folder', 'aliases: [‹/a/../b/›]\n'],
    ['an alias that leaves the folder in code', 'aliases: [‹/a/%2e%2e/b/›]\n'],
    ['an alias on another site', 'aliases: [‹//far.example/›]\n'],
    ['a source', 'source: { name: Wire, url: ‹wire.example› }\n'],
    ['a picture on another site', 'image: { src: ‹https://far.example/a.jpg›, alt: A }\n'],
    ['a language', 'language: ‹en_GB›\n'],
    ['a slug', 'slug: ‹a b›\n'],
    ['an id', 'id: ‹-a›\n'],
    ['an original without a secure address', 'canonical: ‹http://paper.example/a/›\n'],
  ])('%s', (_, fields) => {
    inStory('invalid-value', fields);
  });

  test('in a file with Windows line ends', () => {
    const file = `---\n${needed}tags:\n  - oil\n  - ‹7›\ntype: news\n---\nWords.\n`;
    expectProblem('invalid-value', path, file.replaceAll('\n', '\r\n'));
    expectProblem('invalid-value', path, `---\n${needed}type: ‹newz›\n---\n`.replaceAll('\n', '\r\n'));
    expectProblem('invalid-value', path, `---\n${needed}type: ‹"newz"›\n---`.replaceAll('\n', '\r\n'));
  });

  test('behind characters of two units: columns are UTF-16 units', () => {
    inStory('invalid-value', 'tags: ["😀😀a", ‹7›]\n');
  });

  test('inside what an alias stands for: where it is written', () => {
    const { problems } = toPaper({
      [path]: `---\n${needed}sections:\n  - &one { heading: One, id: a b }\n  - *one\n---\n`,
    });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [7, 30],
      [7, 30],
    ]);
  });
});

test('a year that is far ahead is a warning at the date, until the year begins', () => {
  const at = (year: number) =>
    `---\n${needed.replace('2026-03-04T09:30:00Z', `‹${year}-03-04T09:30:00Z›`)}---\nWords.\n`;
  expectProblem('published-far-ahead', path, at(2062));
  expectProblem('published-far-ahead', path, at(2028));
  expect(toPaper({ [path]: unmark(at(2027)).text }).problems).toEqual([]);
  expect(toPaper({ [path]: unmark(at(2062)).text.replace('title:', 'draft: true\ntitle:') }).problems).toEqual([]);
});

describe('what does not agree in a list', () => {
  test.each([
    ['a topic twice', 'duplicate-reference', 'tags: [oil, Gas, ‹oil›]\n'],
    [
      'corrections that are not in order',
      'correction-order',
      toCorrections('2026-03-07', '‹2026-03-06›', '2026-03-07'),
    ],
    ['an hour out of order', 'correction-order', toCorrections('2026-03-07T10:00Z', '‹2026-03-07T09:00Z›')],
  ])('%s', (_, code, fields) => {
    inStory(code, fields);
  });

  test.each([
    ['one day', toCorrections('2026-03-07', '2026-03-07')],
    ['an hour and its day', toCorrections('2026-03-07T10:00Z', '2026-03-07')],
    ['another spelling of a topic', 'tags: [oil, gas]\n'],
  ])('but not %s', (_, fields) => {
    expect(toPaper({ [path]: `---\n${needed}${fields}---\nWords.\n` }).problems).toEqual([]);
  });
});

function toCorrections(...dates: readonly string[]): string {
  return `corrections:\n${dates.map((date) => `  - { date: ${date}, text: So. }\n`).join('')}`;
}

describe('words that the paper does not use', () => {
  const settings = { 'content/site.yaml': site({ style: { spellings: [{ use: 'use', not: ['utilise'] }] } }) };
  test.each([
    ['plain', 'summary: We ‹utilise it\n'],
    ['in quotes', 'summary: "We ‹utilise it"\n'],
    ['after a doubled apostrophe', "summary: 'It''s what we ‹utilise'\n"],
    ['on the second line of a folded text', 'summary: >-\n  A plain first line\n  and we ‹utilise it\n'],
    ['in a text of lines', 'summary: |\n  One.\n\n    We ‹utilise it\n'],
    ['on the next line', 'summary: A first line\n  and we ‹utilise it\n'],
    ['with Windows line ends', 'summary: >-\r\n  A first line\r\n  we ‹utilise it\r\n'],
    ['with backslashes: the value', 'summary: ‹"A \\u0042, we utilise it"›\n'],
  ])('%s', (_, fields) => {
    expectProblem('style-spelling', path, `---\n${needed}${fields}---\nWords.\n`, settings);
  });
});

describe('keys', () => {
  const picture = { path: 'content/articles/a.jpg', url: '/images/a.jpg', width: 9, height: 6, renditions: [] };
  const pictures = toPictures({ [picture.path]: picture });

  test.each([
    ['at the root', '‹sumary›: x\n'],
    ['in quotes', '‹"sumary"›: x\n'],
    ['without a value', '‹sumary›:\n'],
    ['in a flow map', 'image: { alt: a, src: a.jpg, ‹captoin›: b }\n'],
    ['in a block map', 'source:\n  name: Wire\n  ‹link›: x\n'],
    ['in a section', 'sections:\n  - heading: One\n    ‹idd›: one\n'],
    ['in a flow section', 'sections: [{ heading: One, ‹idd›: one }]\n'],
    ['in a contributor', 'contributors:\n  - { reporter: ada-quill, role: Words, ‹rank›: 1 }\n'],
    ['in a correction', 'corrections: [{ date: 2026-03-05, text: So., ‹by›: me }]\n'],
    ['__proto__', '‹__proto__›: { admin: true }\n'],
    ['constructor', '‹constructor›: x\n'],
    ['merge', '‹<<›: { title: x }\n'],
  ])('unknown %s', (_, fields) => {
    inStory('unknown-key', fields, { pictures });
  });

  test.each([
    ['in a flow map', 'image: ‹{ alt: A }\n'],
    ['in a block map', 'source:\n  ‹url: https://wire.example/\n'],
    ['in an item of a list', 'contributors:\n  - ‹role: Words\n'],
    ['in a flow item', 'contributors: [{ reporter: ada-quill, role: Words }, ‹{ reporter: ada-quill }]\n'],
    ['in an empty map', 'image: ‹{ src: a.jpg }\n'],
    ['in a correction', 'corrections:\n  - { text: So., date: 2026-03-05 }\n  - ‹date: 2026-03-05\n'],
  ])('missing %s', (_, fields) => {
    inStory('missing-key', fields, { pictures });
  });

  test('no words for a picture: where they should stand', () => {
    inStory('invalid-value', 'image: { src: a.jpg, alt: ‹""› }\n', { pictures });
  });

  test('missing at the root: where the fields begin', () => {
    expectProblem('missing-key', path, `---\n‹${needed.replace('title: Talks\n', '')}---\n`);
    expectProblem('missing-key', path, `---\n# first\n‹${needed.replace('beat: energy\n', '')}---\n`);
  });

  test('all missing in an empty front matter', () => {
    const { problems } = toPaper({ [path]: '---\n---\nWords.\n' });
    const places = problems.map(({ reason, line, column }) => [/`(\w+)`/.exec(reason)?.[1], line, column]);
    expect(places).toEqual(['title', 'reporter', 'beat', 'published'].map((key) => [key, 2, 1]));
  });

  test.each([
    ['in block style', `${needed}‹beat›: energy\n`],
    ['in flow style', `${needed}source: { name: a, ‹name›: b }\n`],
    ['in quotes', `${needed}‹"beat"›: energy\n`],
  ])('twice %s', (_, fields) => {
    const { text, start } = unmark(`---\n${fields}---\n`);
    const { problems } = toPaper({ [path]: text });
    expect(problems.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['duplicate-key', start.line, start.column],
    ]);
  });
});

describe('references', () => {
  const bad = (fields: string) => `---\n${needed}${fields}---\n`;
  test.each([
    ['reporter', 'unknown-reference', `---\n${needed.replace('ada-quill', '‹ada-quil›')}---\n`],
    ['reporter in a list', 'unknown-reference', `---\n${needed.replace('ada-quill', '[ada-quill, ‹bo›]')}---\n`],
    [
      'reporter in a block list',
      'unknown-reference',
      `---\n${needed.replace('ada-quill', '\n  - ada-quill\n  - ‹"bo"›')}---\n`,
    ],
    ['reporter twice', 'duplicate-reference', `---\n${needed.replace('ada-quill', '[ada-quill, ‹ada-quill›]')}---\n`],
    ['beat', 'unknown-reference', `---\n${needed.replace('energy', '‹Energie›')}---\n`],
    ['contributor', 'unknown-reference', bad('contributors:\n  - reporter: ‹bo›\n    role: Words\n')],
    ['contributor in flow style', 'unknown-reference', bad('contributors: [{ role: Words, reporter: ‹bo› }]\n')],
    ['picture', 'image-missing', bad('image:\n  src: ‹peir.jpg›\n  alt: A pier\n')],
  ])('of a story: %s', (_, code, marked) => {
    expectProblem(code, path, marked);
  });

  test('of a beat', () => {
    expectProblem('unknown-reference', 'content/beats/sport.md', '---\ntitle: Sport\ndesk: ‹worlds›\n---\n');
  });

  test('of a reporter', () => {
    const file = 'content/reporters/bo.md';
    expectProblem('unknown-reference', file, '---\nname: Bo\nbeats: [energy, ‹enrgy›]\n---\n');
    expectProblem('duplicate-reference', file, '---\nname: Bo\nbeats:\n  - energy\n  - ‹energy›\n---\n');
    expectProblem('image-missing', file, '---\nname: Bo\nphoto: ‹bo.jpg›\n---\n');
  });

  test.each([
    ['unknown-reference', 'desks: [world, ‹wrold›]\n'],
    ['duplicate-reference', 'desks:\n  - world\n  - ‹world›\n'],
    ['unknown-reference', 'policies:\n  ethics: ‹ethics›\n'],
    ['unknown-reference', 'front: { lead: ‹tlaks› }\n'],
    ['unknown-reference', 'front:\n  secondary:\n    - talks\n    - ‹tlaks›\n'],
    ['duplicate-reference', 'front: { lead: talks, secondary: [‹talks›] }\n'],
    ['duplicate-reference', 'front: { secondary: [talks, ‹2026-03-04-talks›] }\n'],
    ['front-story-withheld', 'front: { lead: ‹later› }\n'],
    ['front-story-withheld', 'front: { secondary: [talks, ‹later›] }\n'],
    ['image-missing', 'logo: ‹/logo.svg›\n'],
    ['ambiguous-reference', 'front: { lead: ‹twice› }\n'],
  ])('of the settings: %s', (code, fields) => {
    const settings = `title: T\nurl: https://t.example\nlanguage: en\ntimeZone: UTC\n${fields}limits: { frontPageAge: 3650 }\n`;
    expectProblem(code, 'content/site.yaml', settings, {
      [path]: story(),
      'content/articles/later.md': story({ published: '2027-01-01' }),
      'content/articles/1/twice.md': story({ published: '2026-01-01' }),
      'content/articles/2/twice.md': story({ published: '2026-01-02' }),
    });
  });
});

describe('dates', () => {
  test.each([
    ['published', `---\n${needed.replace('2026-03-04T09:30:00Z', '‹2026-02-30›')}---\n`],
    ['updated', `---\n${needed}updated: ‹"2026-03-05T24:00Z"›\n---\n`],
    ['expires', `---\n${needed}expires: ‹tomorrow›\n---\n`],
    ['a correction’s', `---\n${needed}corrections:\n  - text: So.\n    date: ‹2026-13-01›\n---\n`],
    ['a correction’s in flow style', `---\n${needed}corrections: [{ date: ‹2026-04-31›, text: So. }]\n---\n`],
  ])('%s', (_, marked) => {
    expectProblem('invalid-date', path, marked);
  });

  test('of a page', () => {
    expectProblem('invalid-date', 'content/pages/about.md', '---\ntitle: About\nupdated: ‹2026-02-29›\n---\n');
  });

  test('that are before publication', () => {
    inStory('updated-before-published', 'updated: ‹2026-03-04T09:29:59Z›\n');
    inStory('expires-before-published', 'expires: ‹2026-03-04T09:30:00Z›\n');
  });
});

describe('settings', () => {
  const needed = 'title: T\nurl: https://t.example\nlanguage: en\ntimeZone: UTC\n';
  test.each([
    ['invalid-value', needed.replace('https://t.example', '‹t.example›')],
    ['invalid-value', needed.replace('https://t.example', '‹https://t.example/news/›')],
    ['invalid-value', needed.replace('https://t.example', '‹https://t.example/?a›')],
    ['invalid-value', needed.replace('https://t.example', '‹https://me@t.example›')],
    ['invalid-value', needed.replace('UTC', '‹Europe/Londn›')],
    ['invalid-value', needed.replace('en\n', '‹english language›\n')],
    ['language-untranslated', needed.replace('en\n', '‹sv›\n')],
    ['missing-key', `‹${needed.replace('timeZone: UTC\n', '')}`],
    ['unknown-key', `${needed}‹titel›: x\n`],
    ['unknown-key', `${needed}front:\n  ‹leed›: x\n`],
    ['invalid-value', `${needed}front: ‹talks›\n`],
    ['invalid-value', `${needed}front: { briefs: ‹31› }\n`],
    ['invalid-value', `${needed}front: { briefs: ‹1.5› }\n`],
    ['invalid-value', `${needed}listSize: ‹0›\n`],
    ['invalid-value', `${needed}share: [email, ‹Facebok›]\n`],
    ['invalid-value', `${needed}age: { exempt: [‹newz›] }\n`],
    ['invalid-value', `${needed}comments: { provider: ‹some› }\n`],
    ['invalid-value', `${needed}contact:\n  email: ‹me›\n`],
    ['invalid-value', `${needed}urls: { article: ‹"/{year}/{slug}/"› }\n`],
    ['invalid-value', `${needed}urls: { article: ‹"/{yyyy}/"› }\n`],
    ['invalid-value', `${needed}urls: { article: ‹"/../{slug}/"› }\n`],
    ['invalid-value', `${needed}urls: { article: ‹"/a/%2e%2e/{slug}/"› }\n`],
    ['invalid-value', `${needed}urls: { article: ‹"//{slug}/"› }\n`],
    ['invalid-value', `${needed}urls: { article: ‹"/{slug}"› }\n`],
  ])('%s %#', (code, marked) => {
    expectProblem(code, 'content/site.yaml', marked);
  });

  test('that are absent', () => {
    const { problems } = toPaper({ 'content/site.yaml': '' });
    expect(problems.map(({ reason, line, column }) => [/`(\w+)`/.exec(reason)?.[1], line, column])).toEqual([
      ['title', 1, 1],
      ['url', 1, 1],
      ['language', 1, 1],
      ['timeZone', 1, 1],
    ]);
  });
});

describe('names and addresses', () => {
  test('a slug that comes to nothing', () => {
    expectProblem('slug-empty', 'content/articles/!!!.md', `‹${story()}`);
    expectProblem('slug-empty', 'content/desks/….md', `‹${markdown({ title: 'X' })}`);
    expectProblem('slug-empty', path, `---\n${needed}slug: ‹①›\n---\n`);
  });

  test('an address that is taken', () => {
    const world = { 'content/pages/about.md': markdown({ title: 'About' }) };
    expectProblem('url-clash', 'content/pages/info.md', '---\ntitle: Info\nslug: ‹about›\n---\n', world);
    expectProblem('url-clash', 'content/pages/world.md', '---\n‹title: Info\n---\n');
    expectProblem('alias-clash', path, `---\n${needed}aliases:\n  - /old/\n  - ‹/world/›\n---\n`);
    expectProblem('url-clash', path, `---\n${needed}slug: ‹other›\n---\n`, {
      'content/articles/1/other.md': story({ id: 'first' }),
    });
  });

  test('an id that is taken', () => {
    const first = { 'content/articles/1.md': story({ id: 'one' }) };
    expectProblem('id-clash', path, `---\n${needed}id: ‹one›\n---\n`, first);
    expectProblem('id-clash', 'content/desks/2/world.md', `‹${markdown({ title: 'World too' })}`);
  });

  test('a picture that is broken', () => {
    const pictures = toPictures({ 'content/articles/a.jpg': { reason: 'no size' } });
    expectProblem('image-unreadable', path, `---\n${needed}image: { src: ‹a.jpg›, alt: A }\n---\n`, {}, { pictures });
  });
});

test('places are not sought where there is no problem', () => {
  const fields = {
    sections: ['One', { heading: 'Two', id: 'two' }],
    tags: ['oil'],
    aliases: ['/old/'],
    updated: '2026-03-05',
    corrections: [{ date: '2026-03-05', text: 'Wrong.' }],
  };
  const { entries } = toEntries({ ...basics, [path]: story(fields), 'content/articles/b.md': story({ slug: 'b' }) });
  const unplaced = entries.map((entry) => ({
    ...entry,
    locate: () => {
      throw new Error('Unexpected search for a place');
    },
  }));
  const folders = { content: 'content', public: 'public' };
  const { newsroom, problems } = toNewsroom(unplaced, { now, drafts: false, folders, pictures: toPictures({}) });
  expect(problems).toEqual([]);
  expect(newsroom?.articles.map(({ sections }) => sections.length).toSorted()).toEqual([0, 2]);
});
