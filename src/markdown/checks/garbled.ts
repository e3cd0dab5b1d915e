/** Finds characters that a wrong encoding has made: `â€œ` in place of “, and U+FFFD where nobody knows. */
import type { Candidate } from './candidate.ts';

/** UTF-8 that was read as Windows-1252: punctuation, letters with accents, signs. */
const garbled = /â€[\u0080-\u00BF“”‘’‚„…–—†‡•‰‹›€™š›œžŸ˜ˆƒŠŒŽ]|Ã[¡-ª¬®-º¼-¿Ÿ‰€‚ƒ†‡ˆŠŒ]|Â[£©®°§±½¼¾¿¡]|\uFFFD+/g;

/** What Windows-1252 has at 0x80 to 0x9F; others are the characters of their own number. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The first of each line, to be held against the tree. */
export function findGarbled(source: string): Candidate[] {
  let lineEnd = -1;
  return [...source.matchAll(garbled)].flatMap(({ 0: found, index }): Candidate[] => {
    if (index < lineEnd) return [];
    lineEnd = (source.indexOf('\n', index) + 1 || source.length + 1) - 1;
    return [{ code: 'text-garbled', values: { found, meant: toMeant(found) }, index, last: index }];
  });
}

/** The text that was read in the wrong way, or undefined where its bytes are lost. */
function toMeant(found: string): string | undefined {
  const bytes = [...found].map((character) => {
    const place = windows.indexOf(character);
    return place === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const meant = new TextDecoder().decode(Uint8Array.from(bytes));
  return meant.includes('\uFFFD') ? undefined : meant;
}
