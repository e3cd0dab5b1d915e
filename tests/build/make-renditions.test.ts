/** Makes real pictures of real pictures. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRenditions } from '../../src/build/make-renditions.ts';
import type { PictureFile } from '../../src/content/entry.ts';
import { findPictures } from '../../src/content/pictures.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const folders = () => ({ root, cache: join(root, 'cache'), site: join(root, 'site') });
const make = (pictures: readonly PictureFile[]) => makeRenditions(pictures, folders(), () => undefined);
const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();

async function photograph(name: string): Promise<PictureFile> {
  const picture = sharp({ create: { width: 600, height: 300, channels: 3, background: '#135' } }).jpeg();
  const exif = { IFD0: { Copyright: 'Secret source' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
  // Orientation 6: the camera was held upright.
  await picture.withExif(exif).withMetadata({ orientation: 6 }).toFile(join(root, name));
  const found = (await findPictures({ root, content: '.', public: 'public' })).read(`./${name}`);
  if (!found || !('url' in found)) throw new Error('no picture');
  return found;
}

describe('makeRenditions', () => {
  it('makes each file in its width and format, turned as the camera was held', async () => {
    const picture = await photograph('pier.jpg');
    expect(await make([picture])).toEqual([]);
    expect([picture.width, picture.height]).toEqual([300, 600]);
    const made = files('site/images');
    expect(made.map((name) => name.replace(/-[0-9a-f]{8}-/, '-'))).toEqual([
      'pier-160.webp',
      'pier-300.jpg',
      'pier-300.webp',
    ]);
    const sizes = await Promise.all(made.map((name) => sharp(join(root, 'site/images', name)).metadata()));
    expect(sizes.map(({ width, height, format }) => [width, height, format])).toEqual([
      [160, 320, 'webp'],
      [300, 600, 'jpeg'],
      [300, 600, 'webp'],
    ]);
  });

  it('publishes nothing of what the camera wrote into the picture', async () => {
    const picture = await photograph('pier.jpg');
    expect(readFileSync(join(root, 'pier.jpg')).includes('Secret source')).toBe(true);
    await make([picture]);
    for (const name of files('site/images')) {
      const { exif, iptc, xmp } = await sharp(join(root, 'site/images', name)).metadata();
      expect({ name, exif, iptc, xmp }).toEqual({ name, exif: undefined, iptc: undefined, xmp: undefined });
      expect(readFileSync(join(root, 'site/images', name)).includes('Secret source')).toBe(false);
    }
  });

  it('takes from the cache what it made before', async () => {
    const picture = await photograph('pier.jpg');
    await make([picture]);
    const [kept = ''] = files('cache').filter((name) => name.endsWith('300.jpeg'));
    writeFileSync(join(root, 'cache', kept), 'from the cache');
    rmSync(join(root, 'site'), { recursive: true });
    await make([picture]);
    expect(readFileSync(join(root, 'site', picture.url), 'utf8')).toBe('from the cache');
    expect(files('cache').every((name) => /^[0-9a-f]{32}-\d+\.(?:jpeg|webp)$/.test(name))).toBe(true);
  });

  it('does without a cache that cannot be written', async () => {
    const picture = await photograph('pier.jpg');
    writeFileSync(join(root, 'cache'), 'a file where the folder should be');
    expect(await make([picture])).toEqual([]);
    expect(files('site/images')).toHaveLength(3);
  });

  it('names a picture that ends too early', async () => {
    const picture = await photograph('pier.jpg');
    writeFileSync(join(root, 'pier.jpg'), readFileSync(join(root, 'pier.jpg')).subarray(0, 200));
    const problems = await make([picture]);
    expect(problems.map(({ ruleId, file }) => [ruleId, file])).toEqual([['image-unreadable', './pier.jpg']]);
  });

  it('makes the same bytes each time', async () => {
    const picture = await photograph('pier.jpg');
    await make([picture]);
    const first = files('site/images').map((name) => readFileSync(join(root, 'site/images', name)).toString('base64'));
    rmSync(join(root, 'cache'), { recursive: true });
    await make([picture]);
    const second = files('site/images').map((name) => readFileSync(join(root, 'site/images', name)).toString('base64'));
    expect(second).toEqual(first);
  });

  it('tells a site that cannot be written from a picture that cannot be read', async () => {
    const pictures = [await photograph('pier.jpg'), await photograph('quay.jpg')];
    writeFileSync(join(root, 'site'), 'a file where the folder should be');
    const problems = await make(pictures);
    expect(problems.map(({ ruleId, file }) => [ruleId, file])).toEqual([['output-unwritable', 'site/images']]);
  });
});
