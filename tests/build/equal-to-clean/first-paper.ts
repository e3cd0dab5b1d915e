/** The paper that the edits begin with: small, and with something of everything. */
import sharp from 'sharp';
import type { FileContent, Paper } from './paper.ts';
import type { Random } from './random.ts';

/** The instant at which the first build stands. */
export const start = Date.UTC(2026, 2, 10, 12);

const day = 24 * 60 * 60 * 1000;

/** What stories are made of. Spellings of tags differ on purpose: they are one topic. */
export const reporters = ['ada-quill', 'bo-lind', 'cy-moss', 'dee-rook', 'eli-wren'];
const beats = ['port', 'energy', 'schools', 'music'];
export const tags = ['Tides', 'tides', 'TIDES', 'Old Town', 'old town', 'Ferries', 'Énergie', 'Trams'];
const pictures = ['gate.png', 'crane.jpg', 'plan.svg', 'wide.png'];
const types = ['news', 'analysis', 'opinion', 'explainer', 'review', 'sponsored'];
const words = 'harbour tide lamp ferry winter council bridge market signal timber school letter engine quay'.split(' ');

/** A few invented words. */
export const toWords = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(words)).join(' ');

/** An instant some days from now, in the past mostly. */
export const toInstant = (now: number, random: Random, back = 400, ahead = 0): string =>
  new Date(now + (random.below(back + ahead) - back) * day + random.below(86_400) * 1000).toISOString();

/** A story with some of everything, the rest of it plain. */
export function toStory(now: number, random: Random): FileContent {
  const times = toTimes(now, random);
  const later = new Date(Date.parse(times.published) + 3 * day).toISOString();
  const fields = {
    title: `The ${toWords(random, 3)} "${random.below(1000)}"`,
    reporter: random.oneIn(4) ? reporters.slice(random.below(3), 4) : random.pick(reporters),
    beat: random.pick(beats),
    ...times,
    ...(random.oneIn(2) && { tags: [random.pick(tags)] }),
    ...(random.oneIn(3) && { summary: `A ${toWords(random, 5)}.` }),
    ...(random.oneIn(4) && { type: random.pick(types) }),
    ...(random.oneIn(4) && { updated: later }),
    ...(random.oneIn(6) && { language: random.pick(['fr', 'ar', 'en-GB', 'xh']) }),
    ...(random.oneIn(5) && { contributors: [{ reporter: random.pick(reporters), role: 'Research' }] }),
    ...(random.oneIn(5) && { image: { src: random.pick(pictures), alt: toWords(random, 2) } }),
    ...(random.oneIn(6) && { aliases: [`/old/${random.below(1e6)}/`] }),
    ...(random.oneIn(7) && { corrections: [{ date: later.slice(0, 10), text: `It was a ${toWords(random, 1)}.` }] }),
    ...(random.oneIn(8) && { draft: true }),
  };
  return { fields, body: toBody(random) };
}

/** Most stories are out; some are to come, and some will go. */
function toTimes(now: number, random: Random): { published: string; expires?: string } {
  if (random.oneIn(8)) return { published: toInstant(now, random, 0, 60) };
  if (random.oneIn(8)) return { published: toInstant(now, random, 90), expires: toInstant(now, random, 0, 300) };
  return { published: toInstant(now, random) };
}

/** A body; some show a picture, and some of those say nothing of it, which is a warning. */
export function toBody(random: Random): string {
  const picture = random.oneIn(5) ? `![${random.oneIn(2) ? 'A view' : ''}](${random.pick(pictures)})\n\n` : '';
  const note = random.oneIn(6) ? `\n\nA note.[^1]\n\n[^1]: ${toWords(random, 4)}.` : '';
  return `${toWords(random, 8)}, *${toWords(random, 2)}*.\n\n${picture}## ${toWords(random, 2)}\n\n“${toWords(random, 9)}”${note}\n`;
}

