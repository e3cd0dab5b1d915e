/** Numbers as readers of a language see them. */
import { formatLocale } from './format-locale.ts';
import { remember } from './remember.ts';

const formatters = remember((language: string) => new Intl.NumberFormat(formatLocale(language)));

/** A number with the digits and separators of the language, such as `1,204`. */
export function formatNumber(value: number, language: string): string {
  return formatters(language).format(value);
}
