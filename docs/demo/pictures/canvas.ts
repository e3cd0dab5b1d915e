/** Turns a drawing into a picture file: SVG text in, grained raster out. The same drawing gives the same bytes. */
import sharp from 'sharp';

/** A drawing: SVG elements and the size of the paper they stand on. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG elements, without the root. */
  readonly body: string;
  /** Strength of the paper grain in levels of 255; 0 for charts. */
  readonly grain: number;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Renders a drawing and writes it; the ending of the path chooses the format. */
export async function writeDrawing(drawing: Drawing, path: string): Promise<void> {
  const { width, height, body, grain } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  const flat = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  const picture =
    grain === 0
      ? flat
      : sharp(await flat.png().toBuffer()).composite([
          { input: await toGrain(width, height, grain, 2), blend: 'soft-light' },
          { input: await toGrain(width, height, grain * 1.4, 90), blend: 'soft-light' },
        ]);
  if (path.endsWith('.jpg')) await picture.jpeg({ quality: 72, mozjpeg: true }).toFile(path);
  else if (path.endsWith('.webp')) await picture.webp({ quality: 84, effort: 6 }).toFile(path);
  else await picture.png({ palette: true, compressionLevel: 9 }).toFile(path);
}

/** Grey noise around the middle, in spots of about `size` pixels. */
async function toGrain(width: number, height: number, strength: number, size: number): Promise<Buffer> {
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const random = toRandom(columns * 31 + rows);
  const levels = Uint8Array.from({ length: columns * rows }, () =>
    Math.round(128 + (random() + random() - 1) * strength),
  );
  return sharp(levels, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
}
