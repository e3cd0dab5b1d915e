/** Makes parts of addresses from names of any script. */
import { slug as toGithubSlug } from 'github-slugger';

/**
 * The part of an address for a name: lower case, letters and digits of any script, joined by
 * hyphens; in Unicode normalisation form C. Empty where the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) return name;
  return toGithubSlug(name.toWellFormed().normalize('NFC'))
    .normalize('NFC')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}
