/** Plans and draws real icons. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planIcons } from '../../../src/build/icons/plan-icons.ts';
import { digestOf } from '../../../src/content/digest.ts';
import type { PictureFile } from '../../../src/content/entry.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-icons-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" rx="3" fill="#c00"/></svg>';
const themeColour = { light: '#fdfbf7', dark: '#151412' };

function plan(icon?: PictureFile, files: readonly string[] = []) {
  const copied = ['favicon.svg', ...files].map((name) => {
    writeFileSync(join(root, name), svg);
    return { url: `/${name}`, source: join(root, name) };
  });
  return planIcons({
    site: { icon, themeColour },
    settings: { root },
    files: copied,
    digest: (path) => digestOf(path),
  });
}

const pngIcon = async (): Promise<PictureFile> => {
  const background = { r: 0, g: 0, b: 200, alpha: 1 };
  await sharp({ create: { width: 600, height: 600, channels: 4, background } })
    .png()
    .toFile(join(root, 'icon.png'));
  return { path: 'icon.png', url: '/images/icon-600.png', width: 600, height: 600, renditions: [] };
};

/** Size of a picture, and the colour and opacity of its corner and its middle. */
async function look(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
  const middle = at(info.width >> 1, info.height >> 1);
  return { size: [info.width, info.height], corner: at(0, 0), middle };
}

describe('icons', () => {
  test('of the usual drawing', () => {
    const { icons, drawn } = plan();
    expect(icons.links).toEqual([
      { rel: 'icon', url: '/favicon.ico', sizes: '32x32' },
      { rel: 'icon', url: '/favicon.svg', type: 'image/svg+xml' },
      { rel: 'apple-touch-icon', url: '/apple-touch-icon.png' },
    ]);
    expect(drawn.map(({ url }) => url.replace(/-[0-9a-f]{10}-/, '-'))).toEqual([
      '/favicon.ico',
      '/apple-touch-icon.png',
      '/images/icon-192.png',
      '/images/icon-512.png',
      '/images/icon-maskable-512.png',
    ]);
    expect(icons.manifest.map(({ src }) => src)).toEqual(drawn.slice(2).map(({ url }) => url));
  });

  test('of a photograph are no drawing', async () => {
    const { icons } = plan(await pngIcon());
    expect(icons.links[1]).toMatchObject({ url: icons.manifest[0]?.src, type: 'image/png', sizes: '192x192' });
  });

  test('that a site has itself are not made', () => {
    const { drawn } = plan(undefined, ['favicon.ico', 'apple-touch-icon.png']);
    expect(drawn.map(({ url }) => url).filter((url) => !url.startsWith('/images/'))).toEqual([]);
  });

  test('have other addresses where the picture or the paper is another', async () => {
    const addresses = [plan(), plan(await pngIcon())].map(({ icons }) => icons.manifest[0]?.src);
    expect(new Set(addresses).size).toBe(2);
  });
});

describe('the files', () => {
  test('have their sizes; a telephone gets no see-through corner, and room to cut', async () => {
    const [, apple, small, large, maskable] = await Promise.all(plan().drawn.map(({ draw }) => draw()));
    const red = [204, 0, 0, 255];
    const paper = [253, 251, 247, 255];
    const clear = [0, 0, 0, 0];
    expect(await look(apple as Uint8Array)).toEqual({ size: [180, 180], corner: paper, middle: red });
    expect(await look(small as Uint8Array)).toEqual({ size: [192, 192], corner: clear, middle: red });
    expect(await look(large as Uint8Array)).toEqual({ size: [512, 512], corner: clear, middle: red });
    expect(await look(maskable as Uint8Array)).toEqual({ size: [512, 512], corner: paper, middle: red });
  });

  test('an ICO holds a PNG of 32 pixels', async () => {
    const [draw] = plan(await pngIcon()).drawn.map((each) => each.draw);
    const ico = Buffer.from((await draw?.()) ?? []);
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt8(6)]).toEqual([1, 1, 32]);
    const png = ico.subarray(ico.readUInt32LE(18));
    expect(png.byteLength).toBe(ico.readUInt32LE(14));
    expect(await look(png)).toEqual({ size: [32, 32], corner: [0, 0, 200, 255], middle: [0, 0, 200, 255] });
  });

  test('that cannot be made are a problem of the picture', () => {
    const [first] = plan().drawn;
    expect(first?.toProblem('broken')).toMatchObject({ ruleId: 'image-unreadable', file: 'favicon.svg' });
  });
});
