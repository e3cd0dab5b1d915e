/** A football ground under floodlights. */
import { toRandom } from '../canvas.ts';
import { crane, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function bightLane(): string {
  const light = (x: number, y: number, k: number, id: string): string =>
    s.glow(id, x, y - 300 * k, 240 * k, '#fffbe0', 0.75) +
    s.at(
      x,
      y,
      k,
      s.poly(
        [
          [-12, 0],
          [-5, -300],
          [5, -300],
          [12, 0],
        ],
        '#2c2440',
      ) +
        s.rect(-58, -350, 116, 58, '#2c2440') +
        s.repeat(10, (i) => s.circle(-44 + (i % 5) * 22, -336 + Math.floor(i / 5) * 28, 8, '#fffbe6')),
    );
  const random = toRandom(77);
  return (
    s.sky('#2a1d48', '#6a3f7c', '#d9748a', '#f7b98c') +
    s.clouds('#8a5088', 6, 9, 60, 230, 0.55) +
    s.skyline(470, -20, 1640, 90, '#3d2a55', 61, '#f7d68c') +
    s.at(1180, 476, 0.55, crane('#3a2850', '#2c1f40', -55)) +
    s.at(1330, 476, 0.55, crane('#3a2850', '#2c1f40', -55)) +
    light(170, 520, 1, 'l1') +
    light(1430, 520, 1, 'l2') +
    light(520, 470, 0.66, 'l3') +
    light(1080, 470, 0.66, 'l4') +
    s.poly(
      [
        [330, 440],
        [1270, 440],
        [1320, 560],
        [280, 560],
      ],
      '#4a3560',
    ) +
    s.poly(
      [
        [310, 420],
        [1290, 420],
        [1270, 444],
        [330, 444],
      ],
      '#e8a33d',
    ) +
    s.repeat(420, () => {
      const row = Math.floor(random() * 6);
      return s.circle(
        310 + random() * 980,
        462 + row * 17,
        6,
        ['#e8a33d', '#f2c56b', '#d9748a', '#f0d4c0', '#8a5aa5', '#3a2a4a'][Math.floor(random() * 6)] ?? '#fff',
      );
    }) +
    s.fade('grass', 0, 556, 1600, 350, ['#5f9a5a', '#3f7f4c', '#2c6040']) +
    s.repeat(7, (i) =>
      s.poly(
        [
          [i * 229 + 60, 556],
          [i * 229 + 174, 556],
          [i * 330 - 30, 900],
          [i * 330 - 195, 900],
        ],
        '#76b068',
        'opacity=".35"',
      ),
    ) +
    s.ellipse(800, 700, 230, 60, 'none', 'stroke="#f4f6e4" stroke-width="5"') +
    s.line(800, 556, 800, 900, '#f4f6e4', 5) +
    s.line(0, 562, 1600, 562, '#f4f6e4', 5) +
    s.rect(120, 590, 8, 150, '#fff') +
    s.rect(-10, 590, 134, 8, '#fff') +
    s.repeat(7, (i) => s.line(i * 20 - 8, 596, i * 20 - 8, 740, '#fff', 1.4, 'opacity=".5"')) +
    [
      [560, 700, 1.1, '#e8a33d'],
      [690, 650, 0.95, '#e8a33d'],
      [930, 720, 1.2, '#2f5a8a'],
      [1090, 660, 1, '#2f5a8a'],
      [1240, 760, 1.3, '#e8a33d'],
      [400, 780, 1.35, '#2f5a8a'],
      [210, 720, 1.2, '#5f3a7c'],
    ]
      .map(
        ([x, y, k, c], i) =>
          s.ellipse(Number(x) + 12, Number(y) + 2, 26, 6, '#1c3c2a', 'opacity=".5"') +
          s.at(
            Number(x),
            Number(y),
            Number(k),
            person(
              String(c),
              ['#e6b894', '#5e3b2b', '#c68c62', '#f0cba8'][i % 4] ?? '#ccc',
              ['#222', '#111', '#7a4a22'][i % 3] ?? '#222',
              (i % 3) * 6 - 6,
            ),
          ),
      )
      .join('') +
    s.circle(790, 742, 12, '#fff') +
    s.path('M784 736 l8 -2 4 7 -6 6 -7 -4 Z', '#222')
  );
}
