/** Names of files: lower-case letters of ASCII, digits and hyphens, so that every generator makes one address of them. */

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', å: 'a', æ: 'ae' };

/** `Søren Østervang` becomes `soren-ostervang`. */
export function toAsciiName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øłåæ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’“”"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
