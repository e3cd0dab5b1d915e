/** A classroom with paper sunflowers on the wall. */
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function saturdaySchool(): string {
  const flower = (x: number, y: number, k: number): string =>
    s.at(
      x,
      y,
      k,
      s.line(0, 0, 0, 90, '#4f7a4a', 7) +
        s.path('M0 60 q34 -22 50 -4 q-22 22 -50 4 Z', '#5f8f52') +
        s.repeat(12, (i) => s.group(s.ellipse(0, -34, 9, 20, '#f2bd3a'), `rotate(${i * 30})`)) +
        s.circle(0, 0, 19, '#5a3a20'),
    );
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#dfe8ee', '#cfdce4', '#b4cbe0']) +
    s.repeat(3, (i) => {
      const x = 130 + i * 500;
      return (
        s.rect(x, 60, 320, 400, '#f9f3e2') +
        s.fade(`pane${i}`, x + 16, 76, 288, 368, ['#8fb8d8', '#dbe8e4', '#f7ecc8']) +
        s.skyline(444, x + 16, x + 290, 90, '#7d9ab8', 51 + i) +
        s.rect(x + 288, 76, 32, 384, '#f9f3e2') +
        s.rect(x + 154, 76, 12, 368, '#f9f3e2') +
        s.rect(x + 16, 230, 288, 12, '#f9f3e2') +
        s.rect(x - 14, 444, 348, 42, '#e9dec2') +
        s.rect(x - 14, 478, 348, 8, '#c9bc9c')
      );
    }) +
    s.repeat(3, (i) =>
      s.poly(
        [
          [150 + i * 500, 470],
          [430 + i * 500, 470],
          [620 + i * 500, 900],
          [240 + i * 500, 900],
        ],
        '#fff3c8',
        'opacity=".35"',
      ),
    ) +
    s.rect(480, 110, 122, 10, 'none') +
    flower(520, 330, 0.9) +
    flower(1010, 300, 1) +
    flower(1530, 330, 0.95) +
    flower(60, 320, 0.95) +
    s.fade('floor', 0, 560, 1600, 350, ['#c9a674', '#9a7248']) +
    s.rect(0, 548, 1600, 16, '#f4ead2') +
    s.repeat(12, (i) => s.line(800 + (i - 5.5) * 150, 562, 800 + (i - 5.5) * 300, 900, '#7a5634', 2, 'opacity=".4"')) +
    s.repeat(2, (row) =>
      s.repeat(5, (i) => {
        const k = 0.95 + row * 0.5;
        const x = (row ? 90 : 190) + i * (row ? 360 : 305);
        const y = 700 + row * 170;
        const coat = ['#2c4a7c', '#e5a53a', '#a8404a', '#4f7a58', '#6a4f7c'][(i + row * 2) % 5] ?? '#333';
        return (
          s.at(
            x,
            y - 10,
            k * 1.1,
            (i + row) % 4 === 3
              ? ''
              : person(
                  coat,
                  ['#f0cba8', '#e6b894', '#f3d3b4'][(i + row) % 3] ?? '#fc9',
                  ['#c99a4a', '#5a3a20', '#2a211e', '#a8602c'][(i * 3 + row) % 4] ?? '#222',
                ),
          ) +
          s.at(
            x,
            y,
            k,
            s.poly(
              [
                [-90, -48],
                [90, -48],
                [112, -18],
                [-112, -18],
              ],
              '#e2b878',
            ) +
              s.rect(-112, -18, 224, 12, '#a8784a') +
              s.rect(-100, -6, 10, 66, '#54606a') +
              s.rect(90, -6, 10, 66, '#54606a') +
              s.poly(
                [
                  [-40, -42],
                  [4, -42],
                  [0, -24],
                  [-50, -24],
                ],
                '#fffaf0',
              ) +
              s.rect(30, -38, 34, 8, ['#c2402f', '#2c4a7c', '#e5b04c'][i % 3] ?? '#c00'),
          )
        );
      }),
    )
  );
}
