/** Draws real cards and looks at their pixels. */
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DrawCard, openCardDrawing } from '../../../src/build/cards/draw-card.ts';
import { cardSize, type SocialCard } from '../../../src/pages/social-card.ts';

let draw: DrawCard;
beforeAll(() => {
  draw = openCardDrawing();
});

const card = (headline: string, more: Partial<SocialCard> = {}): SocialCard => ({
  ...{ url: '/images/card-0.png', headline, language: 'en', dir: 'ltr', desk: 'City', hue: 'blue' },
  ...{ paper: 'The Lantern', paperLanguage: 'en', ...more },
});

/** Two headlines of as many letters: were letters boxes, their pictures would be the same. */
const scripts: readonly (readonly [language: string, dir: 'ltr' | 'rtl', one: string, other: string])[] = [
  ['en', 'ltr', 'tide', 'moon'],
  ['pl', 'ltr', 'żółć', 'jaźń'],
  ['vi', 'ltr', 'đập ở', 'bốn ẩ'],
  ['uk', 'ltr', 'Ґудзик', 'Їздець'],
  ['el', 'ltr', 'φράγμα', 'λιμάνι'],
  ['ar', 'rtl', 'مدينة', 'ساحلا'],
  ['fa', 'rtl', 'گچپژ', 'شهرک'],
  ['he', 'rtl', 'ספינה', 'מגדלו'],
  ['zh-Hans', 'ltr', '市议会', '工程师'],
  ['zh-Hant', 'ltr', '議會爭', '後幾萬'],
  ['ja', 'ltr', 'ひらがな', 'カタカナ'],
  ['ko', 'ltr', '시의회', '논쟁끝'],
  ['hi', 'ltr', 'परिषद', 'बैराज'],
];

interface Pixels {
  readonly data: Buffer;
  readonly isInk: (x: number, y: number) => boolean;
}

async function read(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([cardSize.width, cardSize.height]);
  return { data, isInk: (x, y) => (data[y * info.width * info.channels + x * info.channels] ?? 255) < 120 };
}

/** The first and last column in which the headline has ink: between the desk and the paper's name. */
function findEdges({ isInk }: Pixels): [first: number, last: number] {
  const columns = Array.from({ length: cardSize.width }, (_, x) => x).filter((x) => {
    for (let y = 130; y < 500; y++) if (isInk(x, y)) return true;
    return false;
  });
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

describe('a headline', () => {
  test.each(scripts)('in %s has its letters, and begins at its side (%s)', async (language, dir, one, other) => {
    const first = await read(await draw(card(one, { language, dir })));
    const second = await read(await draw(card(other, { language, dir })));
    expect(first.data.equals(second.data)).toBe(false);
    const [left, right] = findEdges(first);
    if (dir === 'ltr') expect([left > 60 && left < 110, right < 1000]).toEqual([true, true]);
    else expect([left > 200, right > 1090 && right < 1140]).toEqual([true, true]);
  });

  test('of 300 letters stays within its margins, and is not cut', async () => {
    const long = 'Council approves the barrier after years of argument over who pays '.repeat(5).slice(0, 300);
    const pixels = await read(await draw(card(long)));
    const [left, right] = findEdges(pixels);
    expect([left > 60, right < 1140]).toEqual([true, true]);
    const other = await read(await draw(card(`${long.slice(0, -1)}X`)));
    expect(pixels.data.equals(other.data)).toBe(false);
  });

  test.each(['Council approves the barrier. ', 'Donaudampfschifffahrt', '市议会在四年争论后批准'])(
    'that no size fits is cut: %s',
    async (words) => {
      const one = await read(await draw(card(words.repeat(90))));
      const other = await read(await draw(card(`${words.repeat(90)}and more`)));
      expect(one.data.equals(other.data)).toBe(true);
      expect(findEdges(one)[1]).toBeLessThan(1140);
      // The line over the paper's name is free.
      const free = Array.from({ length: 6 }, (_, y) => y + 507).every((y) => !one.isInk(100, y) && !one.isInk(600, y));
      expect(free).toBe(true);
    },
  );

  test('is as it is without what no font has', async () => {
    const plain = await draw(card('Harbour wins the cup'));
    expect(Buffer.from(await draw(card('Harbour \u{1f6a2} wins\u{1f389}\ufe0f the cup'))).equals(plain)).toBe(true);
  });
});

describe('a card', () => {
  test('is the same whatever was drawn before it', async () => {
    // Marks and signs that several files of one family have.
    const more = [
      card('за́мок Ґ', { language: 'ru' }),
      card('ế ọ̀ \u0308a', { language: 'vi' }),
      card('₴ ₫ — № 1', { language: 'uk' }),
    ];
    const cards = [...scripts.map(([language, dir, one]) => card(one, { language, dir })), ...more];
    const [first] = cards;
    if (!first) throw new Error('no card');
    for (const each of cards) await draw(each);
    const again = openCardDrawing();
    for (const each of cards.toReversed()) {
      expect(Buffer.from(await again(each)).equals(Buffer.from(await draw(each)))).toBe(true);
    }
  });

  test('has the colour of its desk, and is small', async () => {
    const png = await draw(card('Tide turns', { hue: 'green' }));
    const { data } = await sharp(png)
      .extract({ left: 600, top: 10, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({
        resolveWithObject: true,
      });
    expect([...data]).toEqual([0x2b, 0x6a, 0x34]);
    expect(png.byteLength).toBeLessThan(80_000);
  });

  test('shows the names of desk and paper in other scripts than its headline', async () => {
    const one = await draw(card('Tide', { desk: '港口', paper: 'الميناء' }));
    const other = await draw(card('Tide', { desk: '城市', paper: 'المدينة' }));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });
});
