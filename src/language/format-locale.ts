/** The locale whose conventions dates, numbers and lists of a language follow. */
import { remember } from './remember.ts';

/**
 * The tag to hand to `Intl`. Unicode's data take English without a region for American; here plain `en`
 * is international English, “4 March 2026, 12:30”, and a paper that wants American dates says `en-US`.
 */
export const formatLocale: (language: string) => string = remember((language: string) => {
  const locale = new Intl.Locale(language);
  if (locale.language !== 'en' || locale.region !== undefined) return locale.toString();
  return new Intl.Locale(language, { region: 'GB' }).toString();
});
