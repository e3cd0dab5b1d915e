/** What designers do to layouts, styles and the configuration. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownLayout } from './first-paper.ts';
import { pathsIn } from './paper.ts';
import type { Edit, World } from './world.ts';

const plugin = pathToFileURL(join(import.meta.dirname, '../../../src/eleventy/plugin.ts')).href;

/** The site's own layouts of stories, one in each language. */
const articleLayouts: readonly Readonly<Record<string, string>>[] = [
  ownLayout,
  {
    'layouts/article.njk': `<title>{{ props.head.title }}</title>{% include "byline.njk" %}{{ props.article.body | safe }}{{ colour.name }}`,
    'layouts/byline.njk': '<p>1 {% for part in props.article.byline %}{{ part.text }}{% endfor %}</p>',
    'layouts/data/colour.json': '{ "name": "red 1" }',
  },
  {
    'layouts/article.liquid':
      '---\nlayout: base\n---\n<h1>1 {{ props.article.title | escape }}</h1>{{ props.article.body }}',
  },
  {},
];

/** The site's own configurations; one writes a file beside the pages, one names another folder of data. */
const configurations: readonly Readonly<Record<string, string>>[] = [
  { '.eleventy.js': configure('') },
  {
    '.eleventy.js': configure(
      "config.addTransform('stamp', (html) => html.replace('<body', stamp));",
      "import { stamp } from './lib/stamp.js';\n",
    ),
    'lib/stamp.js': "export const stamp = '<!-- 1 --><body';\n",
  },
  {
    'eleventy.config.js': configure("config.addPassthroughCopy({ 'layouts/extra.txt': 'extra/extra.txt' });"),
    'layouts/extra.txt': 'extra 1\n',
  },
  {
    '.eleventy.ts': configure('', '', '../figures'),
    'figures/colour.json': '{ "name": "blue 1" }',
    'layouts/article.njk': '<p>{{ colour.name }} {{ more.name }}</p>{{ props.article.body | safe }}',
  },
];

function configure(work: string, imports = '', data = '../layouts/data'): string {
  return `${imports}import { broadsheet } from '${plugin}';
export default function configure(config) {
  config.addPlugin(broadsheet);
  ${work}
  return { dir: { input: 'content', includes: '../layouts', data: '${data}' } };
}
`;
}

const isArticle = (path: string): boolean => /^layouts\/(?:article\.|byline|parts\/|data\/)/.test(path);
const isConfiguration = (path: string): boolean => /^(?:\.?eleventy|lib\/|figures\/|layouts\/extra)/.test(path);

/** Replaces all files of one purpose. */
function replaceFiles(
  { files }: World['paper'],
  isOld: (path: string) => boolean,
  next: Readonly<Record<string, string>>,
) {
  for (const path of [...files.keys()]) if (isOld(path)) files.delete(path);
  for (const [path, text] of Object.entries(next)) files.set(path, text);
}

