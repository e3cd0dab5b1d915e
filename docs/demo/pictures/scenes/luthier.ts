/** A violin maker’s workshop. */
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function luthier(): string {
  const violin = (colour: string, shade: string): string =>
    s.path(
      'M0 -96 Q44 -96 46 -52 Q30 -34 30 -14 Q34 4 58 34 Q66 96 0 98 Q-66 96 -58 34 Q-34 4 -30 -14 Q-30 -34 -46 -52 Q-44 -96 0 -96 Z',
      colour,
    ) +
    s.path(
      'M8 -96 Q44 -96 46 -52 Q30 -34 30 -14 Q34 4 58 34 Q66 96 8 98 Q34 60 24 10 Q20 -40 8 -96 Z',
      shade,
      'opacity=".5"',
    ) +
    s.stroke('M-22 -6 q-12 24 2 48 M22 -6 q12 24 -2 48', '#2a1710', 4) +
    s.rect(-7, -218, 14, 190, '#3a2418') +
    s.path('M-11 -218 q11 -34 22 0 Z', '#3a2418') +
    s.circle(0, -236, 12, colour) +
    s.rect(-16, 26, 32, 6, '#2a1710') +
    s.path('M-8 50 h16 l-4 40 h-8 Z', '#2a1710');
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#4a3558', '#5f4468', '#3d2a45']) +
    s.rect(520, 50, 700, 450, '#e9dcc8') +
    s.fade('pane', 538, 68, 664, 414, ['#b8a6d8', '#f0cfc4', '#fbe6b8']) +
    s.skyline(482, 538, 1150, 170, '#a884a8', 91) +
    s.rect(1190, 50, 30, 450, '#e9dcc8') +
    s.rect(500, 482, 740, 42, '#e9dcc8') +
    s.repeat(3, (i) => s.rect(690 + i * 164, 68, 12, 414, '#e9dcc8')) +
    s.rect(538, 262, 664, 12, '#e9dcc8') +
    s.poly(
      [
        [520, 500],
        [1220, 500],
        [1500, 900],
        [300, 900],
      ],
      '#ffe9b0',
      'opacity=".16"',
    ) +
    s.rect(60, 130, 1480, 10, '#2a1710') +
    [
      [180, '#e2b878', '#b98a4a'],
      [380, '#f0d4a0', '#c9a064'],
      [640, '#c9803a', '#8c4f20'],
      [870, '#f0d4a0', '#c9a064'],
      [1090, '#a8502c', '#6e2c18'],
      [1320, '#e2b878', '#b98a4a'],
      [1490, '#d99a4a', '#9a6426'],
    ]
      .map(
        ([x, a, b]) =>
          s.line(Number(x), 134, Number(x), 190, '#efe4d0', 3) +
          s.at(Number(x), 400, 0.92, violin(String(a), String(b))),
      )
      .join('') +
    s.fade('bench', 0, 640, 1600, 80, ['#a8764a', '#7d5230']) +
    s.rect(0, 716, 1600, 190, '#4a2f22') +
    s.repeat(5, (i) => s.rect(60 + i * 320, 744, 260, 130, '#5a3a28') + s.circle(190 + i * 320, 808, 12, '#c9a24a')) +
    s.group(violin('#f2dcb0', '#d2b078'), 'translate(800 640) rotate(84) scale(1.05)') +
    s.repeat(
      6,
      (i) =>
        s.rect(180 + i * 40, 560 - (i % 3) * 18, 12, 90 + (i % 3) * 18, '#8fa0a8') +
        s.rect(176 + i * 40, 596, 20, 54, ['#8c3a2c', '#c98d4a', '#5a3a24'][i % 3] ?? '#533'),
    ) +
    s.rect(166, 620, 260, 34, '#6b452c') +
    s.path('M1180 650 V560 Q1180 540 1204 540 H1248 Q1272 540 1272 560 V650 Z', '#b5562c') +
    s.path('M1188 650 V590 H1264 V650 Z', '#d9832b') +
    s.rect(1222, 470, 8, 90, '#7a5634') +
    s.rect(1212, 450, 28, 30, '#e9dcc8') +
    s.repeat(14, (i) => s.stroke(`M${480 + i * 62} ${664 + (i % 4) * 9} q14 -16 26 0 q-6 10 -14 2`, '#f4e2bd', 4)) +
    s.rect(1380, 600, 110, 50, '#d8cfc0', 'rx="6"') +
    s.rect(1400, 560, 70, 44, '#7a8a92')
  );
}
