/** A lorry on a straight road through snow. */
import { toRandom } from '../canvas.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function winterRoad(): string {
  const random = toRandom(44);
  return (
    s.sky('#e0b04c', '#f0cf84', '#f7e6bd', '#eef0ea') +
    s.glow('sun', 470, 330, 420, '#fff6d4', 1) +
    s.circle(470, 340, 64, '#fffbe9') +
    s.clouds('#fff5dc', 19, 7, 60, 180, 0.7) +
    s.ridge(470, 22, '#9fb4c8', 4) +
    s.repeat(46, (i) =>
      s.poly(
        [
          [i * 36 - 10, 486],
          [i * 36 + 8, 420 - ((i * 29) % 40)],
          [i * 36 + 26, 486],
        ],
        '#5f7a98',
      ),
    ) +
    s.fade('snow', 0, 480, 1600, 430, ['#dbe6ee', '#f3f5f4', '#ffffff']) +
    s.poly(
      [
        [820, 484],
        [850, 484],
        [1240, 910],
        [180, 910],
      ],
      '#8fa3b5',
    ) +
    s.poly(
      [
        [824, 484],
        [846, 484],
        [1090, 910],
        [330, 910],
      ],
      '#71869b',
    ) +
    s.repeat(6, (i) =>
      s.poly(
        [
          [833 - i * 3 + 0, 500 + i * i * 13],
          [837 + i * 0.5, 500 + i * i * 13],
          [838 - i * 8, 520 + i * i * 15],
          [828 - i * 10, 520 + i * i * 15],
        ],
        '#f3f0df',
      ),
    ) +
    s.repeat(7, (i) => {
      const k = 0.22 + i * i * 0.034;
      return s.at(
        890 + i * 24 + i * i * 14,
        492 + i * i * 7,
        k,
        s.rect(-8, -300, 16, 300, '#4a3a30') + s.rect(-34, -284, 68, 11, '#4a3a30'),
      );
    }) +
    s.group(
      s.ellipse(10, 10, 330, 26, '#54677c', 'opacity=".4"') +
        s.rect(-230, -250, 380, 220, '#2c5a4c', 'rx="10"') +
        s.repeat(7, (i) =>
          s.path(`M${-210 + i * 58} -250 q-10 110 0 220`, 'none', 'stroke="#1c4438" stroke-width="5"'),
        ) +
        s.rect(-236, -62, 392, 16, '#1b2433') +
        s.path('M156 -190 H250 Q272 -190 280 -150 L292 -90 V-30 H156 Z', '#c2492f') +
        s.path('M186 -172 H246 Q258 -172 263 -148 L270 -112 H186 Z', '#dfeaf0') +
        s.rect(156, -46, 146, 18, '#1b2433') +
        s.circle(292, -62, 11, '#fff4c4') +
        s.repeat(
          4,
          (i) =>
            s.circle([-180, -110, 110, 232][i] ?? 0, -20, 34, '#1b1d26') +
            s.circle([-180, -110, 110, 232][i] ?? 0, -20, 14, '#9aa4ae'),
        ),
      'translate(620 760) scale(1.12)',
    ) +
    s.glow('light', 960, 694, 170, '#fff4c4', 0.7) +
    s.repeat(120, () => s.circle(random() * 1600, random() * 900, 1.5 + random() * 3.5, '#ffffff', 'opacity=".85"')) +
    s.birds(1200, 260, 130, 6, '#4a4a58', 2)
  );
}
