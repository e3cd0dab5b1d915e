/** The same street a year later, with the tide line across it. */
import { person, terraceHouse } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function panStreet(): string {
  return (
    s.sky('#a9cfd3', '#d7e3d6', '#f6ead0') +
    s.clouds('#fff', 21, 7, 40, 120, 0.6) +
    s.glow('sun', 1430, 160, 430, '#fff0c2', 0.95) +
    s.repeat(7, (i) =>
      s.at(
        i * 254 - 60,
        720,
        1.68,
        terraceHouse(
          ['#b0604a', '#a85540', '#b96b52', '#9f4f3d'][i % 4] ?? '#a55',
          '#efe3cb',
          '#4d5b66',
          ['#1f6a70', '#e0a23a', '#37415a', '#8c382a', '#4f7a58'][i % 5] ?? '#333',
          i === 3 || i === 5 ? '#b08a5e' : '#7fa7ad',
          i === 3 ? '#9b774e' : '#a9c9cb',
        ),
      ),
    ) +
    s.rect(-10, 562, 1620, 158, '#e7dcc8', 'opacity=".26"') +
    s.rect(-10, 556, 1620, 8, '#f4ecda', 'opacity=".9"') +
    s.rect(-10, 564, 1620, 3, '#5d4a3a', 'opacity=".45"') +
    s.fade('pavement', 0, 716, 1600, 60, ['#c9bfae', '#aca292']) +
    s.fade('road', 0, 768, 1600, 140, ['#66717a', '#48525b']) +
    s.rect(0, 764, 1600, 9, '#e2d8c4') +
    s.group(
      s.poly(
        [
          [0, 0],
          [360, 0],
          [320, 130],
          [40, 130],
        ],
        '#d99a2b',
      ) +
        s.poly(
          [
            [0, 0],
            [360, 0],
            [354, 20],
            [6, 20],
          ],
          '#b87a1c',
        ) +
        s.repeat(6, (i) => s.rect(52 + i * 50, 28, 7, 96, '#a96e18')) +
        s.group(
          s.rect(40, -70, 150, 74, '#8d5a57', 'rx="18"') +
            s.rect(26, -40, 34, 44, '#7a4a48', 'rx="12"') +
            s.rect(170, -40, 34, 44, '#7a4a48', 'rx="12"'),
          'rotate(-8 110 -30)',
        ) +
        s.group(
          s.rect(236, -92, 64, 100, '#cfd8d6', 'rx="6"') + s.rect(236, -56, 64, 4, '#7d8a8a'),
          'rotate(12 260 -40)',
        ) +
        s.path('M0 0 q90 -22 150 0 Z', '#6a7f4d'),
      'translate(900 700)',
    ) +
    s.at(420, 770, 1.55, person('#1f6a70', '#e6b894', '#d8d5cd')) +
    s.ellipse(468, 766, 26, 9, '#3d2a20') +
    s.circle(474, 742, 15, '#c6a15a') +
    s.repeat(5, (i) => s.circle(462 + i * 6, 722 - (i % 2) * 8, 8, '#d8412f')) +
    s.rect(456, 736, 36, 30, '#a8543a') +
    s.poly(
      [
        [420, 772],
        [560, 900],
        [500, 900],
        [400, 772],
      ],
      '#000',
      'opacity=".12"',
    )
  );
}
