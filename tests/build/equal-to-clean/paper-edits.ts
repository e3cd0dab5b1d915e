/** What is done to the rest of a paper: its people and parts, its settings, its pictures and public files, and time. */
import { drawing, toWords } from './first-paper.ts';
import { markdownAt, markdownIn, nameOf, pathsIn } from './paper.ts';
import type { Edit, World } from './world.ts';

const hour = 60 * 60 * 1000;

/** Changes a field of a part of the paper, such as the summary of a desk. */
const changePart =
  (folder: string, toFields: (world: World) => Record<string, unknown>): Edit =>
  (world) => {
    const path = world.random.pick(markdownIn(world.paper, folder));
    const fields = toFields(world);
    Object.assign(markdownAt(world.paper, path).fields, fields);
    return `${path}: ${JSON.stringify(fields)}`;
  };

const changeBody =
  (folder: string): Edit =>
  ({ paper, random }) => {
    const path = random.pick(markdownIn(paper, folder));
    markdownAt(paper, path).body = `${toWords(random, 6)}.\n`;
    return `${path} has another body`;
  };

/** Gives a part of the paper another name, in its file and everywhere it is named. */
const rename =
  (folder: string, names: readonly string[]): Edit =>
  ({ paper, random }) => {
    const path = random.pick(markdownIn(paper, folder));
    const name = random.pick(names);
    const target = `${folder}${name}.md`;
    if (paper.files.has(target)) return undefined;
    const part = markdownAt(paper, path);
    paper.files.delete(path);
    paper.files.set(target, part);
    for (const other of markdownIn(paper, 'content/')) {
      const { fields } = markdownAt(paper, other);
      const text = JSON.stringify(fields).replaceAll(JSON.stringify(nameOf(path)), JSON.stringify(name));
      Object.assign(fields, JSON.parse(text));
    }
    return `${path} is renamed to ${target}`;
  };

const add =
  (folder: string, names: readonly string[], toFields: (world: World, name: string) => Record<string, unknown>): Edit =>
  (world) => {
    const name = world.random.pick(names);
    const path = `${folder}${name}.md`;
    const { files } = world.paper;
    if (files.has(path)) return undefined;
    files.set(path, { fields: toFields(world, name), body: `New: ${name}.\n` });
    return `${path} is new`;
  };

/** Removes a file; where others name it, that is an error. */
const remove =
  (folder: string): Edit =>
  ({ paper, random }) => {
    const paths = pathsIn(paper, folder).filter((path) => !path.includes('/styles/'));
    if (paths.length === 0) return undefined;
    const path = random.pick(paths);
    paper.files.delete(path);
    return `${path} is gone`;
  };

const changeSite =
  (toFields: (world: World) => Record<string, unknown>): Edit =>
  (world) => {
    const fields = toFields(world);
    Object.assign(world.paper.site, fields);
    return `site.yaml: ${JSON.stringify(fields)}`;
  };

const wait =
  (hours: (world: World) => number): Edit =>
  (world) => {
    world.paper.now += Math.round(hours(world) * hour);
    return `it is ${new Date(world.paper.now).toISOString()}`;
  };

const put =
  (path: string, toContent: (world: World) => string | Uint8Array): Edit =>
  (world) => {
    world.paper.files.set(path, toContent(world));
    return `${path} is written`;
  };

const anyPicture = ({ random, pictures }: World): Uint8Array => random.pick(pictures);
const anyStory = ({ random, paper }: World): string => nameOf(random.pick(markdownIn(paper, 'content/articles/')));

/** Every kind of edit of people, beats, desks and pages. */
export const partEdits: readonly Edit[] = [
  changePart('content/reporters/', ({ random }) => ({ name: toWords(random, 2) })),
  changePart('content/reporters/', ({ random }) => ({
    role: toWords(random, 1),
    email: `x${random.below(99)}@a.example`,
  })),
  changePart('content/beats/', ({ random }) => ({ title: `On ${toWords(random, 1)}` })),
  changePart('content/beats/', ({ random, paper }) => ({
    desk: nameOf(random.pick(markdownIn(paper, 'content/desks/'))),
  })),
  changePart('content/desks/', ({ random }) => ({
    hue: random.pick(['red', 'blue', 'teal']),
    summary: toWords(random, 4),
  })),
  changePart('content/pages/', ({ random }) => ({ menu: random.oneIn(2), title: `Page ${toWords(random, 1)}` })),
  changePart('content/pages/', ({ random }) => ({ draft: random.oneIn(2), noindex: random.oneIn(2) })),
  ...['reporters', 'beats', 'desks', 'pages'].map((folder) => changeBody(`content/${folder}/`)),
  rename('content/reporters/', ['fay-orr', 'gil-pike', 'ada-quill', 'Hal-Stone']),
  rename('content/beats/', ['docks', 'power', 'port']),
  rename('content/desks/', ['town', 'abroad', 'city']),
  add('content/reporters/', ['ivy-tarn', 'jo-vale'], (_, name) => ({ name })),
  add('content/beats/', ['canals', 'parks'], () => ({ title: 'New beat', desk: 'world' })),
  add('content/desks/', ['letters', 'sport'], (_, name) => ({ title: name })),
  add('content/pages/', ['contact', 'notes'], (_, name) => ({ title: name, menu: true })),
  remove('content/reporters/ivy'),
  remove('content/reporters/'),
  remove('content/beats/canals'),
  remove('content/beats/'),
  remove('content/desks/letters'),
  remove('content/pages/contact'),
  remove('content/pages/notes'),
];

