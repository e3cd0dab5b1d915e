/** The part of `site.yaml` that is for machines: crawlers, hosts, and who tests the site for weaknesses. */
import { z } from 'zod';
import { toSitePath } from '../site-path.ts';
import * as fields from './fields.ts';

const isWebAddress = (value: string): boolean => fields.webAddress.safeParse(value).success;

const permission = (usual: 'allow' | 'deny') => fields.choice(['allow', 'deny']).default(usual);
const redirectTarget = fields.text
  .refine((value) => toSitePath(value) !== undefined || isWebAddress(value), {
    error: 'an address on this site such as `/about/`, or one that begins with `https://`',
  })
  .meta({ pattern: '^(?:/(?!/)|[Hh][Tt][Tt][Pp][Ss]?://)[^\\s\\\\]*$', examples: ['/about/'] });

/** Whom to tell of a weakness of the site: a part of `contact`. */
export const securityContact = fields
  .map({
    address: z
      .string({ error: 'an e-mail address, or one that begins with `https://`' })
      .refine(
        (value) => fields.emailAddress.safeParse(value).success || (/^https:/i.test(value) && isWebAddress(value)),
        {
          error: 'an e-mail address, or one that begins with `https://`',
        },
      )
      .meta({ minLength: 1, examples: ['security@paper.example'] })
      .describe('Where people report a weakness of the site: an e-mail address or a page.'),
    expires: fields.instant.describe(
      'Until when this holds: a day less than a year ahead, which you look at again then.',
    ),
  })
  .optional()
  .describe('Whom to tell of a weakness of the site, in `.well-known/security.txt`.');

const colour = z
  .string({ error: 'a colour such as `#fdfbf7`' })
  .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as `#fdfbf7`' })
  .meta({ examples: ['#fdfbf7'] });

/** For which stories cards are drawn. */
export const cardChoices = ['all', 'without-picture', 'none'] as const;

/** Keys of `site.yaml`. */
export const machineSettings = {
  robots: fields
    .map({
      index: permission('allow').describe('Search engines, and everything that is not named below.'),
      aiSearch: permission('allow').describe('Search engines that answer with a language model.'),
      userFetch: permission('allow').describe('Assistants that fetch a page because a person asks for it.'),
      train: permission('deny').describe('Crawlers that collect texts to train language models.'),
    })
    .prefault({})
    .describe('Which machines may read the site, in `robots.txt`. A file of that name in `public/` is taken as it is.'),
  cards: fields
    .choice(cardChoices)
    .default('all')
    .describe(
      'For which stories a picture of the headline is drawn, which networks show with a link: `all`, those `without-picture`, or `none`. Drawing one takes about 7 ms, once.',
    ),
  icon: fields.pictureSource
    .optional()
    .describe(
      'Path of the picture that browsers and telephones show for the site: an SVG, or a square of at least 512 pixels. The generator’s own when absent.',
    ),
  themeColour: fields
    .map({
      light: colour.default('#fdfbf7').describe('On light paper.'),
      dark: colour.default('#151412').describe('On dark paper.'),
    })
    .prefault({})
    .describe('Colour of the browser around the pages; that of the paper.'),
  llms: fields.flag
    .default(false)
    .describe('Whether there is an `llms.txt`, a short guide to the paper for language models.'),
  ninjs: fields.flag
    .default(false)
    .describe(
      'Whether there is a file of ninjs, the IPTC’s news in JSON, beside each story, and one for the newest of the paper. They are as many files again as there are stories.',
    ),
  search: z
    .union([fields.flag, fields.choice(['summary', 'text'], '`summary`, `text` or `false`')], {
      error: '`summary`, `text` or `false`',
    })
    .default('summary')
    .describe(
      'What the search page finds stories by: `summary` is headline, summary or beginning, headings, people and topics; `text` is all of it and the whole text, at four times the cost; `false` leaves the page out. `true` is `summary`.',
    ),
  redirects: z
    .array(
      fields.map({
        from: fields.sitePath.describe('The earlier address, a path on this site.'),
        to: redirectTarget.describe('Where readers find it now: a path on this site, or an address of another.'),
      }),
      { error: 'a list of maps with `from` and `to`' },
    )
    .default([])
    .describe('Earlier addresses of anything but stories, which name theirs in `aliases`.'),
  redirectPages: fields.flag
    .default(true)
    .describe(
      'Whether a page stands at each earlier address that sends readers on. A host that reads `_redirects` or the map of nginx needs none. Set `false` on GitLab Pages and Netlify: they prefer such a page to the rule, so that readers get no 301.',
    ),
} as const;
