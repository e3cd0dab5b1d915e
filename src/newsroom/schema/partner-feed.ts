/** Feeds for partners: a part of `site.yaml`. */
import { z } from 'zod';
import { storyTypes } from './article.ts';
import * as fields from './fields.ts';

const count = (max: number) =>
  z
    .int({ error: 'a whole number' })
    .min(1, { error: `a number from 1 to ${max}` })
    .max(max, { error: `a number from 1 to ${max}` });

const list = <Item extends z.ZodType>(item: Item, of: string) =>
  z
    .array(item, { error: `a list of ${of}` })
    .min(1, { error: `a list with at least one of ${of}` })
    .optional();

const filter = (what: string) =>
  fields
    .map({
      desks: list(fields.reference, 'desks').describe('Names of files in `content/desks/`.'),
      types: list(fields.choice(storyTypes), 'types of story').describe('Types of story.'),
      tags: list(fields.tag, 'topics').describe('Topics; one of them is enough.'),
    })
    .prefault({})
    .describe(what);

const formats = ['rss', 'atom', 'json'] as const;

/** One feed for a partner. */
const partnerFeed = fields.map({
  name: fields.slug.describe('Short name of the feed; it stands at `/feeds/partners/<name>/`.'),
  title: fields.text.optional().describe('Title of the feed; the paper’s when absent.'),
  only: filter('The stories that it takes: those that fit all lists that are given, or every story.'),
  except: filter('The stories that it leaves out: those that fit any list that is given.'),
  hours: count(87_600).optional().describe('How many hours after its publication a story stays; for ever when absent.'),
  items: count(1000).default(50).describe('How many stories it holds at most, the newest first.'),
  content: fields
    .choice(['full', 'summary'])
    .default('full')
    .describe('Whether it holds the text of its stories or their summaries.'),
  fromOthers: fields.flag
    .default(false)
    .describe(
      'Whether it holds stories that others published first, which have a `source`, or a `canonical` elsewhere.',
    ),
  sponsored: fields.flag.default(false).describe('Whether it holds stories of the type `sponsored`.'),
  trackRights: fields.flag
    .default(true)
    .describe(
      'Whether it leaves out pictures whose `rights` the paper cannot pass on: those with `rights` that do not say `partners: true`.',
    ),
  formats: z
    .array(fields.choice(formats), { error: 'a list of formats' })
    .min(1, { error: 'at least one format' })
    .default([...formats])
    .describe('The formats that it is in: `feed.xml`, `atom.xml`, `feed.json`.'),
});

/** The key of `site.yaml`. */
export const partnerFeeds = z
  .array(partnerFeed, { error: 'a list of maps with `name`' })
  .default([])
  .describe('Feeds for partners, with a choice of stories each. No page links to them.');
