/** The few small pictures that the stories share: PNG files made here, so that none has to be kept. */
import { crc32, deflateSync } from 'node:zlib';

const width = 160;
const height = 100;
const hues: readonly (readonly [number, number, number])[] = [
  [40, 90, 140],
  [150, 80, 40],
  [60, 120, 70],
  [110, 60, 120],
];

/** Addresses of the pictures on the site. */
export const pictureUrls = hues.map((_, index) => `/pictures/quay-${index + 1}.png`);

/** The pictures as files, by path below the folder of public files. */
export function makePictures(): Map<string, Uint8Array> {
  return new Map(hues.map((hue, index) => [(pictureUrls[index] as string).slice(1), makePicture(hue)]));
}

/** A gradient from a colour to white. */
function makePicture(hue: readonly [number, number, number]): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Array.from({ length: width }, (_, x) => hue.map((value) => mix(value, (x + y) / (width + height))));
    return Buffer.from([0, ...row.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(Buffer.concat(rows))),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

const mix = (value: number, share: number): number => Math.round(value + (255 - value) * share);

function toChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
