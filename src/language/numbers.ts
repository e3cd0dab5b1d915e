/** Numbers as readers of a language see them. */
import { formatLocale } from './format-locale.ts';
import { remember } from './remember.ts';

const formatters = remember((language: string) => new Intl.NumberFormat(formatLocale(language)));

/** A number with the digits and separators of the language, such as `1,204`. */
export function formatNumber(value: number, language: string): string {
  return isSmall(value) ? printSmall(String(value), language) : formatters(language).format(value);
}

/** Small counts come again for every story: of minutes, months, pages. */
const isSmall = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1000;
const printSmall = remember((value: string, language: string) => formatters(language).format(Number(value)));
