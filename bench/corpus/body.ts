/** Writes the body of a story as Markdown: about 550 words, with what newsrooms use. */

import { places, tagThings } from './names.ts';
import { fillPattern, toParagraph, toSentence } from './prose.ts';
import type { Random } from './random.ts';
import { headings } from './vocabulary.ts';

/** The text of a story and what others need to know of it. */
export interface WrittenBody {
  /** Markdown, without front matter. */
  readonly markdown: string;
  /** The `##` headings in order, as they stand in the text. */
  readonly headings: readonly string[];
}

/** A story that this one may link to. */
export interface Neighbour {
  readonly title: string;
  readonly url: string;
}

/** A body. `neighbours` are earlier stories; where there are none, no story is linked. */
export function writeBody(random: Random, neighbours: readonly Neighbour[], pictures: readonly string[]): WrittenBody {
  const titles = random.sample(headings, random.integer(2, 4)).map((pattern) => fillPattern(pattern, random));
  const parts = [undefined, ...titles];
  const blocks = parts.flatMap((title) => [
    ...(title === undefined ? [] : [`## ${title}`]),
    ...writeParagraphs(random, Math.round(7 / parts.length)),
  ]);
  blocks.push(...extras(random, pictures));
  link(blocks, random, neighbours);
  return { markdown: `${blocks.join('\n\n')}\n`, headings: titles };
}

const writeParagraphs = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => toParagraph(random, random.pick([3, 3, 4, 4, 5])));

/** What only some stories have. It stands in the last part. */
function extras(random: Random, pictures: readonly string[]): string[] {
  const found: string[] = [];
  if (random.chance(0.3)) found.push(writeList(random));
  if (random.chance(0.25)) found.push(`> ${toSentence(random)}`, toSentence(random));
  if (random.chance(0.1)) found.push(writeTable(random));
  if (random.chance(0.05)) found.push(writePicture(random, pictures));
  if (random.chance(0.3)) found.push(`**${random.pick(places)}:** ${toParagraph(random, 2)}`);
  if (random.chance(0.03))
    found.push(`The papers are at https://records.example/${random.integer(1000, 9999)}/minutes for all to read.`);
  if (random.chance(0.03))
    found.push(`${toSentence(random)}[^source]`, toSentence(random), `[^source]: ${toSentence(random)}`);
  return found;
}

function writeList(random: Random): string {
  const mark = random.chance(0.3) ? (index: number) => `${index + 1}.` : () => '-';
  return Array.from({ length: random.integer(3, 5) }, (_, index) => `${mark(index)} ${toSentence(random)}`).join('\n');
}

function writeTable(random: Random): string {
  const rows = random.sample(places, random.integer(3, 6)).map((place) => {
    return `| ${place} | ${random.integer(10, 999)} | ${random.integer(1, 99)}% |`;
  });
  return [`| Place | ${random.pick(tagThings)} | Change |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

const writePicture = (random: Random, pictures: readonly string[]): string =>
  `![The quay at ${random.pick(places)}](${random.pick(pictures)} "${random.pick(places)} in spring")`;

/** Adds links to paragraphs: to earlier stories, and to a page elsewhere in a third of all stories. */
function link(blocks: string[], random: Random, neighbours: readonly Neighbour[]): void {
  const links = random
    .sample(neighbours, random.integer(1, 3))
    .map(({ title, url }) => `We wrote about it [in “${title}”](${url}).`);
  if (random.chance(0.33))
    links.push(`The [full report](https://records.example/report-${random.integer(100, 999)}) is public.`);
  const paragraphs = [...blocks.keys()].filter((index) => /^[\p{L}"*]/u.test(blocks[index] ?? ''));
  for (const sentence of links) {
    const index = random.pick(paragraphs);
    blocks[index] = `${blocks[index]} ${sentence}`;
  }
}
