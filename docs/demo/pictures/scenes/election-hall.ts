/** The count in the Assembly Rooms, seen from the balcony. */
import { toRandom } from '../canvas.ts';
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

const ink = '#2b2430';

/** Elements for a sheet of 1600 by 900. */
export function electionHall(): string {
  const random = toRandom(6);
  const table = (x: number, y: number, k: number): string =>
    s.at(
      x,
      y,
      k,
      s.repeat(6, (i) =>
        s.at(
          -190 + i * 76,
          46,
          1.12,
          person(
            ['#b4472f', '#39414f', '#5e7a70', '#d9a443', '#6a4a6c', '#2f5570'][(i + Math.round(x)) % 6] ?? ink,
            ['#e6b894', '#7b4e36', '#c68c62', '#f0cba8', '#5e3b2b'][Math.floor(random() * 5)] ?? '#ccc',
            ['#2a211e', '#6a3d22', '#151216', '#b0a89a'][Math.floor(random() * 4)] ?? ink,
          ),
        ),
      ) +
        s.poly(
          [
            [-230, 0],
            [230, 0],
            [280, 50],
            [-280, 50],
          ],
          '#efe1c0',
        ) +
        s.poly(
          [
            [-280, 50],
            [280, 50],
            [268, 92],
            [-268, 92],
          ],
          '#7d4a34',
        ) +
        s.repeat(
          9,
          (i) =>
            s.rect(-215 + i * 49, 6 + (i % 3) * 11, 36, 20, ['#ffffff', '#f2c49a', '#fbf6e6'][i % 3] ?? '#fff') +
            s.rect(-215 + i * 49, 13 + (i % 3) * 11, 36, 4, '#b4472f'),
        ),
    );
  const lamp = (x: number): string =>
    s.line(x, 0, x, 120, '#5a3d2a', 4) +
    s.glow(`lamp${x}`, x, 170, 260, '#ffe6a6', 0.7) +
    s.ellipse(x, 150, 96, 12, '#b98a3e') +
    s.repeat(7, (i) => s.rect(x - 84 + i * 26, 116, 9, 32, '#fff4d2') + s.circle(x - 79 + i * 26, 110, 8, '#fff8e0'));
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#7d3a31', '#a9523f', '#c77f5c']) +
    s.repeat(
      7,
      (i) =>
        s.path(`M${70 + i * 232} 420 V190 Q${140 + i * 232} 90 ${210 + i * 232} 190 V420 Z`, '#3b2a3c') +
        s.rect(137 + i * 232, 130, 6, 290, '#a9523f') +
        s.rect(70 + i * 232, 270, 140, 6, '#a9523f'),
    ) +
    s.repeat(8, (i) => s.rect(14 + i * 232, 60, 30, 380, '#e2bd8f') + s.rect(6 + i * 232, 50, 46, 18, '#f0d7ac')) +
    s.rect(0, 36, 1600, 18, '#e2bd8f') +
    lamp(330) +
    lamp(800) +
    lamp(1270) +
    s.fade('floor', 0, 436, 1600, 470, ['#c98d5e', '#8d5539']) +
    s.repeat(14, (i) => s.line(800 + (i - 6.5) * 80, 436, 800 + (i - 6.5) * 330, 900, '#6e3d29', 2, 'opacity=".4"')) +
    table(370, 505, 0.6) +
    table(800, 505, 0.6) +
    table(1230, 505, 0.6) +
    table(250, 598, 0.84) +
    table(800, 598, 0.84) +
    table(1350, 598, 0.84) +
    table(100, 715, 1.08) +
    table(800, 715, 1.08) +
    table(1500, 715, 1.08) +
    s.rect(-10, 806, 1620, 24, '#4b2a1c') +
    s.repeat(28, (i) => s.path(`M${10 + i * 60} 830 q14 30 0 70 h24 q-14 -40 0 -70 Z`, '#6b3d28')) +
    s.repeat(1, () => s.rect(-10, 796, 1620, 14, '#7c4930'))
  );
}
