/** Turns the bytes of a file into text. */

/**
 * The text of UTF-8 bytes, without a byte order mark, or undefined where they are not UTF-8. A null among the
 * first two is half of a character of UTF-16.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
