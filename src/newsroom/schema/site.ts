/** `content/site.yaml`: what is true of the whole paper. */
import { z } from 'zod';
import { defaultRules } from '../../language/house-rules.ts';
import { settableSeverities } from '../../problems/policy.ts';
import { toSitePath } from '../site-path.ts';
import { storyTypes } from './article.ts';
import * as fields from './fields.ts';
import { machineSettings, securityContact } from './machine-settings.ts';
import { partnerFeeds } from './partner-feed.ts';

export const shareNetworks = [
  'email',
  'whatsapp',
  'bluesky',
  'mastodon',
  'facebook',
  'linkedin',
  'telegram',
  'x',
] as const;

const policyPage = (what: string) =>
  fields.reference.optional().describe(`Name of the page in \`content/pages/\` ${what}.`);
const count = (min: number, max: number) =>
  z
    .int({ error: 'a whole number' })
    .min(min, { error: `a number from ${min} to ${max}` })
    .max(max, { error: `a number from ${min} to ${max}` });

const urlPattern = z
  .string({ error: 'a pattern such as `/{yyyy}/{mm}/{dd}/{slug}/`' })
  .refine(isPattern, {
    error: 'a path that begins and ends with `/` and contains `{slug}` and none but `{yyyy}`, `{mm}`, `{dd}`',
  })
  .meta({ pattern: '^/(?:|[^\\s]*/)[^\\s]*\\{slug\\}[^\\s]*/$', examples: ['/{yyyy}/{mm}/{dd}/{slug}/', '/{slug}/'] });

const host = z
  .string({ error: 'a host such as `courier.example`' })
  .refine((value) => URL.canParse(`https://${value}`) && new URL(`https://${value}`).host === value.toLowerCase(), {
    error: 'a host such as `courier.example`, without `https://` and path',
  });
const word = fields.text.refine((value) => value.length <= 100 && !/\s\s|^\s|\s$/.test(value), {
  error: 'a word, or several with single spaces between them, of at most 100 characters',
});