/** Some pictures of one size in different colours, and how many bytes of difference they make. */
export async function paintPictures(): Promise<readonly Uint8Array[]> {
  const colours = ['#135', '#531', '#351', '#999', '#e21', '#1e2'];
  const paint = (background: string, index: number) => {
    const picture = sharp({ create: { width: index < 4 ? 180 : 90, height: 60, channels: 3, background } });
    return (index % 2 ? picture.jpeg() : picture.png()).toBuffer();
  };
  return Promise.all(colours.map(paint));
}

/** A drawing. */
export const drawing = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30"/>`;

/** The layout of stories that the paper has of its own, with a part that imports another. */
export const ownLayout: Readonly<Record<string, string>> = {
  'layouts/article.11ty.tsx': `import { Ribbon } from './parts/ribbon.tsx';
export default ({ lang, head, article, related }) => (
  <html lang={lang}><head><title>{head.title}</title><link rel="stylesheet" href={head.stylesheet} /></head>
  <body><Ribbon text={article.desk.text} /><h1>{article.title}</h1>{article.tags.map((tag) => <i>{tag.text}</i>)}
  <div dangerouslySetInnerHTML={{ __html: article.body }} />{related.map((card) => <a href={card.url}>{card.title}</a>)}
  </body></html>);`,
  'layouts/parts/ribbon.tsx': `import { mark } from './mark.ts';\nexport const Ribbon = ({ text }) => <p>{mark}{text}</p>;\n`,
  'layouts/parts/mark.ts': "export const mark = '1 ';\n",
};

/** The first paper. */
export function makeFirstPaper(random: Random, painted: readonly Uint8Array[]): Paper {
  const files = new Map<string, FileContent>(Object.entries(ownLayout));
  const put = (path: string, fields: Record<string, unknown>, body: string) => files.set(path, { fields, body });
  for (const name of ['city', 'world', 'arts']) put(`content/desks/${name}.md`, { title: `The ${name}` }, `${name}.\n`);
  for (const [index, name] of beats.entries()) {
    const desk = ['city', 'world', 'city', 'arts'][index];
    put(`content/beats/${name}.md`, { title: `On ${name}`, desk }, `All of *${name}*.\n`);
  }
  for (const name of reporters) {
    const photo = name === 'bo-lind' ? { photo: 'bo.png' } : {};
    put(`content/reporters/${name}.md`, { name: `${name} Esq.`, beats: ['port'], ...photo }, `${name} writes.\n`);
  }
  put('content/pages/about.md', { title: 'About', menu: true }, 'About us. ![](/banner.png)\n');
  put('content/pages/ethics.md', { title: 'Ethics' }, 'What we do.\n');
  for (let index = 0; index < 26; index += 1) files.set(`content/articles/story-${index}.md`, toStory(start, random));
  for (const [index, name] of pictures.entries()) {
    files.set(`content/articles/${name}`, name.endsWith('.svg') ? drawing(40) : (painted[index] ?? ''));
  }
  files.set('content/reporters/bo.png', painted[2] ?? '');
  files.set('public/banner.png', painted[0] ?? '');
  files.set('public/logo.svg', drawing(20));
  files.set('public/robots.txt', 'User-agent: *\n');
  files.set('public/.well-known/security.txt', 'Contact: mailto:desk@lantern.example\n');
  files.set('public/styles/site.css', "@import './colours.css';\n.masthead { outline: 3px solid var(--own); }\n");
  files.set('public/styles/colours.css', ':root { --own: #1b4d3e; }\n');
  const site = {
    ...{ title: 'The Lantern', url: 'https://lantern.example', language: 'en', timeZone: 'Europe/London' },
    ...{ listSize: 4, policies: { ethics: 'ethics' }, comments: { closeAfterDays: 200 }, logo: '/logo.svg' },
  };
  return { files, site, now: start, drafts: false, baseUrl: undefined };
}
