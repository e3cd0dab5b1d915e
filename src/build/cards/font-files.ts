/** The fonts of cards: families of many files, each for a part of the characters. A file is read when a text needs it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ownFolders } from '../settings.ts';
import { readCoverage } from './read-coverage.ts';

/** A file of a font. */
export interface FontFile {
  /** Name of its family. */
  readonly family: string;
  readonly data: Buffer;
  /** The code points that it is meant for and has glyphs for. */
  readonly points: ReadonlySet<number>;
}

/** A family. */
export interface FontFamily {
  readonly name: string;
  /** The file that has a glyph for a code point, if there is one. */
  readonly find: (point: number) => FontFile | undefined;
}

/** Code points from and to, both included. */
type Range = readonly [first: number, last: number];

interface Part {
  readonly ranges: readonly Range[];
  readonly path: string;
  file?: FontFile;
}

const { resolve } = createRequire(import.meta.url);

/** What `public/styles/fonts.css` says of the paper's own font. */
const ownRanges = {
  latin:
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  'latin-ext':
    'U+100-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** The paper's own font. */
export function openOwnFamily(): FontFamily {
  const toPath = (part: string) => join(ownFolders.public, 'fonts', `newsreader-${part}-normal.woff2`);
  return openFamily('Newsreader', () => toParts(ownRanges, toPath));
}

/** A family of Noto Sans, by the end of its package's name, such as `arabic`. */
export function openNotoFamily(script: string): FontFamily {
  const name = script === '' ? 'noto-sans' : `noto-sans-${script}`;
  const folder = `@fontsource-variable/${name}`;
  return openFamily(name, () => {
    const ranges = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>;
    // Parts without a name are numbered: `[7]`.
    return toParts(ranges, (part) =>
      resolve(`${folder}/files/${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    );
  });
}

function openFamily(name: string, list: () => Part[]): FontFamily {
  let parts: readonly Part[] | undefined;
  return {
    name,
    find(point) {
      parts ??= list();
      for (const part of parts) {
        if (!part.ranges.some(([first, last]) => first <= point && point <= last)) continue;
        part.file ??= readFont(name, part);
        if (part.file.points.has(point)) return part.file;
      }
      return undefined;
    },
  };
}

const toParts = (ranges: Readonly<Record<string, string>>, toPath: (part: string) => string): Part[] =>
  Object.entries(ranges).map(([part, text]) => ({ ranges: toRanges(text), path: toPath(part) }));

/** As style sheets write it: `U+0-FF,U+131`. */
const toRanges = (text: string): Range[] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

function readFont(family: string, { path, ranges }: Part): FontFile {
  const data = readFileSync(path);
  // Some files are said to be for characters that they have not: others have those.
  const points = [...readCoverage(data)].filter((point) =>
    ranges.some(([first, last]) => first <= point && point <= last),
  );
  return { family, data, points: new Set(points) };
}
