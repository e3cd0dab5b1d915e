/** Pictures as structured data. */
import { toPictureAddress } from '../figures.ts';
import type { Press } from '../press.ts';
import type { SearchPicture } from '../story-pictures.ts';
import type { ImageObject } from './schema-org.ts';

/** A picture, with its words where it has some. */
export function toImageObject(press: Press, figure: SearchPicture): ImageObject {
  const { picture, caption, credit } = figure;
  const { width, height } = picture;
  return {
    '@type': 'ImageObject',
    url: toPictureAddress(press, picture.url),
    ...{ width, height, caption, creditText: credit },
  };
}
