/** Chooses the file of a picture that cards show. */
import type { PictureFile } from '../../content/entry.ts';

/** A file for a card; sizes in pixels. */
export interface CardImage {
  /** Path on the site. */
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** The width at which networks show a card, in pixels. */
const wanted = 1200;

const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' };

/** The file whose width is nearest to that of a card, or undefined where none is JPEG or PNG: some networks know no other. */
export function findCardImage(picture: PictureFile): CardImage | undefined {
  const { url, width, height, renditions } = picture;
  const files = renditions.length > 0 ? renditions : [{ url, width }];
  let nearest: CardImage | undefined;
  for (const file of files) {
    const type = types[file.url.slice(file.url.lastIndexOf('.') + 1).toLowerCase()];
    if (type === undefined || (nearest && distance(nearest) <= distance(file))) continue;
    const tall = Math.max(1, Math.round((height * file.width) / width));
    nearest = { url: file.url, type, width: file.width, height: tall };
  }
  return nearest;
}

const distance = ({ width }: { readonly width: number }): number => Math.abs(width - wanted);
