/** Turns the bytes of a file into text. */

/**
 * The text of UTF-8 bytes, without a byte order mark, or undefined where they are not UTF-8. A null among the
 * first two is half of a character of UTF-16. Where carriage returns alone end the lines, as of old Macs, they become
 * line feeds.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
  } catch {
    return undefined;
  }
}
