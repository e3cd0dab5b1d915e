/** The picture that leads a story as ninjs. */
import type { Figure, Instant } from '../../newsroom/model.ts';
import { toPictureAddress } from '../../pages/figures.ts';
import type { Press } from '../../pages/press.ts';
import { toPictureType } from '../picture-type.ts';
import type { NinjsAssociation, NinjsRendition } from './ninjs-item.ts';

/** The picture with every file of it; `rightsEnd` is when the paper may not show it any more. */
export function toNinjsPicture(
  press: Press,
  { picture, alt, caption, credit }: Figure,
  rightsEnd: Instant | undefined,
): NinjsAssociation {
  const { url, width, height, renditions } = picture;
  const toRendition = (file: { readonly url: string; readonly width: number }): NinjsRendition => ({
    name: file.url === url ? 'main' : `web-${file.width}`,
    href: toPictureAddress(press, file.url),
    contentType: toPictureType(file.url),
    width: file.width,
    height: Math.max(1, Math.round((height * file.width) / width)),
  });
  return {
    name: 'Lead picture',
    rel: 'leadPicture',
    uri: toPictureAddress(press, url),
    type: 'picture',
    expires: rightsEnd === undefined ? undefined : new Date(rightsEnd).toISOString(),
    by: credit,
    descriptions: [
      ...(caption ? [{ role: 'caption', value: caption }] : []),
      ...(alt ? [{ role: 'altText', value: alt }] : []),
    ],
    renditions: (renditions.length > 0 ? renditions : [{ url, width }]).map(toRendition),
  };
}
