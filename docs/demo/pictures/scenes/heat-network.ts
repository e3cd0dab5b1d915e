/** A street cut open to show the pipes below. */
import { car, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function heatNetwork(): string {
  const house = (x: number, colour: string, roof: string): string =>
    s.rect(x, 250, 190, 210, colour) +
    s.poly(
      [
        [x - 12, 252],
        [x + 95, 150],
        [x + 202, 252],
      ],
      roof,
    ) +
    s.rect(x + 24, 290, 46, 56, '#f9d98c') +
    s.rect(x + 118, 290, 46, 56, '#4f7480') +
    s.rect(x + 72, 376, 48, 84, '#5a3324') +
    s.rect(x + 140, 160, 26, 64, roof);
  const pipe = (y: number, colour: string, light: string): string =>
    s.stroke(`M-20 ${y} H1180 Q1290 ${y} 1290 ${y - 90} V470`, colour, 52) +
    s.stroke(`M-20 ${y - 12} H1176 Q1276 ${y - 12} 1276 ${y - 96} V480`, light, 8, 'opacity=".7"');
  return (
    s.sky('#cfe3e0', '#f7e9c6', '#fbdca2') +
    s.clouds('#fff', 3, 6, 30, 90, 0.7) +
    s.skyline(460, -20, 1640, 240, '#dcb98a', 19) +
    house(60, '#c2694f', '#5a3a3a') +
    house(290, '#e2b66a', '#6b4034') +
    house(520, '#a9574a', '#4b3238') +
    house(750, '#d99a5a', '#5a3a3a') +
    house(980, '#b8604a', '#4b3238') +
    s.rect(1230, 220, 160, 240, '#f3e4c4') +
    s.path('M1230 220 Q1310 160 1390 220 Z', '#5f7a80') +
    s.circle(1310, 320, 44, '#c2492f') +
    s.rect(1430, 180, 130, 280, '#e9d6ae') +
    s.path('M1430 180 Q1495 130 1560 180 Z', '#5f7a80') +
    s.rect(1430, 300, 130, 12, '#c2492f') +
    s.rect(-10, 456, 1620, 30, '#7d7a78') +
    s.rect(-10, 456, 1620, 8, '#c9c2b4') +
    s.fade('earth', 0, 486, 1600, 424, ['#8a5f3c', '#5f3d28', '#3d261c']) +
    s.repeat(60, (i) =>
      s.ellipse(
        (i * 137) % 1600,
        510 + ((i * 83) % 380),
        8 + (i % 5) * 4,
        5 + (i % 4) * 3,
        i % 2 ? '#a8794e' : '#3a241a',
        'opacity=".55"',
      ),
    ) +
    s.repeat(
      5,
      (i) =>
        s.stroke(`M${140 + i * 230} 600 V470`, '#c2402f', 16) + s.stroke(`M${176 + i * 230} 720 V470`, '#3f7f95', 16),
    ) +
    pipe(610, '#c2402f', '#f2907a') +
    s.group(pipe(740, '#3f7f95', '#a6d4df'), 'translate(60 0)') +
    s.repeat(
      6,
      (i) =>
        s.poly(
          [
            [120 + i * 180, 598],
            [150 + i * 180, 610],
            [120 + i * 180, 622],
          ],
          '#ffe2c8',
        ) +
        s.poly(
          [
            [220 + i * 180, 728],
            [190 + i * 180, 740],
            [220 + i * 180, 752],
          ],
          '#e2f4f8',
        ),
    ) +
    s.at(640, 458, 0.8, person('#d9832b', '#8a5a3c', '#1b1718')) +
    s.at(450, 458, 0.8, person('#35627a', '#e8b893', '#5a3a20')) +
    s.at(860, 460, 0.9, car('#4f7480'))
  );
}
