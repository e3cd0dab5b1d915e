/** Judges language tags: one that is well formed may still be that of no language. */
import type { Entry } from '../content/entry.ts';
import { remember } from '../language/remember.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { canonicalLanguage } from './languages.ts';

/** Reports the `language` of an entry, where it is that of no language or country; tells whether it has. */
export function judgeLanguage(
  entry: Entry,
  language: string | undefined,
  { report }: Pick<Context, 'report'>,
): boolean {
  const part = language === undefined ? undefined : findUnknownPart(language);
  if (part === undefined) return false;
  const location = { path: entry.path, place: entry.locate(['language']) };
  report(toProblem('language-unknown', { language: language ?? '', part }, location));
  return true;
}

/** The part of a tag that nobody knows. Every code of two letters has a name in Unicode’s data, not so those of three. */
const findUnknownPart = remember((tag: string): string | undefined => {
  const known = canonicalLanguage(tag);
  const [language = ''] = known.split('-');
  const { region } = new Intl.Locale(known);
  const parts = [
    ...(language.length === 2 && !hasName('language', language) ? [language] : []),
    ...(region !== undefined && !hasName('region', region) ? [region] : []),
  ];
  return parts[0];
});

const hasName = (type: 'language' | 'region', code: string): boolean =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
