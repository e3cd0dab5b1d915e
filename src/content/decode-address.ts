/** Decodes addresses as people write them. */

/** An address or a part of one without its percent signs; as it is where they do not stand for UTF-8. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
