/** What editors do to stories. */
import { drawing, reporters, tags, toBody, toInstant, toStory, toWords } from './first-paper.ts';
import { markdownAt, markdownIn, nameOf } from './paper.ts';
import type { Edit, World } from './world.ts';

const articles = 'content/articles/';

/** Changes the fields of a story. */
const change =
  (toFields: (world: World, fields: Record<string, unknown>) => Record<string, unknown>): Edit =>
  (world) => {
    const path = world.random.pick(markdownIn(world.paper, articles));
    const { fields } = markdownAt(world.paper, path);
    const changed = toFields(world, fields);
    Object.assign(fields, changed);
    for (const [name, value] of Object.entries(changed)) if (value === undefined) delete fields[name];
    return `${path}: ${JSON.stringify(changed)}`;
  };

/** Puts a story at another path; its name decides its address unless it says otherwise. */
const move =
  (toPath: (world: World, path: string) => string): Edit =>
  (world) => {
    const { files } = world.paper;
    const path = world.random.pick(markdownIn(world.paper, articles));
    const story = markdownAt(world.paper, path);
    const target = toPath(world, path);
    if (files.has(target)) return undefined;
    files.delete(path);
    files.set(target, story);
    const { image: _, ...fields } = story.fields;
    // A picture is named from the folder of the story.
    Object.assign(story, { fields, body: story.body.replace(/!\[.*\n/, '') });
    return `${path} moves to ${target}`;
  };

const day = 24 * 60 * 60 * 1000;

/** An hour after a story is published, and after `now`. */
const later = ({ published }: Record<string, unknown>, now = 0): string =>
  new Date(Math.max(now, Date.parse(String(published))) + 60 * 60 * 1000).toISOString();

/** Every kind of edit of a story. */
export const storyEdits: readonly Edit[] = [
  change(({ random }) => ({ title: `Now ${toWords(random, 3)}` })),
  change(({ random }) => ({ summary: random.oneIn(3) ? undefined : toWords(random, 6) })),
  change(({ random }) => ({ tags: random.oneIn(4) ? [] : [random.pick(tags), random.pick(tags)] })),
  change(({ random }) => ({ tags: [random.pick(tags)] })),
  change(({ random, paper }) => ({ beat: nameOf(random.pick(markdownIn(paper, 'content/beats/'))) })),
  change(({ random, paper }) => ({ reporter: nameOf(random.pick(markdownIn(paper, 'content/reporters/'))) })),
  change(({ random }) => ({ contributors: [{ reporter: random.pick(reporters), role: toWords(random, 1) }] })),
  change(({ random, paper }) => ({
    published: toInstant(paper.now, random, 500, 20),
    updated: undefined,
    expires: undefined,
    corrections: undefined,
    withdrawn: undefined,
  })),
  change((_, fields) => ({ updated: later(fields) })),
  change(({ random, paper }, fields) => ({ expires: random.oneIn(2) ? undefined : later(fields, paper.now) })),
  change((_, { draft }) => ({ draft: draft === true ? undefined : true })),
  change((_, { draft }) => ({ draft: draft === true ? undefined : false })),
  change(({ random }) => ({ language: random.pick([undefined, 'fr', 'ar', 'en', 'xh']) })),
  // Most keys are alone; those of two stories in one language are an error, and then the old site stays.
  change(({ random }) => ({ translationKey: random.oneIn(4) ? undefined : `key-${random.below(12)}` })),
  change(({ random }) => ({
    translationKey: `key-${random.below(12)}`,
    language: random.pick(['fr', 'ar', 'en', 'xh']),
  })),
  change(({ random }) => ({ type: random.pick(['news', 'opinion', 'sponsored', 'explainer']) })),
  change(({ random }) => ({ aliases: [`/old/${random.below(1e6)}/`, `/older/${random.below(1e6)}`] })),
  change(({ random, paper }, fields) => ({
    withdrawn: random.oneIn(3) ? undefined : { date: later(fields, paper.now - day), note: toWords(random, 5) },
  })),
  // Of some the rights end while the paper is edited: that is an error, and before it a warning.
  change(({ random, paper }, { image }) => {
    const until = new Date(paper.now + random.below(400) * day).toISOString();
    return image === undefined
      ? {}
      : {
          image: {
            ...(image as object),
            rights: random.pick([undefined, { until }, { until, partners: true }, { partners: false }]),
          },
        };
  }),
  change(({ random }, fields) => ({
    corrections: [{ date: later(fields), text: toWords(random, 4), prominent: random.oneIn(2) }],
  })),
  change(({ random }) => ({ comments: random.oneIn(2), noindex: random.oneIn(2) })),
  change(({ random }) => ({ slug: random.oneIn(3) ? undefined : `slug-${random.below(40)}` })),
  change(({ random }) => ({ id: random.oneIn(2) ? undefined : `id-${random.below(40)}` })),
  change(({ random }) => ({
    dateline: toWords(random, 1),
    backstory: toWords(random, 9),
    source: { name: toWords(random, 2) },
  })),
  (world) => {
    const path = world.random.pick(markdownIn(world.paper, articles));
    markdownAt(world.paper, path).body = toBody(world.random);
    return `${path} has another body`;
  },
  // Nothing but the system's own time of the change tells such an edit.
  (world) => {
    const path = world.random.pick(markdownIn(world.paper, articles));
    const story = markdownAt(world.paper, path);
    const letter = world.random.below(story.body.length);
    if (!/[a-z]/.test(story.body[letter] ?? '')) return undefined;
    const other = story.body[letter] === 'q' ? 'x' : 'q';
    story.body = `${story.body.slice(0, letter)}${other}${story.body.slice(letter + 1)}`;
    world.keepTimes = true;
    return `${path}: one letter, in a file of the same size and time`;
  },
  (world) => {
    const path = world.random.pick(markdownIn(world.paper, articles));
    const story = markdownAt(world.paper, path);
    const heading = /^## (.*)$/m.exec(story.body)?.[1];
    if (heading === undefined) return undefined;
    story.fields['sections'] = [{ heading, nav: toWords(world.random, 1), id: `part-${world.random.below(9)}` }];
    return `${path} lists a section`;
  },
  ({ paper, random }) => {
    const path = `${articles}${random.oneIn(2) ? 'new/' : ''}story-${random.below(90)}.md`;
    if (paper.files.has(path)) return undefined;
    const story = toStory(paper.now, random);
    if (path.includes('/new/')) for (const name of ['gate.png', 'crane.jpg', 'wide.png']) copyPicture(paper, name);
    paper.files.set(path, story);
    return `${path} is new`;
  },
  ({ paper, random }) => {
    const paths = markdownIn(paper, articles);
    if (paths.length < 20) return undefined;
    const path = random.pick(paths);
    paper.files.delete(path);
    return `${path} is gone`;
  },
  move(({ random }, path) => path.replace(/[^/]*$/, `story-${random.below(90)}.md`)),
  move((_, path) => path.replace(articles, `${articles}moved/`)),
  move((_, path) => path.replace(/story-(?=[^/]*$)/i, (name) => (name === 'story-' ? 'Story-' : 'story-'))),
  move((_, path) => path.replace(/([^/]*)\.md$/, '$1/index.md')),
];

/** A picture beside a story in a folder of its own. */
function copyPicture({ files }: World['paper'], name: string): void {
  const picture = files.get(`${articles}${name}`);
  if (picture !== undefined) files.set(`${articles}new/${name}`, picture);
  files.set(`${articles}new/plan.svg`, drawing(40));
}
