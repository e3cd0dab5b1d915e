/** Builds a site of which every story, reporter and name is an attack. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { listTree, makeSite, type Site } from '../sites/site.ts';
import { pictureNames, vectors } from './vectors.ts';

/** The site, and the paths of its pages. */
export interface VectorSite extends Site {
  readonly pages: readonly string[];
}

const pixel = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
const broken = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path></svg>';

const toFile = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n${body}\n`;

/** A story with the attack in its body, before, within and after text, and in every field that takes text. */
function toStory(attack: string, reporter: string, isTagged: boolean): string {
  const inLine = attack.replaceAll('\n', ' ');
  const tag = inLine.slice(0, 80);
  return toFile(
    {
      title: attack,
      summary: attack,
      reporter,
      contributors: [{ reporter, role: attack }],
      beat: 'port',
      sections: [{ heading: 'Fixed heading', nav: attack }],
      published: '2026-01-06T10:00:00Z',
      updated: '2026-01-07T10:00:00Z',
      dateline: attack,
      backstory: attack,
      image: { src: 'pixel.svg', alt: attack, caption: attack, credit: attack },
      tags: isTagged && /[\p{L}\p{N}]/u.test(tag) ? [tag] : [],
      corrections: [{ date: '2026-01-08', text: attack, prominent: true }],
      source: { name: attack, url: 'https://ok.example/' },
    },
    `Words.\n\n## Fixed heading\n\n${attack}\n\nBefore ${attack} after.\n\n> ${inLine}\n\n- ${inLine}\n\n## ${inLine}`,
  );
}

/** Makes and builds it. It must have no error. */
export async function buildVectorSite(): Promise<VectorSite> {
  const all = Object.entries(vectors).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  const files: Record<string, string> = {
    'content/desks/harbour.md': toFile({ title: all[0]?.[1] }, `${all[0]?.[1]}`),
    'content/beats/ferries.md': toFile({ title: all[1]?.[1], desk: 'harbour' }, `${all[1]?.[1]}`),
  };
  for (const [index, [name, attack]] of all.entries()) {
    const reporter = index % 8 === 0 ? `r${index}` : 'ada-quill';
    if (reporter !== 'ada-quill') {
      files[`content/reporters/${reporter}.md`] = toFile({ name: attack, role: attack, photo: 'pixel.svg' }, attack);
      files[`content/pages/p${index}.md`] = toFile({ title: attack }, attack);
    }
    files[`content/articles/${name}-${index}.md`] = toStory(attack, reporter, index % 4 === 0);
  }
  for (const kind of ['articles', 'reporters', 'pages']) {
    files[`content/${kind}/pixel.svg`] = pixel;
    files[`content/${kind}/broken.svg`] = broken;
  }
  for (const [index, name] of pictureNames.entries()) {
    files[`content/articles/${name}`] = pixel;
    files[`public/drawings/${name}`] = pixel;
    const encoded = encodeURIComponent(name);
    files[`content/articles/picture-${index}.md`] = toFile(
      {
        title: `Picture ${index}`,
        reporter: 'ada-quill',
        beat: 'ferries',
        published: '2026-01-06T10:00:00Z',
        image: { src: encoded, alt: name },
      },
      `![${index}](<${encoded}>)\n\n![${index}](</drawings/${encoded}> "${index}")`,
    );
  }
  const site = makeSite();
  // Some attacks are links to nowhere: they shall become pages all the same.
  const settings = readFileSync(join(site.root, 'content/site.yaml'), 'utf8');
  files['content/site.yaml'] = `${settings}\nseverities: { link-dead: warning }\nlistSize: 100\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site.root, path)), { recursive: true });
    writeFileSync(join(site.root, path), text);
  }
  const report = await site.build();
  expect(report.problems.filter(({ fatal }) => fatal === true).map(String)).toEqual([]);
  const pages = listTree(site.output).filter((path) => path.endsWith('.html'));
  return { ...site, pages };
}
