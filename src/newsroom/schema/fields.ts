/** Field types that several schemas share. Each `error` text completes “Unexpected …, expected …”. */
import { z } from 'zod';
import { isDeviceName } from '../../content/device-name.ts';
import { remember } from '../../language/remember.ts';
import { toCodePoint } from '../../problems/code-point.ts';
import { toSitePath } from '../site-path.ts';
import { toSlug } from '../slugs.ts';

/** Far more than any field holds, and little enough for every program that reads the site. */
const maxText = 10_000;

/** More would not fit a file name on every system, in any script. */
const maxName = 80;

const controlCharacter = /[^\P{Cc}\t\n\r]/u;

/** Legible text. One check with several answers is faster than several checks; `empty` answers for what has nothing visible. */
const legible = (error: string, empty?: string) =>
  z.string({ error }).check(({ value, issues }) => {
    const message = findFault(value, empty);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message, continue: false });
  });

function findFault(value: string, empty: string | undefined): string | undefined {
  if (value.length > maxText) return `text of at most ${maxText} characters`;
  const [control] = controlCharacter.exec(value) ?? [];
  if (control !== undefined) return `text without the control character ${toCodePoint(control)}`;
  if (!value.isWellFormed()) return 'text without half characters';
  return value.trim() === '' ? empty : undefined;
}

/** What JSON Schema can say of a text: it tells editors, and the checks here decide. */
const control = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F';
const visible = { maxLength: maxText, pattern: `^[^${control}]*[^${control}\\s][^${control}]*$` };

/** Text with at least one visible character. */
export const text = legible('text', 'text that is not empty').meta(visible);

/** What a picture shows. A picture that leads a story is never a decoration. */
export const altText = legible('text', 'words that say what the picture shows').meta(visible);

/** A name of a file without its ending, such as `jane-roe`. */
export const reference = legible('a name', 'a name').meta(visible);

/** A name of a file, or a list of them. */
export const references = z.union([reference, z.array(reference).min(1, { error: 'at least one name' })], {
  error: 'a name, or a list of names',
});

/** Asked again and again: a topic has many stories. */
const hasSlug = remember((value: string): boolean => /[\p{L}\p{N}]/u.test(toSlug(value)));

const noDevice = 'a name that is not a device of Windows';

/** A topic. Topics with one address are one topic. */
export const tag = text
  .refine((value) => value.length <= maxName, { error: `a topic of at most ${maxName} characters`, abort: true })
  .refine(hasSlug, { error: 'a topic with a letter or digit', abort: true })
  .refine((value) => !isDeviceName(toSlug(value)), { error: noDevice })
  .meta({ maxLength: maxName, pattern: `^(?=.*[\\p{L}\\p{N}])[^${control}]*$` });

/** A map whose keys are known. */
export function map<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).map((key) => `\`${key}\``);
  return z.strictObject(shape, { error: `a map with ${keys.join(', ')}` });
}

/** One of some words. `error` is for one that may also be something else. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words, error?: string) {
  return z.enum(words, { error: error ?? `one of ${words.map((word) => `\`${word}\``).join(', ')}` });
}

/** A date, with or without a time. It is kept as written; `instants.ts` gives it its meaning. */
export const instant = z.string({ error: 'a date such as `2026-03-04T09:30:00Z`' }).meta({
  pattern:
    '^\\s*[1-9]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?\\s?(?:[Zz]|[+-]\\d{2}:\\d{2})?)?\\s*$',
  examples: ['2026-03-04T09:30', '2026-03-04T09:30:00Z', '2026-03-04'],
});

/** An absolute web address. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address that begins with `https://`' })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', examples: ['https://paper.example/'] });

/** An absolute web address that nobody on the way can change. */
export const secureAddress = z
  .url({ protocol: /^https$/, error: 'an address that begins with `https://`' })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]://', examples: ['https://paper.example/'] });

export const emailAddress = z.email({ error: 'an e-mail address' });

/** Path of a picture: relative to the file that names it, or from `public/` when it begins with `/`. */
export const pictureSource = text
  .refine((value) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value), {
    error: 'the path of a picture of this site',
  })
  .meta({
    pattern: `^(?![A-Za-z][A-Za-z\\d+.\\-]*:|//)[^${control}]*[^${control}\\s][^${control}]*$`,
    examples: ['picture.jpg', '/images/picture.jpg'],
  });

/** A part of an address: letters and digits of any script, joined by hyphens. */
export const slug = z
  .string({ error: 'a short name such as `oil-talks`' })
  .refine((value) => value.length <= maxName, { error: `at most ${maxName} characters`, abort: true })
  .refine((value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{M}\p{N}]+)*$/u.test(value), {
    error: 'letters and digits joined by hyphens, such as `oil-talks`',
    abort: true,
  })
  .refine((value) => !isDeviceName(value), { error: noDevice })
  .meta({
    maxLength: maxName,
    pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[-_][\\p{L}\\p{M}\\p{N}]+)*$',
    examples: ['oil-talks'],
  });

/** A path on this site that a page may have had. */
export const sitePath = text
  .refine((value) => toSitePath(value) !== undefined, {
    error: 'an address on this site such as `/2026/03/04/talks/`',
    abort: true,
  })
  .refine((value) => toSitePath(value)?.split('/').some(isDeviceName) !== true, {
    error: 'an address without the name of a device of Windows',
  })
  .meta({ pattern: '^/(?!/)[^\\s\\\\?#]*$', examples: ['/2026/03/04/talks/'] });

/** A BCP 47 language tag. */
export const language = z
  .string({ error: 'a language tag such as `en` or `en-GB`' })
  .refine(isLanguageTag, { error: 'a language tag such as `en` or `en-GB`' })
  .meta({ pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$', examples: ['en', 'en-GB', 'ar'] });

export const flag = z.boolean({ error: '`true` or `false`' });

function isLanguageTag(value: string): boolean {
  try {
    // No language has a longer code, though the grammar of tags allows one: `english` is a slip.
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
