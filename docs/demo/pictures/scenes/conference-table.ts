/** A long table with empty chairs, and a desert city behind the window. */
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function conferenceTable(): string {
  const chair = (x: number, y: number, k: number, flip: number): string =>
    s.group(
      s.rect(-34, -120, 68, 100, '#22365e', 'rx="16"') +
        s.rect(-26, -112, 52, 84, '#2f4a7c', 'rx="12"') +
        s.rect(-38, -34, 76, 26, '#1b2b4d', 'rx="9"') +
        s.rect(-44, -64, 12, 44, '#c9a24a', 'rx="5"') +
        s.rect(32, -64, 12, 44, '#c9a24a', 'rx="5"'),
      `translate(${x} ${y}) scale(${k * flip} ${k})`,
    );
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#d8cdb8', '#c2b294', '#a18d6c']) +
    s.rect(390, 40, 820, 390, '#f7ecd2') +
    s.fade('view', 406, 56, 788, 358, ['#8fb0cf', '#dcd6c0', '#f0cf98']) +
    s.glow('sun', 990, 250, 260, '#fff2c8', 0.9) +
    s.path('M406 414 V352 Q520 330 640 350 Q800 320 930 344 Q1080 330 1194 350 V414 Z', '#d2a868') +
    s.repeat(16, (i) => s.rect(420 + i * 48, 300 - ((i * 37) % 70), 34, 120, '#8d97a6', 'opacity=".85"')) +
    s.rect(700, 150, 40, 250, '#6f7f96') +
    s.poly(
      [
        [700, 152],
        [720, 96],
        [740, 152],
      ],
      '#6f7f96',
    ) +
    s.rect(860, 190, 54, 210, '#7d8ba0') +
    s.rect(560, 214, 46, 190, '#7d8ba0') +
    s.rect(406, 384, 788, 30, '#c2985a') +
    s.repeat(
      9,
      (i) =>
        s.rect(430 + i * 86, 366, 5, 24, '#6a5a34') +
        s.repeat(5, (j) => s.stroke(`M${432 + i * 86} 368 q${(j - 2) * 10} -14 ${(j - 2) * 14} 4`, '#5f7a4a', 4)),
    ) +
    s.repeat(3, (i) => s.rect(590 + i * 210, 40, 12, 390, '#f7ecd2')) +
    s.rect(390, 420, 820, 22, '#e8d9b8') +
    s.path('M250 0 H400 Q380 240 330 470 H230 Z', '#2c4a7c') +
    s.path('M1350 0 H1200 Q1220 240 1270 470 H1370 Z', '#2c4a7c') +
    s.repeat(
      4,
      (i) =>
        s.path(
          `M${270 + i * 34} 0 Q${268 + i * 30} 240 ${248 + i * 24} 470`,
          'none',
          'stroke="#1f3a66" stroke-width="5"',
        ) +
        s.path(
          `M${1330 - i * 34} 0 Q${1332 - i * 30} 240 ${1352 - i * 24} 470`,
          'none',
          'stroke="#1f3a66" stroke-width="5"',
        ),
    ) +
    s.repeat(3, (i) => s.rect(30 + i * 68, 90, 48, 320, '#b9a682') + s.rect(1390 + i * 68, 90, 48, 320, '#b9a682')) +
    s.fade('floor', 0, 470, 1600, 440, ['#8a4a42', '#5f2f34']) +
    s.poly(
      [
        [560, 470],
        [1040, 470],
        [1500, 900],
        [100, 900],
      ],
      '#7a3a3c',
      'opacity=".8"',
    ) +
    s.repeat(
      4,
      (i) =>
        chair(590 - i * 96, 570 + i * 88, 0.72 + i * 0.24, 1) + chair(1010 + i * 96, 570 + i * 88, 0.72 + i * 0.24, -1),
    ) +
    s.poly(
      [
        [660, 520],
        [940, 520],
        [1210, 910],
        [390, 910],
      ],
      '#5a3624',
    ) +
    s.poly(
      [
        [676, 520],
        [924, 520],
        [1170, 910],
        [430, 910],
      ],
      '#7c4e32',
    ) +
    s.poly(
      [
        [760, 520],
        [840, 520],
        [930, 910],
        [670, 910],
      ],
      '#a8744a',
      'opacity=".45"',
    ) +
    s.repeat(4, (i) => {
      const y = 545 + i * 82;
      const spread = 96 + i * 58;
      const k = 0.7 + i * 0.3;
      return s.repeat(2, (side) => {
        const x = 800 + (side ? spread : -spread);
        return (
          s.poly(
            [
              [x - 22 * k, y],
              [x + 22 * k, y],
              [x + 27 * k, y + 24 * k],
              [x - 27 * k, y + 24 * k],
            ],
            '#f7f1e0',
          ) +
          s.ellipse(x + (side ? -42 : 42) * k, y + 14 * k, 8 * k, 4 * k, '#dfe9f0') +
          s.rect(x + (side ? -48 : 36) * k, y - 12 * k, 12 * k, 26 * k, '#cfe0ea', 'opacity=".85"')
        );
      });
    }) +
    s.ellipse(800, 600, 34, 12, '#3f5a3f') +
    s.repeat(9, (i) => s.circle(772 + i * 7, 588 - (i % 3) * 10, 8, i % 2 ? '#fbf6e6' : '#e2c27a'))
  );
}
