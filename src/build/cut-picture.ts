/** Cuts a picture to ratios that are not its own. */

/** A size in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** No crop has a longer side, in pixels. */
const longest = 1200;

/** Cuts one picture as often as it is asked to; the picture is read once. The crops are JPEG. */
export function openCutting(bytes: Uint8Array): (size: Size) => Promise<Uint8Array> {
  let read: ReturnType<typeof readSmall> | undefined;
  return async ({ width, height }) => {
    read ??= readSmall(bytes);
    const { data, info } = await read;
    const { default: sharp } = await import('sharp');
    // Few look at these files: a smaller one is not worth ten times the work. Faces and bright colours are kept.
    return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
      .resize({ width, height, fit: 'cover', position: 'attention' })
      .jpeg({ quality: 80 })
      .toBuffer();
  };
}

/** Reads a picture no larger than its crops need. What is see-through becomes white. */
async function readSmall(bytes: Uint8Array) {
  const { default: sharp } = await import('sharp');
  return sharp(bytes)
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'outside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
}
