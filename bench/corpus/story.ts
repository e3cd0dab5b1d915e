/** A story of the corpus, in no generator’s form. */
import { writeBody } from './body.ts';
import { places } from './names.ts';
import type { Paper } from './paper.ts';
import { pictureUrls } from './pictures.ts';
import { fillPattern, toParagraph, toSentence } from './prose.ts';
import { type Random, toRandom } from './random.ts';
import { toAsciiName } from './to-ascii-name.ts';
import { headlines } from './vocabulary.ts';

/** A story. Instants are ISO 8601 in UTC. */
export interface Story {
  readonly title: string;
  readonly slug: string;
  /** Absolute path on the site, such as `/2025/12/30/some-story-17/`. */
  readonly url: string;
  readonly published: string;
  readonly updated?: string;
  readonly summary?: string;
  /** Names of reporters, the first is the author. */
  readonly reporters: readonly string[];
  readonly beat: string;
  readonly desk: string;
  readonly dateline?: string;
  readonly image?: { readonly src: string; readonly alt: string; readonly caption: string };
  readonly tags: readonly string[];
  /** The headings that the front matter lists; they are in the body, in this order. */
  readonly sections: readonly string[];
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** Markdown. */
  readonly body: string;
}

const msPerMinute = 60_000;
/** Thirty stories a day, the last of them before this instant. */
const end = Date.UTC(2025, 11, 31);
const apart = 48 * msPerMinute;

/** The story at a place in the paper; 0 is the oldest. */
export function toStory(paper: Paper, index: number): Story {
  const random = toRandom(paper.seed, `story ${index}`);
  const { title, slug, url, published } = toAddress(paper, index);
  const desk = random.pick(paper.desks);
  const written = writeBody(random, findNeighbours(paper, index, random), pictureUrls);
  const story: Story = {
    title,
    slug,
    url,
    published: toIso(published),
    ...(random.chance(0.15) && { updated: toIso(published + random.integer(10, 600) * msPerMinute) }),
    ...(random.chance(0.8) && { summary: toSentence(random).replaceAll('*', '') }),
    reporters: random.sample(paper.reporters, random.chance(0.2) ? 2 : 1).map(({ id }) => id),
    beat: random.pick(desk.beats).id,
    desk: desk.id,
    ...(random.chance(0.4) && { dateline: random.pick(places) }),
    ...(random.chance(0.1) && { image: toImage(random) }),
    tags: pickTags(paper, random),
    sections: random.chance(0.6) ? written.headings : [],
    corrections: random.chance(0.04) ? [toCorrection(published, random)] : [],
    body: written.markdown,
  };
  // A story that was corrected was updated then, or never.
  const [correction] = story.corrections;
  return story.updated && correction ? { ...story, updated: correction.date } : story;
}

/** What other stories need to know to link to one. It costs little: its text is not written. */
function toAddress({ seed, stories }: Paper, index: number) {
  const random = toRandom(seed, `headline ${index}`);
  const title = fillPattern(random.pick(headlines), random);
  const published = end - (stories - index) * apart;
  // The number keeps two stories of a day apart.
  const slug = `${toAsciiName(title).split('-').slice(0, 8).join('-')}-${index}`;
  const url = `/${toIso(published).slice(0, 10).replaceAll('-', '/')}/${slug}/`;
  return { title, slug, url, published };
}

function findNeighbours(paper: Paper, index: number, random: Random) {
  const reach = Math.min(index, 400);
  const count = Math.min(reach, 3);
  return Array.from({ length: count }, () => toAddress(paper, index - random.integer(1, reach)));
}

/** Tags are not equally frequent: the first of the list stand under many stories, the last under few. */
function pickTags({ tags }: Paper, random: Random): string[] {
  const chosen = Array.from({ length: random.integer(0, 5) }, () => tags[Math.floor(random.next() ** 2 * tags.length)]);
  return [...new Set(chosen)].filter((tag) => tag !== undefined);
}

const toImage = (random: Random) => ({
  src: random.pick(pictureUrls),
  alt: `The harbour of ${random.pick(places)} from above`,
  caption: toSentence(random).replaceAll('*', ''),
});

const toCorrection = (published: number, random: Random) => ({
  date: toIso(published + random.integer(600, 4000) * msPerMinute),
  text: `An earlier version of this story gave a wrong figure. ${toParagraph(random, 1).replaceAll('*', '')}`,
});

const toIso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');
