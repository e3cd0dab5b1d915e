/** Field types that several schemas share. Each `error` text completes “Unexpected …, expected …”. */
import { z } from 'zod';

/** Text with at least one visible character. */
export const text = z
  .string({ error: 'text' })
  .refine((value) => value.trim() !== '', { error: 'text that is not empty' });

/** A name of a file without its ending, such as `jane-roe`. */
export const reference = text;

/** A name of a file, or a list of them. */
export const references = z.union([reference, z.array(reference).min(1)], {
  error: 'a name, or a list of names',
});

/** A date, with or without a time. It is kept as written; `instants.ts` gives it its meaning. */
export const instant = z.string({ error: 'a date such as `2026-03-04T09:30:00Z`' });

/** An absolute web address. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with `https://`' });

export const emailAddress = z.email({ error: 'an e-mail address' });

/** Path of a picture: relative to the file that names it, or from `public/` when it begins with `/`. */
export const pictureSource = text;

/** A part of an address: letters and digits of any script, joined by hyphens. */
export const slug = z
  .string({ error: 'a short name such as `oil-talks`' })
  .refine((value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{M}\p{N}]+)*$/u.test(value), {
    error: 'letters and digits joined by hyphens, such as `oil-talks`',
  });

/** A BCP 47 language tag. */
export const language = z
  .string({ error: 'a language tag such as `en` or `en-GB`' })
  .refine(isLanguageTag, { error: 'a language tag such as `en` or `en-GB`' });

export const flag = z.boolean({ error: '`true` or `false`' });

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
