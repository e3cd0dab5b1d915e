/** A captain in a peaked cap, and her dredger. */
import { figure } from '../portraits.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function dredgerCaptain(): string {
  return (
    s.sky('#c98a4a', '#ecc07c', '#f9e6bd') +
    s.glow('sun', 1260, 330, 460, '#fff3cc', 0.95) +
    s.clouds('#fdf0d2', 6, 8, 60, 210, 0.6) +
    s.skyline(560, -20, 1640, 150, '#c49a70', 43) +
    s.fade('river', 0, 556, 1600, 350, ['#d9ae76', '#7d7468', '#3d4650']) +
    s.ripples(562, 890, '#fbe6b8', 80, 6, 0.7) +
    s.at(
      740,
      690,
      1,
      s.poly(
        [
          [0, -60],
          [30, 20],
          [760, 20],
          [790, -60],
        ],
        '#2c3a46',
      ) +
        s.rect(8, -72, 776, 16, '#a83f2c') +
        s.rect(560, -190, 150, 120, '#f3e2c0') +
        s.repeat(4, (i) => s.rect(574 + i * 34, -168, 22, 26, '#4f6470')) +
        s.rect(620, -300, 44, 112, '#2c3a46') +
        s.rect(620, -280, 44, 16, '#d98a2b') +
        s.line(250, -60, 320, -330, '#54606a', 12) +
        s.line(430, -60, 340, -330, '#54606a', 12) +
        s.line(330, -320, 60, 60, '#6b5a44', 20) +
        s.line(350, -310, 90, 66, '#6b5a44', 8) +
        s.repeat(9, (i) =>
          s.group(
            s.path('M-20 -16 H20 L14 18 H-14 Z', '#8a5f34'),
            `translate(${312 - i * 30} ${-294 + i * 42}) rotate(35)`,
          ),
        ) +
        s.circle(335, -325, 26, '#54606a') +
        s.path(
          'M640 -310 q-40 -50 10 -90 q70 -50 30 -110',
          'none',
          'stroke="#efe0c0" stroke-width="26" stroke-linecap="round" opacity=".7"',
        ),
    ) +
    figure(70, 1.62, {
      skin: '#eec6a6',
      shade: '#d2a180',
      hair: '#f2efe8',
      cut: 'bob',
      coat: '#22303e',
      collar: '#f3e6cb',
      back: '',
      disc: '',
      cap: '#1c2733',
    }) +
    s.repeat(4, (i) => s.circle(458, 760 + i * 40, 8, '#e0b04c')) +
    s.birds(760, 200, 180, 7, '#7a5636', 5)
  );
}
