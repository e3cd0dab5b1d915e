/** Reads from a font file for which characters it has a glyph: the table `cmap` of a WOFF2 file. */
import { brotliDecompressSync } from 'node:zlib';

/** Places of what WOFF2 (W3C) lays down, in bytes. */
const header = { tables: 12, compressedSize: 20, end: 48 };

/** Numbers of known tables in a directory of WOFF2, and that of a table which names itself. */
const numbers = { cmap: 0, glyf: 10, loca: 11, named: 63 };

/** The code points that a font has glyphs for. */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const { from, length, tablesAt } = findCharacterMap(font);
  const compressed = font.subarray(tablesAt, tablesAt + font.readUInt32BE(header.compressedSize));
  const map = brotliDecompressSync(compressed).subarray(from, from + length);
  const points = new Set<number>();
  for (let index = 0; index < map.readUInt16BE(2); index++) {
    const table = map.subarray(map.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 12) addGroups(table, points);
    if (format === 4) addSegments(table, points);
  }
  return points;
}

/** Where the map stands in the tables once they are decompressed, and where those begin in the file. */
function findCharacterMap(font: Buffer) {
  let at = header.end;
  const readNumber = (): number => {
    for (let value = 0; ; ) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let end = 0;
  let found = { from: 0, length: 0 };
  for (let left = font.readUInt16BE(header.tables); left > 0; left--) {
    const flags = font.readUInt8(at++);
    const number = flags & 63;
    if (number === numbers.named) at += 4;
    const length = readNumber();
    // Outlines are written in another way unless version 3 says that they are not; other tables are where one is named.
    const isOutline = number === numbers.glyf || number === numbers.loca;
    const isChanged = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isChanged ? readNumber() : length;
    if (number === numbers.cmap) found = { from: end, length: stored };
    end += stored;
  }
  return { ...found, tablesAt: at };
}

/** Format 12: groups of code points. */
function addGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const last = table.readUInt32BE(20 + group * 12);
    for (let point = table.readUInt32BE(16 + group * 12); point <= last; point++) points.add(point);
  }
}

/** Format 4: segments of the first 65,536 code points, each with a distance to its glyphs or a list of them. */
function addSegments(table: Buffer, points: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const distance = table.readUInt16BE(16 + size * 2 + segment);
    const listAt = 16 + size * 3 + segment;
    const list = table.readUInt16BE(listAt);
    const first = table.readUInt16BE(16 + size + segment);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = list === 0 ? point + distance : table.readUInt16BE(listAt + list + (point - first) * 2);
      if ((glyph & 0xffff) !== 0) points.add(point);
    }
  }
}
