/** Names of languages, each in the language itself: what readers of that language look for. */
import { remember } from './remember.ts';

/**
 * Names languages in themselves, such as “Français” for `fr` and “العربية” for `ar`, with a capital where the script has
 * them. Regions and scripts are named only where `tags` has the language more than once. A language that has no name
 * of its own in Unicode’s data has its English one, or else is called by its tag.
 */
export function toLanguageNames(tags: readonly string[]): (tag: string) => string {
  const count = (tag: string) => tags.filter((other) => languageOf(other) === languageOf(tag)).length;
  return (tag) => toName(tag, count(tag) > 1 ? tag : languageOf(tag));
}

/** The language of a tag without region and script. `Intl.Locale` has none for `und`, an unknown language. */
export const languageOf = remember((tag: string): string => new Intl.Locale(tag).baseName.split('-')[0] ?? tag);

const toName = remember((tag: string, named: string): string => {
  // Unicode’s data calls it “Root”.
  if (named === 'und') return tag;
  // English is named so that the machine’s own language never steps in.
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(named) ?? tag;
  const [first = '', ...rest] = name;
  return name === named ? tag : first.toLocaleUpperCase(tag) + rest.join('');
});
