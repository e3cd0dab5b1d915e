/** Media types of pictures. */

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** The media type of a picture file, by the ending of its address. */
export function toPictureType(url: string): string {
  return types[url.slice(url.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
