/** Turbines in rows over the sea. */
import { toRandom } from '../canvas.ts';
import { turbine } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function windFarm(): string {
  const random = toRandom(5);
  const row = (
    y: number,
    count: number,
    k: number,
    from: number,
    step: number,
    colour: string,
    shade: string,
  ): string => s.repeat(count, (i) => s.at(from + i * step, y, k, turbine(colour, shade, (i * 47) % 120)));
  return (
    s.sky('#d98a4a', '#f2bd72', '#f9e2ae', '#fbf0d4') +
    s.glow('sun', 1270, 360, 460, '#fff6d0', 0.95) +
    s.circle(1270, 370, 66, '#fff9e2') +
    s.clouds('#fdf1d2', 31, 9, 60, 240, 0.6) +
    s.fade('sea', 0, 520, 1600, 390, ['#d9b276', '#6f8d80', '#2c5660', '#17333f']) +
    row(524, 15, 0.42, 40, 110, '#fff6e2', '#b99a72') +
    s.ripples(526, 890, '#fbe8bd', 70, 6, 0.6) +
    row(560, 8, 0.78, 90, 210, '#fffaf0', '#a89478') +
    s.ripples(560, 890, '#14303a', 50, 26, 0.45) +
    row(660, 4, 1.55, 200, 400, '#ffffff', '#8f958f') +
    s.repeat(
      4,
      (i) =>
        s.rect(186 + i * 400, 652, 28, 34, '#d9a02e') + s.ellipse(200 + i * 400, 688, 44, 8, '#eaf2e6', 'opacity=".6"'),
    ) +
    s.group(
      s.poly(
        [
          [0, 0],
          [26, 40],
          [230, 40],
          [250, -8],
          [160, 0],
        ],
        '#c2492f',
      ) +
        s.rect(24, -46, 74, 46, '#f7ecd2') +
        s.rect(32, -38, 58, 14, '#2c3a46') +
        s.rect(120, -12, 90, 12, '#e2c27a') +
        s.line(60, -46, 60, -90, '#2a2530', 4),
      'translate(560 770) scale(1.25)',
    ) +
    s.repeat(10, () => s.ellipse(540 + random() * 330, 826 + random() * 14, 30, 4, '#f4f2e2', 'opacity=".6"')) +
    s.birds(480, 190, 150, 7, '#7a5636', 9)
  );
}
