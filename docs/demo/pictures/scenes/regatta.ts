/** Two eights side by side. */
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function regatta(): string {
  const boat = (x: number, y: number, k: number, side: string, vest: string, skins: readonly string[]): string =>
    s.at(
      x,
      y,
      k,
      s.repeat(
        8,
        (i) =>
          s.line(86 + i * 82, -4, 20 + i * 82, 72, '#efe6d0', 6) +
          s.poly(
            [
              [6 + i * 82, 74],
              [30 + i * 82, 66],
              [34 + i * 82, 84],
              [12 + i * 82, 90],
            ],
            vest,
          ) +
          s.ellipse(18 + i * 82, 90, 32, 6, '#fff', 'opacity=".7"'),
      ) +
        s.path('M-70 0 Q60 26 400 28 Q720 26 850 0 Q400 10 -70 0 Z', side) +
        s.repeat(8, (i) =>
          s.group(
            s.path('M-16 2 Q-18 -48 0 -50 Q18 -48 16 2 Z', vest) +
              s.line(4, -34, -34, -8, skins[i % skins.length] ?? '#ccc', 8) +
              s.circle(2, -64, 13, skins[i % skins.length] ?? '#ccc') +
              s.path(
                'M-11 -64 Q-11 -80 3 -79 Q17 -78 15 -64 Q4 -72 -11 -64 Z',
                ['#222', '#6a3d22', '#b58a4a', '#15121a'][i % 4] ?? '#222',
              ),
            `translate(${92 + i * 82} 2) rotate(14)`,
          ),
        ) +
        s.group(
          s.path('M-13 2 Q-14 -36 0 -38 Q14 -36 13 2 Z', '#fff6e4') + s.circle(0, -49, 11, '#e6b894'),
          'translate(754 0)',
        ),
    );
  return (
    s.sky('#c9b4dc', '#f0d4dc', '#fbe9cc') +
    s.clouds('#fff', 23, 8, 40, 150, 0.7) +
    s.skyline(360, -20, 1640, 160, '#b49ac4', 83) +
    s.ridge(340, 14, '#7f9a74', 6) +
    s.rect(-10, 372, 1620, 40, '#8fae7a') +
    s.repeat(
      90,
      (i) =>
        s.circle(
          12 + i * 18,
          374 - (i % 3) * 6,
          7,
          ['#a8404a', '#e8a33d', '#fff6e4', '#5a7fa8', '#6a4f7c'][i % 5] ?? '#fff',
        ) +
        s.rect(6 + i * 18, 380 - (i % 3) * 6, 12, 18, ['#4a2f6b', '#c2693f', '#4f7a58', '#8a3a4a'][i % 4] ?? '#333'),
    ) +
    s.repeat(
      5,
      (i) => s.ellipse(120 + i * 350, 330, 90, 70, '#5f8a5a') + s.rect(112 + i * 350, 350, 16, 40, '#5a4030'),
    ) +
    s.stroke('M0 300 Q400 330 800 296 Q1200 330 1600 300', '#4a2f6b', 2) +
    s.repeat(32, (i) =>
      s.poly(
        [
          [i * 51, 304 + Math.sin(i) * 6],
          [i * 51 + 24, 306 + Math.sin(i) * 6],
          [i * 51 + 12, 332],
        ],
        ['#a82c46', '#e8a33d', '#5a7fa8', '#fff6e4'][i % 4] ?? '#fff',
      ),
    ) +
    s.fade('river', 0, 408, 1600, 500, ['#cfd8e0', '#7fa3b8', '#3f6f8c']) +
    s.ripples(414, 890, '#ffffff', 110, 8, 0.6) +
    s.ripples(414, 890, '#2a5270', 50, 18, 0.35) +
    boat(430, 560, 1, '#5a2f7c', '#7a4aa0', ['#f0cba8', '#e6b894', '#8a5a3c']) +
    boat(300, 740, 1.32, '#d9832b', '#e8a33d', ['#7a4a34', '#e2ac83', '#c68c62', '#f0cba8']) +
    s.group(
      s.path('M0 0 Q20 -26 62 -18 Q90 -10 100 -30 Q96 16 50 20 Q14 20 0 0 Z', '#fff') +
        s.path(
          'M8 -4 Q-18 -30 -2 -62 Q-20 -70 -24 -58',
          'none',
          'stroke="#fff" stroke-width="11" stroke-linecap="round"',
        ) +
        s.path('M-26 -62 l-12 8 14 2 Z', '#e8893d'),
      'translate(150 520)',
    )
  );
}
