/** The front matter of a reporter. The body is the biography. */
import { z } from 'zod';
import * as fields from './fields.ts';

const accountPattern = '^@?[A-Za-z0-9_](?:[A-Za-z0-9_.\\-]*[A-Za-z0-9_])?@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+$';

/** YAML takes an `@` at the beginning only in quotation marks, so it may be missing. */
const fediverseAccount = z
  .string({ error: 'an account such as `jane@social.example`' })
  .refine((value) => new RegExp(accountPattern).test(value), { error: 'an account such as `jane@social.example`' })
  .meta({ pattern: accountPattern, examples: ['jane@social.example'] });

/** The front matter of a reporter. */
export const reporterSchema = z.strictObject({
  name: fields.text.describe('The name alone, as in the byline.'),
  role: fields.text.optional().describe('Such as “Staff” or “Energy correspondent”.'),
  beats: z
    .array(fields.reference, { error: 'a list of names' })
    .default([])
    .describe('What the reporter covers: names of files in `content/beats/`.'),
  email: fields.emailAddress.optional().describe('Address for readers’ letters and tips.'),
  telephone: fields.text.optional().describe('Number for tips, with country code.'),
  links: z
    .array(
      fields.map({
        text: fields.text.describe('Name of the place, such as “Mastodon”.'),
        url: fields.webAddress.describe('Address of the profile.'),
      }),
      { error: 'a list of maps with `text` and `url`' },
    )
    .default([])
    .describe('Profiles elsewhere.'),
  fediverse: fediverseAccount
    .optional()
    .describe(
      'Account in the fediverse, for the cards of the reporter’s stories; read from a link to Mastodon when absent.',
    ),
  photo: fields.pictureSource
    .optional()
    .describe('Path of the portrait beside the file, or from `public/` when it begins with `/`.'),
});
