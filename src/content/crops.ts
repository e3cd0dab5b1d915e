/** Plans in which ratios a lead picture is cut for those who show it in a place of a fixed shape. */
import type { PictureFile } from './entry.ts';
import type { Rendition } from './renditions.ts';

/** A part of a picture; sizes in pixels. */
export interface Crop extends Rendition {
  readonly height: number;
}

/** The crops of a picture. */
export interface Crops {
  /** For cards of links, 1200 × 630 where the picture is that large. */
  readonly card?: Crop;
  /** 16:9, 4:3 and 1:1, as far as the picture is large enough for search engines. */
  readonly ratios: readonly Crop[];
}

/** No crop is wider. */
const widest = 1200;

/** Search engines refuse smaller pictures, in pixels of area; networks show a smaller one beside the link, in width. */
const fewestPixels = 50_000;
const narrowestCard = 600;

const ratios = [
  { name: '16x9', ratio: 16 / 9 },
  { name: '4x3', ratio: 4 / 3 },
  { name: '1x1', ratio: 1 },
];

/** The crops of a picture that renditions are made of; none of another. No crop is larger than the picture. */
export function planCrops({ url, width, source, renditions }: PictureFile): Crops {
  const main = `-${width}`;
  const end = url.lastIndexOf(main);
  if (!source || renditions.length === 0 || end < 0) return { ratios: [] };
  const stem = url.slice(0, end);
  const cut = (name: string, ratio: number): Crop => {
    const wide = Math.min(widest, source.width, Math.floor(source.height * ratio));
    const size = { width: wide, height: Math.min(source.height, Math.round(wide / ratio)) };
    return { url: `${stem}-${name}.jpg`, format: 'jpeg', ...size };
  };
  const card = cut('card', 1200 / 630);
  return {
    ...(card.width >= narrowestCard && { card }),
    ratios: ratios
      .map(({ name, ratio }) => cut(name, ratio))
      .filter((crop) => crop.width * crop.height >= fewestPixels),
  };
}

/** All crops of a picture. */
export function listCrops(picture: PictureFile): Crop[] {
  const { card, ratios } = planCrops(picture);
  return [...(card ? [card] : []), ...ratios];
}
