/** The style sheets: sizes, colours and what they must not use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { hues } from '../../src/newsroom/schema/desk.ts';
import { full } from './fixtures.ts';
import { renderPage } from './render.ts';

const folder = join(import.meta.dirname, '../../public/styles');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/\/\*.*?\*\//gs, '');
const { code } = bundle({ filename: join(folder, 'main.css'), minify: true });
const weigh = (content: string | Uint8Array): number => brotliCompressSync(content).length;

describe('sizes', () => {
  it('sends at most 8 kB of styles', () => {
    expect(weigh(code)).toBeLessThanOrEqual(8192);
  });

  it('sends at most 20 kB for a story with its styles', () => {
    expect(weigh(renderPage('article', full.article)) + weigh(code)).toBeLessThanOrEqual(20_000);
  });

  it('keeps every font under 70 kB', () => {
    const fonts = join(folder, '../fonts');
    const sizes = readdirSync(fonts)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => readFileSync(join(fonts, name)).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(70_000);
  });
});

it.each(names)('%s knows no left and right', (name) => {
  expect(read(name)).not.toMatch(
    /(?:margin|padding|border)-(?:left|right)\b|[{;\s](?:left|right)\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right)/,
  );
});

it('is bundled whole: every file is imported once', () => {
  const imported = [...read('main.css').matchAll(/@import ['"]\.\/([^'"]+)['"]/g)].map((match) => match[1]);
  expect(imported.toSorted()).toEqual(names.filter((name) => name !== 'main.css' && name !== 'site.css').toSorted());
});

type Scheme = 'light' | 'dark';

/** A colour of tokens.css in one scheme. */
function colourOf(name: string, scheme: Scheme): string {
  const pair = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(read('tokens.css'));
  return pair?.[scheme === 'light' ? 1 : 2] ?? expect.fail(`no colour --${name}`);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('colours on %s paper', (scheme) => {
  it.each(['ink', 'quiet', ...hues.map((hue) => `hue-${hue}`)])('--%s is readable', (name) => {
    for (const ground of ['paper', 'tint'])
      expect(contrastOf(colourOf(name, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('is readable where it is marked', () => {
    expect(contrastOf(colourOf('ink', scheme), colourOf('mark', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

it.each([...hues])('desks of the hue %s get its colour', (hue) => {
  expect(read('tokens.css')).toMatch(
    new RegExp(`\\[data-hue=['"]${hue}['"]\\]\\s*{\\s*--accent: var\\(--hue-${hue}\\)`),
  );
});
