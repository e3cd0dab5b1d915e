/** A small lit house on the quay, and a large ship behind it. */
import { boxes, hull, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function seafarersHouse(): string {
  return (
    s.sky('#0d1530', '#1f3564', '#4a6a9c') +
    s.stars(380, 110, 15) +
    s.path('M1370 120 a62 62 0 1 0 52 96 a50 50 0 1 1 -52 -96 Z', '#f7ecc8') +
    s.at(
      500,
      640,
      1.3,
      boxes(130, -84, 11, 5, ['#33507c', '#4a3f66', '#7a4a4a', '#3f6a70', '#8a7448'], 56, 30) +
        hull('#16223c', '#5a2a2c', '#8fa3bf', '#f2c56b'),
    ) +
    s.fade('quay', 0, 640, 1600, 270, ['#3d4a66', '#1f2840']) +
    s.repeat(7, (i) => s.line(800 + (i - 3) * 200, 644, 800 + (i - 3) * 460, 900, '#111a30', 3, 'opacity=".5"')) +
    s.glow('door', 360, 600, 520, '#ffcf73', 0.6) +
    s.rect(110, 400, 480, 280, '#e0a83e') +
    s.repeat(9, (i) => s.rect(110, 424 + i * 28, 480, 2, '#a8741a', 'opacity=".5"')) +
    s.poly(
      [
        [80, 406],
        [350, 276],
        [620, 406],
      ],
      '#7a3a34',
    ) +
    s.poly(
      [
        [350, 276],
        [620, 406],
        [560, 406],
      ],
      '#5f2a28',
    ) +
    s.rect(480, 268, 36, 90, '#7a3a34') +
    s.rect(150, 460, 110, 110, '#fff0bd') +
    s.rect(440, 460, 110, 110, '#fff0bd') +
    s.repeat(2, (i) => s.rect(150 + i * 290, 512, 110, 6, '#7a4a1e') + s.rect(202 + i * 290, 460, 6, 110, '#7a4a1e')) +
    s.repeat(7, (i) =>
      s.rect(
        446 + i * 14,
        534 - (i % 3) * 6,
        10,
        36 + (i % 3) * 6,
        ['#a8404a', '#2c4a7c', '#4f7a58', '#6a4f7c'][i % 4] ?? '#333',
      ),
    ) +
    s.rect(300, 480, 100, 200, '#fff6d4') +
    s.rect(300, 480, 12, 200, '#7a4a1e') +
    s.poly(
      [
        [300, 680],
        [400, 680],
        [640, 900],
        [240, 900],
      ],
      '#ffdc8f',
      'opacity=".45"',
    ) +
    s.rect(270, 424, 160, 34, '#1f3564', 'rx="6"') +
    s.path('M338 430 v18 m-10 -4 q10 12 20 0 m-14 -12 h8', 'none', 'stroke="#f7ecc8" stroke-width="3.5"') +
    s.at(760, 790, 1.7, person('#d9832b', '#8a5a3c', '#151216', -2)) +
    s.at(850, 810, 1.75, person('#35627a', '#c98d64', '#241c1a', -2)) +
    s.rect(676, 360, 9, 330, '#111a30') +
    s.glow('lamp', 680, 360, 150, '#fff0c0', 0.8) +
    s.rect(660, 350, 42, 16, '#fff6dc')
  );
}
