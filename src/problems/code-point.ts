/** Writes characters that nobody sees so that they can be told. */

/** Such as `U+202E`. */
export const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What would break a line of a report, steer a terminal or turn its writing round; joiners are part of words and stay. */
export const steering = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A name in which such characters stand as `<U+000A>`. */
export const showControls = (name: string): string => name.replace(steering, (each) => `<${toCodePoint(each)}>`);