/** Every kind of edit of the settings, and of when and for whom is built. */
export const siteEdits: readonly Edit[] = [
  changeSite(({ random }) => ({ title: `The ${toWords(random, 1)}`, tagline: toWords(random, 3) })),
  changeSite(({ random }) => ({ cards: random.pick([undefined, 'all', 'without-picture', 'none']) })),
  changeSite(({ random }) => ({ themeColour: { light: random.pick(['#ffffff', '#fdfbf7']) } })),
  changeSite(({ random }) => ({ icon: random.pick([undefined, '/logo.svg']) })),
  changeSite(({ random }) => ({ search: random.pick([undefined, undefined, false, 'text']) })),
  changeSite(({ random }) => ({ listSize: 3 + random.below(4) })),
  changeSite(({ random }) => ({ timeZone: random.pick(['Europe/London', 'Pacific/Auckland', 'America/New_York']) })),
  changeSite(({ random }) => ({ language: random.pick(['en', 'en', 'ar']) })),
  changeSite(({ random }) => ({ url: random.pick(['https://lantern.example', 'https://lamp.example']) })),
  changeSite(({ random }) => ({
    urls: random.pick([undefined, { article: '/{yyyy}/{slug}/' }, { article: '/s/{slug}/' }]),
  })),
  changeSite(({ random }) => ({ age: { afterDays: 1 + random.below(60) } })),
  changeSite(({ random }) => ({ comments: { closeAfterDays: 1 + random.below(90), policy: toWords(random, 2) } })),
  changeSite(({ random }) => ({ share: random.oneIn(2) ? ['x'] : ['email', 'mastodon'] })),
  changeSite((world) => ({ front: { lead: anyStory(world), secondaryCount: world.random.below(4) } })),
  changeSite(() => ({ front: undefined })),
  changeSite(({ random }) => ({ ninjs: random.oneIn(2) })),
  changeSite(({ random }) => ({
    partnerFeeds: random.pick([
      undefined,
      [{ name: 'ferries', hours: 24 * (1 + random.below(60)), formats: ['json'], except: { types: ['opinion'] } }],
      [{ name: 'rail', items: 1 + random.below(4), trackRights: random.oneIn(2) }],
    ]),
  })),
  changeSite(({ random, paper }) => ({
    policies: { corrections: nameOf(random.pick(markdownIn(paper, 'content/pages/'))) },
  })),
  changeSite(({ random }) => ({ contact: { email: `c${random.below(9)}@lantern.example` }, policies: {} })),
  changeSite(({ random, paper }) => ({ desks: [nameOf(random.pick(markdownIn(paper, 'content/desks/')))] })),
  wait(({ random }) => random.below(48)),
  wait(({ random }) => 24 * random.below(40)),
  wait(() => 24 * 365),
  wait(({ random }) => -24 * random.below(20)),
  ({ paper }) => {
    paper.drafts = !paper.drafts;
    return `drafts: ${paper.drafts}`;
  },
  ({ paper, random }) => {
    paper.baseUrl = random.pick([undefined, 'https://preview.example']);
    return `base URL: ${paper.baseUrl}`;
  },
];

/** Every kind of edit of pictures and public files. */
export const fileEdits: readonly Edit[] = [
  ...['gate.png', 'crane.jpg', 'wide.png', 'plan.svg'].map((name) =>
    put(`content/articles/${name}`, (world) =>
      name.endsWith('svg') ? drawing(world.random.below(90) + 9) : anyPicture(world),
    ),
  ),
  put(
    'content/articles/plan.svg',
    () => '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script/></svg>',
  ),
  put('content/reporters/bo.png', anyPicture),
  put('content/articles/unused.png', anyPicture),
  put('public/banner.png', anyPicture),
  put('public/logo.svg', ({ random }) => drawing(random.below(60) + 9)),
  put('public/robots.txt', ({ random }) => `User-agent: ${random.below(9)}\n`),
  put('public/notes', ({ random }) => `A file where a page may come: ${random.below(9)}\n`),
  put('public/Robots.txt', () => 'Another case.\n'),
  put('public/fonts/own-latin-normal.woff2', ({ random }) => `font ${random.below(3)}`),
  put('public/downloads/list.html', ({ random }) => `<p>${random.below(9)}</p>`),
  remove('public/notes'),
  remove('public/Robots'),
  remove('public/fonts'),
  remove('public/downloads'),
  remove('content/articles/unused'),
  remove('public/'),
];
