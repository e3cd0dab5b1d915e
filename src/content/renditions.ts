/** Plans how a picture is published: in several widths, so that a reader loads no more than the screen shows. */

/** A file that is made from a picture. Pictures are never published as they came: cameras write places and names into them. */
export interface Rendition {
  /** Absolute path on the site. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels, of one that is cut to a ratio of its own. */
  readonly height?: number;
  readonly format: 'jpeg' | 'png' | 'webp';
}

/** How a picture is published. */
export interface RenditionPlan {
  /** The one for programs that know no other, as wide as any. */
  readonly main: Rendition;
  /** Height of the main one, in pixels. */
  readonly height: number;
  /** Narrower and smaller ones to choose from, narrowest first. */
  readonly choices: readonly Rendition[];
}

/** What a plan is made from. */
export interface PictureFacts {
  /** Path on the site without ending, with a hash of the content. */
  readonly stem: string;
  /** Ending of the file, lower case, with its dot. */
  readonly ending: string;
  /** Pixels, as the picture is seen. */
  readonly width: number;
  readonly height: number;
}

/** No rendition is wider than this, and there is one at each step that is narrower than the picture. */
const widest = 1600;
const steps = [160, 400, 800, 1200];

const mainFormats: Readonly<Record<string, Rendition['format']>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'webp',
};

const endings = { jpeg: '.jpg', png: '.png', webp: '.webp' } as const;

/** Changes when pictures are made in another way, so that no browser keeps the old ones. */
export const renditionRecipe = '1';

/** The plan for a picture, or undefined for one that is published as it is: drawings and animations. */
export function planRenditions({ stem, ending, width, height }: PictureFacts): RenditionPlan | undefined {
  const format = mainFormats[ending];
  if (!format) return undefined;
  const full = Math.min(width, widest);
  const make = (of: number, as: Rendition['format']): Rendition => ({
    url: `${stem}-${of}${endings[as]}`,
    width: of,
    format: as,
  });
  const widths = [...steps.filter((step) => step < full), full];
  return {
    main: make(full, format),
    height: Math.max(1, Math.round((height * full) / width)),
    choices: widths.map((step) => make(step, 'webp')),
  };
}

/** The value of `srcset` for the choices of a plan. */
export function toSrcset(choices: readonly Rendition[]): string {
  return choices.map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ');
}
