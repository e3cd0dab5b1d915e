/** A cable ship, and the cable on its way to the sea floor. */
import { hull, turbine } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function cableShip(): string {
  return (
    s.sky('#cfe0dc', '#f2e6c4', '#f7cf92') +
    s.clouds('#fffaf0', 13, 6, 40, 120, 0.7) +
    s.repeat(7, (i) => s.at(1040 + i * 84, 322, 0.3, turbine('#ffffff', '#9aa', i * 31))) +
    s.path('M-10 318 Q150 296 330 316 L330 340 L-10 340 Z', '#8aa06a') +
    s.fade('under', 0, 322, 1600, 590, ['#5f9a98', '#2f6a72', '#184650', '#0c2a34']) +
    s.repeat(5, (i) =>
      s.poly(
        [
          [260 + i * 260, 322],
          [330 + i * 260, 322],
          [230 + i * 300, 840],
          [60 + i * 300, 840],
        ],
        '#e6fbee',
        'opacity=".06"',
      ),
    ) +
    s.at(
      470,
      330,
      0.62,
      hull('#c2492f', '#7a2a20', '#f7ecd2', '#2c3a46') +
        s.circle(330, -118, 76, '#f2c56b') +
        s.circle(330, -118, 56, '#b98a3a') +
        s.circle(330, -118, 26, '#5a4a30') +
        s.poly(
          [
            [700, -76],
            [724, -300],
            [736, -300],
            [760, -76],
          ],
          '#54606a',
        ) +
        s.line(730, -296, 600, -180, '#54606a', 8),
    ) +
    s.rect(0, 322, 1600, 7, '#eaf6ec', 'opacity=".7"') +
    s.stroke('M470 300 Q420 330 424 420 Q440 640 640 744 Q860 826 1640 822', '#1a1c22', 15) +
    s.stroke('M470 300 Q420 330 424 420 Q440 640 640 744 Q860 826 1640 822', '#f2a93b', 6) +
    s.ridge(800, 20, '#9a7d52', 5, 160, 'opacity=".55"') +
    s.ridge(840, 14, '#7a5f3e', 8) +
    s.stroke('M900 812 Q1200 832 1640 824', '#f2a93b', 5, 'opacity=".5" stroke-dasharray="20 14"') +
    s.group(
      s.rect(-70, -46, 140, 52, '#e2b23a', 'rx="12"') +
        s.rect(-84, 6, 168, 20, '#2c2a30', 'rx="10"') +
        s.circle(66, -26, 12, '#fff4c4') +
        s.poly(
          [
            [76, -34],
            [250, -80],
            [250, 40],
            [76, -18],
          ],
          '#fff4c4',
          'opacity=".3"',
        ),
      'translate(1000 776)',
    ) +
    s.repeat(6, (i) =>
      s.at(
        170 + i * 62,
        520 + (i % 3) * 34,
        0.55,
        s.path('M0 0 Q36 -26 82 0 Q36 26 0 0 Z M74 0 L106 -18 L98 0 L106 18 Z', '#a9d0c4'),
      ),
    ) +
    s.path('M1290 812 l14 -20 12 8 14 -14 12 16 18 -4 8 18 Z', '#c2694f')
  );
}
