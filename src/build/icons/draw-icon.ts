/** Draws the icons of a site from one picture. */
import type { Sharp } from 'sharp';

/** An icon that is drawn. */
export interface IconKind {
  /** Pixels; it is square. */
  readonly size: number;
  readonly format: 'png' | 'ico';
  /** The part of it that the picture fills, where something is around the picture. */
  readonly part?: number;
  /** Whether nothing of it is see-through. */
  readonly opaque?: boolean;
}

/** Pixels to an inch in which a drawing is as large as it says. */
const usualDensity = 72;

/**
 * Draws an icon.
 *
 * @param source the picture's bytes
 * @param background hexadecimal, for what the picture leaves free
 * @throws Error of sharp where the picture cannot be read
 */
export async function drawIcon(source: Uint8Array, kind: IconKind, background: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const { size, format, part = 1, opaque = false } = kind;
  const inner = Math.round(size * part);
  const { width, height } = await sharp(source).metadata();
  // A drawing is drawn in the size of the icon, not enlarged to it.
  const density = Math.min(100_000, Math.max(1, (usualDensity * inner) / Math.min(width, height)));
  const open = (): Sharp => (isDrawing(source) ? sharp(source, { density }) : sharp(source).autoOrient());
  const border = { top: Math.floor((size - inner) / 2), bottom: Math.ceil((size - inner) / 2) };
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const around = opaque ? background : transparent;
  const fitted = open()
    .resize(inner, inner, { fit: 'contain', background: transparent })
    .extend({ ...border, left: border.top, right: border.bottom, background: around });
  const png = await (opaque ? fitted.flatten({ background }) : fitted).png({ compressionLevel: 9 }).toBuffer();
  return format === 'ico' ? toIco(png, size) : png;
}

/** PNG, JPEG and the others begin with bytes that are no text. */
const isDrawing = (source: Uint8Array): boolean =>
  /^\uFEFF?\s*</.test(Buffer.from(source.subarray(0, 200)).toString('utf8'));

/** An ICO file that holds one PNG: a header of 6 bytes, an entry of 16, the picture. */
function toIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size % 256, 6);
  head.writeUInt8(size % 256, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.byteLength, 14);
  head.writeUInt32LE(head.byteLength, 18);
  return Buffer.concat([head, png]);
}