/** Counts the first number of a file up, so that what is made with it changes. */
const countUp =
  (isMeant: (path: string) => boolean): Edit =>
  (world) => {
    const { files } = world.paper;
    const paths = [...files.keys()].filter(isMeant);
    if (paths.length === 0) return undefined;
    const path = world.random.pick(paths);
    const text = String(files.get(path));
    const changed = text.replace(/(?<=[ '])\d+/, (number) => String(Number(number) + 1));
    if (changed === text) return undefined;
    files.set(path, changed);
    return `${path} is changed`;
  };

const put =
  (path: string, texts: readonly string[]): Edit =>
  ({ paper, random }) => {
    paper.files.set(path, random.pick(texts));
    return `${path} is written`;
  };

/** Half of the time the site has no configuration of its own. */
const configureAnew: Edit = ({ paper, random }) => {
  const next = random.oneIn(2) ? {} : random.pick(configurations);
  replaceFiles(paper, isConfiguration, next);
  replaceFiles(paper, isArticle, 'layouts/article.njk' in next ? next : ownLayout);
  for (const [path, text] of Object.entries(next)) paper.files.set(path, text);
  return `the configuration is ${Object.keys(next)[0] ?? 'that of the generator'}`;
};

/** Every kind of edit of layouts, styles and the configuration. */
export const codeEdits: readonly Edit[] = [
  ({ paper, random }) => {
    const next = random.pick(articleLayouts);
    if (paper.files.has('.eleventy.ts')) return undefined;
    replaceFiles(paper, isArticle, next);
    return `stories have the layout ${Object.keys(next)[0] ?? 'of the generator'}`;
  },
  countUp((path) => path === 'layouts/parts/mark.ts'),
  countUp((path) => /^layouts\/byline|^layouts\/article\.(?:liquid|njk)/.test(path)),
  countUp((path) => path === 'layouts/data/colour.json'),
  put('layouts/page.njk', [
    '---\nlayout: base\n---\n<h1>{{ props.page.title }}</h1>',
    '<h1>{{ props.page.title }}</h1>',
  ]),
  put('layouts/tag.liquid', [
    '<h1>{{ props.tag.title }}</h1>{% for s in props.list.stories %}{{ s.title }}{% endfor %}',
  ]),
  ({ paper }) => {
    for (const path of ['layouts/page.njk', 'layouts/tag.liquid', 'layouts/notes.bak']) paper.files.delete(path);
    return 'pages and tags have the layouts of the generator';
  },
  put('layouts/notes.bak', ['one', 'two']),
  put('public/styles/colours.css', [':root { --own: #1b4d3e; }', ':root { --own: red; }', ':root { --own: blue; }']),
  put('public/styles/main.css', ['body { color: black; }', 'body { color: #333; }']),
  ({ paper }) => (paper.files.delete('public/styles/main.css') ? 'the site has no main.css of its own' : undefined),
  configureAnew,
  configureAnew,
  countUp((path) => /^lib\/|^layouts\/extra|^figures\//.test(path)),
  countUp((path) => /^lib\/|^layouts\/extra|^figures\//.test(path)),
  ({ paper, random }) => {
    if (pathsIn(paper, 'figures/').length === 0) return undefined;
    if (random.oneIn(3)) paper.files.delete('figures/more.json');
    else paper.files.set('figures/more.json', `{ "name": "more ${random.below(9)}" }`);
    return 'figures/more.json is written or gone';
  },
  put('package.json', ['{ "name": "lantern", "type": "module" }', '{ "name": "lamp", "type": "module" }']),
];

/** Edits that make an error, which the next edit takes back: a build with one must change nothing. */
export const mistakes: readonly Edit[] = [
  put('content/articles/broken.md', [
    '---\ntitle: Broken\n---\n',
    '---\ntitle: [\n---\n',
    'no fields',
    '---\ntags: [.nan, 1]\n---\n',
  ]),
  put('content/articles/deep/broken.md', [
    '---\ntitle: A\nreporter: ada-quill\nbeat: port\npublished: 2026-01-02\n---\n\n![x](nowhere.png)\n',
    '---\ntitle: A\nreporter: nobody\nbeat: prot\npublished: 2026-02-30\nsections: [None]\n---\n\n## Other\n',
  ]),
  put('content/reporters/ada-quill.md', ['---\nnam: Ada\n---\n']),
  put('content/misplaced.md', ['---\ntitle: X\n---\n']),
  put('layouts/article.11ty.tsx', [
    "export default () => { throw new Error('no'); };",
    'export default () => <p',
    'export const x = 1;',
  ]),
  put('layouts/page.njk', ['{{ props.page.title | nofilter }}', '---\nlayout: nowhere\n---\n']),
  put('layouts/article.txt.liquid', ['a second layout of stories']),
  put('public/styles/colours.css', ['@import "nowhere.css";', 'a { color: }}} ']),
  put('public/index.html', ['a file at the address of a page']),
  put('.eleventy.js', ['export default () => { throw new Error("no"); };']),
  ({ paper }) => {
    Object.assign(paper.site, { titel: 'The Lantern' });
    return 'site.yaml has an unknown key';
  },
];
