/** A new school on its first morning. */
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

const ink = '#2b2430';

/** Elements for a sheet of 1600 by 900. */
export function academy(): string {
  const teeth = s.repeat(
    6,
    (i) =>
      s.poly(
        [
          [430 + i * 170, 400],
          [430 + i * 170, 300],
          [600 + i * 170, 400],
        ],
        i % 2 ? '#8f3b2b' : '#a34533',
      ) +
      s.poly(
        [
          [436 + i * 170, 394],
          [436 + i * 170, 322],
          [470 + i * 170, 342],
          [470 + i * 170, 394],
        ],
        '#f6dca6',
      ),
  );
  const children: readonly (readonly [number, number, number, string, string, string])[] = [
    [180, 800, 1.5, '#c2452f', '#8a5a3c', '#1f1a1c'],
    [300, 770, 1.3, '#35627a', '#e8b893', '#6a3d22'],
    [410, 820, 1.6, '#e0a23a', '#c98d64', '#2a1d1a'],
    [560, 760, 1.15, '#4f7a58', '#f0c6a4', '#b56a2b'],
    [690, 735, 1.0, '#7b4b77', '#6d4430', '#17131a'],
    [770, 745, 1.05, '#35627a', '#e2ac83', '#3a2a20'],
    [880, 715, 0.85, '#c2452f', '#9b6746', '#211a18'],
  ];
  return (
    s.sky('#bcd6dd', '#e5e6d6', '#fbeed5') +
    s.glow('sun', 260, 220, 380, '#fff4cf', 0.9) +
    s.clouds('#ffffff', 14, 7, 60, 180, 0.6) +
    s.skyline(520, -20, 460, 120, '#c9b7a1', 7) +
    s.rect(420, 396, 1040, 300, '#bf5a41') +
    s.repeat(12, (i) => s.rect(420, 412 + i * 24, 1040, 2, '#7e2f22', 'opacity=".28"')) +
    teeth +
    s.rect(420, 600, 1040, 100, '#f0dcb8') +
    s.repeat(13, (i) => s.rect(440 + i * 78, 612, 62, 88, i % 4 === 1 ? '#f9cf7c' : '#5d7f8c')) +
    s.rect(420, 592, 1040, 12, '#7e2f22') +
    s.windows(450, 430, 16, 2, [62, 80], [42, 52], '#f8d78e', '#4f6f7d', 0.4, 31) +
    s.rect(1030, 560, 10, 140, ink) +
    s.rect(1290, 210, 90, 490, '#a34533') +
    s.poly(
      [
        [1280, 212],
        [1335, 150],
        [1390, 212],
      ],
      ink,
    ) +
    s.rect(1312, 236, 46, 70, '#f0dcb8') +
    s.path('M1320 292 Q1322 250 1335 250 Q1348 250 1350 292 Z', '#b98a2e') +
    s.fade('yard', 0, 690, 1600, 220, ['#d9c6a2', '#bfa684']) +
    s.poly(
      [
        [700, 690],
        [980, 690],
        [820, 900],
        [80, 900],
      ],
      '#efe2c6',
    ) +
    s.ellipse(1480, 640, 110, 130, '#5f7d4d') +
    s.ellipse(1420, 680, 80, 80, '#4c6a41') +
    s.rect(1474, 690, 14, 120, '#5d4030') +
    children
      .map(
        ([x, y, k, coat, skin, hair]) =>
          s.ellipse(x + 22 * k, y + 3, 34 * k, 6 * k, '#7d6a55', 'opacity=".5"') +
          s.at(x, y, k, s.rect(-24, -70, 14, 34, '#2f3a55', 'rx="6"') + person(coat, skin, hair, 2)),
      )
      .join('')
  );
}