export const siteSchema = z.strictObject({
  title: fields.text.describe('Name of the paper.'),
  tagline: fields.text.optional().describe('A few words under the name.'),
  description: fields.text.optional().describe('One or two sentences on the paper, for search engines and cards.'),
  url: fields.webAddress
    .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
      error: 'an address without a path, such as `https://paper.example`',
    })
    .describe('Address at which the site is published.'),
  language: fields.language.describe('Language of the paper.'),
  timeZone: z
    .string({ error: 'a time zone such as `Europe/London`' })
    .refine(isTimeZone, { error: 'a time zone such as `Europe/London`' })
    .meta({ minLength: 1, examples: ['Europe/London', 'UTC'] })
    .describe('Time zone of dates without one, of addresses and of the times that readers see.'),
  logo: fields.pictureSource.optional().describe('Path of the paper’s logo.'),
  publisher: fields
    .map({
      name: fields.text.describe('Who publishes the paper.'),
      address: fields.text.optional().describe('Postal address.'),
      licence: fields.secureAddress
        .optional()
        .describe('Address of the terms on which others may use the paper’s texts, for ninjs.'),
    })
    .optional()
    .describe('Who is responsible; the paper’s own name when absent.'),
  contact: fields
    .map({
      email: fields.emailAddress.optional().describe('Address for letters.'),
      corrections: fields.emailAddress.optional().describe('Address for reports of errors.'),
      tips: fields.emailAddress.optional().describe('Address for tips.'),
      telephone: fields.text.optional().describe('Number of the newsroom.'),
      security: securityContact,
    })
    .prefault({})
    .describe('How readers reach the newsroom.'),
  policies: fields
    .map({
      principles: policyPage('on publishing principles'),
      ethics: policyPage('on ethics'),
      corrections: policyPage('on corrections'),
      ownership: policyPage('on ownership and funding'),
      masthead: policyPage('that lists the staff'),
      unnamedSources: policyPage('on unnamed sources'),
      factChecking: policyPage('on fact-checking'),
      diversity: policyPage('on diversity'),
      feedback: policyPage('on readers’ feedback'),
      mission: policyPage('on mission and coverage'),
      privacy: policyPage('on privacy'),
    })
    .prefault({})
    .describe('The paper’s policies, linked at the foot of every page.'),
  desks: z
    .array(fields.reference, { error: 'a list of names' })
    .default([])
    .describe('Order of the desks in the menu and on the front page; desks not named follow by name.'),
  front: fields
    .map({
      lead: fields.reference.optional().describe('The story that leads; the newest when absent.'),
      secondary: z
        .array(fields.reference, { error: 'a list of stories' })
        .default([])
        .describe('The stories beside the lead; the newest fill the places that are left.'),
      secondaryCount: count(0, 12).default(4).describe('How many stories stand beside the lead.'),
      briefs: count(0, 30).default(6).describe('How many stories stand in brief.'),
      perDesk: count(0, 12).default(4).describe('How many stories each desk shows.'),
    })
    .prefault({})
    .describe('The front page. A story never appears on it twice.'),
  comments: fields
    .map({
      provider: z
        .literal('none', { error: '`none`' })
        .default('none')
        .describe('What fills the comments; `none` leaves the placeholder.'),
      policy: fields.text.optional().describe('What commenters should know.'),
      closeAfterDays: count(1, 3650).optional().describe('Days after which comments close.'),
    })
    .prefault({})
    .describe('The comments under the stories.'),
  age: fields
    .map({
      afterDays: count(1, 3650).default(30).describe('Days after which a story says how old it is.'),
      exempt: z
        .array(fields.choice(storyTypes), { error: 'a list of types of story' })
        .default(['explainer', 'interview', 'obituary', 'review'])
        .describe('Types of story that do not age.'),
    })
    .prefault({})
    .describe('The notice on old news.'),
  share: z
    .array(fields.choice(shareNetworks), {
      error: 'a list of networks',
    })
    .default(['email', 'bluesky', 'facebook', 'whatsapp'])
    .describe('Where readers can share a story, as plain links.'),
  urls: fields
    .map({
      article: urlPattern.default('/{yyyy}/{mm}/{dd}/{slug}/').describe('Pattern of a story’s address.'),
    })
    .prefault({})
    .describe('Patterns of addresses.'),
  feeds: fields
    .map({
      items: count(1, 200).default(30).describe('How many stories a feed holds.'),
      content: fields
        .choice(['full', 'summary'])
        .default('full')
        .describe('Whether a feed holds the text of its stories or their summaries.'),
      hub: fields.secureAddress
        .optional()
        .describe('Address of a WebSub hub, which tells readers of new stories at once.'),
    })
    .prefault({})
    .describe('The feeds of the paper and of its parts.'),
  partnerFeeds,
  ...machineSettings,
  severities: z
    .record(z.string(), fields.choice(settableSeverities), { error: 'a map of codes and severities' })
    .default({})
    .describe(
      'What a kind of problem is, by its code: `error` stops the build, `warning` does not, `off` is not reported. What leaves nothing to publish stays an error.',
    ),
  canonicalHosts: z
    .array(host, { error: 'a list of hosts such as `courier.example`' })
    .default([])
    .describe('Other sites on which stories of the paper may appear first, for `canonical`.'),
  limits: fields
    .map({
      title: count(20, 1000).default(110).describe('Characters of a headline, beyond which it is too long.'),
      summary: count(40, 5000).default(300).describe('Characters of a summary, beyond which it is too long.'),
      paragraph: count(20, 10_000)
        .default(defaultRules.limits.paragraph)
        .describe('Words of a paragraph, beyond which it is too long.'),
      heading: count(20, 1000)
        .default(defaultRules.limits.heading)
        .describe('Characters of a heading in a text, beyond which it is too long.'),
      frontPageAge: count(1, 3650)
        .default(14)
        .describe(
          'Days after which a story is too old to be named in `front`; types of story that do not age never are.',
        ),
    })
    .prefault({})
    .describe('From where on something is too long or too old; each is a warning.'),
  requireHttps: z
    .boolean({ error: '`true` or `false`' })
    .default(defaultRules.requireHttps)
    .describe('Whether a link to another site with `http:` is a warning.'),
  style: fields
    .map({
      spellings: z
        .array(
          fields.map({
            use: word.describe('How the paper spells it.'),
            not: z
              .array(word, { error: 'a list of words' })
              .min(1, { error: 'at least one word' })
              .describe(
                'Other spellings: each a warning. In small letters it is meant in any case, with a capital only as it stands.',
              ),
          }),
          { error: 'a list of maps with `use` and `not`' },
        )
        .default([])
        .describe('Preferred spellings.'),
      banned: z
        .array(
          fields.map({
            word: word.describe('A word or several that the paper does not print.'),
            use: word.optional().describe('What to write instead.'),
            reason: fields.text.optional().describe('Why, for the editor who meets the warning.'),
          }),
          { error: 'a list of maps with `word`' },
        )
        .default([])
        .describe('Words that the paper does not print.'),
    })
    .prefault({})
    .describe(
      'The house style. It is held against titles, summaries and texts, but not against quotations, code and addresses.',
    ),
  listSize: count(1, 200)
    .default(20)
    .describe('Stories on a page of a list; the newest page has up to twice as many less one.'),
});

export type SiteFields = z.output<typeof siteSchema>;

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}

function isPattern(value: string): boolean {
  const isFolder = toSitePath(value) === value.normalize('NFC') && value.endsWith('/') && !value.includes('//');
  return isFolder && value.includes('{slug}') && !/[{}]/.test(value.replace(/\{(?:yyyy|mm|dd|slug)\}/g, ''));
}
