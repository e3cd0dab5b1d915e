/** Reads addresses on this site as people write them. */

/**
 * The path of an address such as `/2026/03/04/caf%C3%A9/`, decoded and in Unicode normalisation form
 * C, or undefined where it is not a path on this site or leads out of a folder.
 */
export function toSitePath(text: string): string | undefined {
  if (!text.startsWith('/') || text.startsWith('//') || /\s/.test(text)) return undefined;
  const segments = text.split('/').map(decode);
  return segments.every(isSegment) ? segments.join('/').normalize('NFC') : undefined;
}

const isSegment = (segment: string | undefined): segment is string =>
  segment !== undefined && segment !== '.' && segment !== '..' && !/[/\\?#\p{Cc}]/u.test(segment);

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment.toWellFormed());
  } catch {
    return undefined;
  }
}
