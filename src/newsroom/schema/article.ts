/** The front matter of a story. Every description is also editor help and documentation. */
import { z } from 'zod';
import * as fields from './fields.ts';

/** Types of story, by the label that readers see. */
export const storyTypes = [
  'news',
  'analysis',
  'opinion',
  'explainer',
  'interview',
  'review',
  'obituary',
  'live',
  'sponsored',
] as const;

const correctionKinds = ['correction', 'clarification', 'update', 'editors-note'] as const;

const image = fields.map({
  src: fields.pictureSource.describe(
    'Path of the picture beside the story, or from `public/` when it begins with `/`.',
  ),
  alt: fields.altText.describe('What the picture shows, for readers who cannot see it.'),
  caption: fields.text.optional().describe('What stands below the picture.'),
  credit: fields.text.optional().describe('Who made the picture.'),
  rights: fields
    .map({
      until: fields.instant
        .optional()
        .describe('The last day on which the picture may be shown, or the instant at which that ends.'),
      partners: fields.flag
        .default(false)
        .describe('Whether partners of the paper may show the picture too, in the feeds that are made for them.'),
      note: fields.text.optional().describe('Where that is agreed, for editors; readers do not see it.'),
    })
    .optional()
    .describe(
      'What binds the paper where the picture is not its own. Two weeks before the end there is a warning, after it an error.',
    ),
});

const contributor = fields.map({
  reporter: fields.reference.describe('Name of a file in `content/reporters/`.'),
  role: fields.text.describe('The part that this person had, such as “Additional reporting”.'),
});

const section = z.union(
  [
    fields.text,
    fields.map({
      heading: fields.text.describe('The heading as it stands in the story.'),
      id: fields.slug.optional().describe('A stable anchor that survives a reworded heading.'),
      nav: fields.text.optional().describe('A short label for the section menu.'),
    }),
  ],
  { error: 'a heading, or a map with `heading`, `id` and `nav`' },
);

const correction = fields.map({
  date: fields.instant.describe('When the correction was made.'),
  kind: fields
    .choice(correctionKinds)
    .default('correction')
    .describe('What kind of note it is: a correction says that something was wrong.'),
  text: fields.text.describe('What was wrong and what is right.'),
  prominent: fields.flag
    .default(false)
    .describe('Shows the note above the story: for a wrong headline or a wrong substance.'),
});

/** The front matter of a story. */
export const articleSchema = z.strictObject({
  title: fields.text.describe('The headline.'),
  summary: fields.text
    .optional()
    .describe('One or two sentences, shown under the headline, in lists, feeds and cards.'),
  reporter: fields.references.describe(
    'Who wrote the story: a name of a file in `content/reporters/`, or a list of them.',
  ),
  contributors: z
    .array(contributor, { error: 'a list of maps with `reporter` and `role`' })
    .default([])
    .describe('People with another part in the story.'),
  beat: fields.reference.describe('What the story is about: a name of a file in `content/beats/`.'),
  sections: z
    .array(section, { error: 'a list of headings' })
    .default([])
    .describe('The story’s own section headings, in order; each may fix an anchor and a short label.'),
  published: fields.instant.describe('When the story is first published; before that it is withheld.'),
  updated: fields.instant.optional().describe('When its substance was last changed. Not for typing errors.'),
  type: fields
    .choice(storyTypes)
    .default('news')
    .describe('What kind of story it is. Readers see a label for all but news.'),
  dateline: fields.text.optional().describe('Where the story was reported from.'),
  backstory: fields.text
    .optional()
    .describe('How the story was reported, and why: who was asked, what was seen, what could not be confirmed.'),
  image: image.optional().describe('The picture that leads the story.'),
  tags: z.array(fields.tag, { error: 'a list of words' }).default([]).describe('Topics, for lists across beats.'),
  corrections: z
    .array(correction, { error: 'a list of maps with `date`, `kind` and `text`' })
    .default([])
    .describe('What was wrong and has been put right, oldest first.'),
  expires: fields.instant.optional().describe('When the story leaves the site.'),
  draft: fields.flag
    .default(false)
    .describe('Withholds the story until it is removed. A draft needs no field but its title.'),
  withdrawn: fields
    .map({
      date: fields.instant.describe('When the story was withdrawn.'),
      note: fields.text.describe('Why, for readers.'),
    })
    .optional()
    .describe(
      'Takes the story back: its page says so instead of telling it, and no list names it but the log of corrections.',
    ),
  id: fields.slug
    .optional()
    .describe(
      'The story’s permanent name, for comments and partners. Made from day and slug; set it before you change either.',
    ),
  slug: fields.slug.optional().describe('The last part of the address. Made from the file name.'),
  language: fields.language.optional().describe('Language of the story, where it is not the site’s.'),
  translationKey: fields.slug
    .optional()
    .describe(
      'A word of your choice that a story shares with its versions in other languages; their pages name each other.',
    ),
  aliases: z
    .array(fields.sitePath, { error: 'a list of addresses on this site' })
    .default([])
    .describe('Earlier addresses of the story on this site.'),
  canonical: fields.secureAddress
    .optional()
    .describe('Address of the original, for a story that first appeared elsewhere.'),
  source: fields
    .map({
      name: fields.text.describe('Who published it first.'),
      url: fields.webAddress.optional().describe('Where.'),
    })
    .optional()
    .describe('Where the story comes from, if it is not the paper’s own.'),
  comments: fields.flag.default(true).describe('`false` closes the comments of this story.'),
  noindex: fields.flag.default(false).describe('Asks search engines not to list the story.'),
});

/** The front matter of a story after validation, with defaults filled in. */
export type ArticleFields = z.output<typeof articleSchema>;
