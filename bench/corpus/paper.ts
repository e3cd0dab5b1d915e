/** The paper that the stories stand in: desks, beats, reporters, tags and static pages. */

import { firstNames, lastNames, tagQualities, tagThings } from './names.ts';
import { toParagraph } from './prose.ts';
import { type Random, toRandom } from './random.ts';
import { toAsciiName } from './to-ascii-name.ts';

/** A part of the paper, with what it covers. */
export interface Desk {
  readonly id: string;
  readonly title: string;
  readonly hue: string;
  readonly beats: readonly Beat[];
}

export interface Beat {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

export interface Reporter {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly beats: readonly string[];
  readonly email: string;
  /** Markdown. */
  readonly biography: string;
}

export interface StaticPage {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** Everything but the stories. */
export interface Paper {
  readonly seed: number;
  /** How many stories it has. */
  readonly stories: number;
  readonly desks: readonly Desk[];
  readonly beats: readonly Beat[];
  readonly reporters: readonly Reporter[];
  readonly tags: readonly string[];
  readonly pages: readonly StaticPage[];
}

export const paperTitle = 'The Brackwater Ledger';
export const paperUrl = 'https://ledger.example';

const deskPlan = [
  { title: 'City', hue: 'red', beats: ['City hall', 'Courts', 'Schools', 'Housing'] },
  { title: 'Coast', hue: 'teal', beats: ['Harbour', 'Fisheries', 'Ferries', 'Weather'] },
  { title: 'Business', hue: 'amber', beats: ['Energy', 'Work', 'Trade', 'Farming'] },
  { title: 'World', hue: 'blue', beats: ['Elections', 'Diplomacy', 'Migration', 'Climate'] },
  { title: 'Culture', hue: 'violet', beats: ['Stage', 'Books', 'Film', 'Sport'] },
];

const pageTitles = ['About', 'Ethics', 'Corrections policy', 'Contact', 'Ownership', 'Privacy'];

/** The paper of a seed. A larger one has more reporters: 60, and one for every 500 stories. */
export function toPaper(stories: number, seed: number): Paper {
  const desks = deskPlan.map(({ title, hue, beats }) => ({
    id: toAsciiName(title),
    title,
    hue,
    beats: beats.map((beat) => ({
      id: toAsciiName(beat),
      title: beat,
      summary: `${beat} in the city and on the coast.`,
    })),
  }));
  const beats = desks.flatMap((desk) => desk.beats);
  const count = 60 + Math.floor(stories / 500);
  return {
    seed,
    stories,
    desks,
    beats,
    reporters: Array.from({ length: count }, (_, index) =>
      toReporter(index, beats, toRandom(seed, `reporter ${index}`)),
    ),
    tags: tagQualities.flatMap((quality) => tagThings.map((thing) => `${quality} ${thing}`)),
    pages: pageTitles.map((title) => toPage(title, toRandom(seed, `page ${title}`))),
  };
}

function toReporter(index: number, beats: readonly Beat[], random: Random): Reporter {
  const row = Math.floor(index / firstNames.length);
  // Each row pairs the names with an offset of its own, so that no pair comes twice in 24 rows.
  const first = firstNames[index % firstNames.length];
  const last = lastNames[(index * 7 + row) % lastNames.length];
  const round = Math.floor(row / lastNames.length);
  const name = `${first} ${last}${round > 0 ? ` ${'I'.repeat(round + 1)}` : ''}`;
  const covered = random.sample(beats, random.integer(1, 3));
  const id = toAsciiName(name);
  return {
    id,
    name,
    role: `${covered[0]?.title} correspondent`,
    beats: covered.map((beat) => beat.id),
    email: `${id}@ledger.example`,
    biography: toParagraph(random, 3),
  };
}

function toPage(title: string, random: Random): StaticPage {
  const paragraphs = Array.from({ length: 3 }, () => toParagraph(random, 3));
  const body = [...paragraphs, '## In short', `- ${toParagraph(random, 1)}\n- ${toParagraph(random, 1)}`].join('\n\n');
  return { id: toAsciiName(title), title, body };
}
