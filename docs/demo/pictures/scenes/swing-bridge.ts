/** An iron swing bridge stands open, and both banks wait. */
import { car } from '../objects.ts';
import * as s from '../shapes.ts';

const ink = '#2b2430';

/** Elements for a sheet of 1600 by 900. */
export function swingBridge(): string {
  const truss = (x: number, w: number): string =>
    s.rect(x, 470, w, 20, '#7b2f23') +
    s.rect(x, 560, w, 22, '#5f2119') +
    s.repeat(
      Math.round(w / 60),
      (i) =>
        s.line(x + i * 60, 572, x + i * 60 + 60, 480, '#7b2f23', 9) +
        s.line(x + i * 60, 480, x + i * 60, 572, '#7b2f23', 7),
    );
  return (
    s.sky('#e9a577', '#f3cf9f', '#f8e8cb') +
    s.glow('sun', 1180, 300, 420, '#fff3d0', 0.95) +
    s.circle(1180, 300, 62, '#fff6dd') +
    s.clouds('#fdf0d8', 4, 8, 60, 200, 0.55) +
    s.skyline(560, -20, 1640, 190, '#c98d6d', 11) +
    s.skyline(590, -20, 560, 150, '#a5644c', 23) +
    s.skyline(590, 1150, 1640, 170, '#a5644c', 29) +
    s.fade('river', 0, 590, 1600, 310, ['#d9a27a', '#8e7470', '#4d5563']) +
    s.ripples(600, 880, '#fbe3bb', 46, 3, 0.7) +
    s.ripples(600, 880, '#3a3f4c', 30, 8, 0.5) +
    s.rect(-10, 560, 330, 350, '#6b5a55') +
    s.rect(-10, 548, 330, 18, '#8a7469') +
    s.repeat(8, (i) => s.rect(-10, 590 + i * 40, 330, 3, ink, 'opacity=".18"')) +
    s.rect(1330, 560, 300, 350, '#6b5a55') +
    s.rect(1330, 548, 300, 18, '#8a7469') +
    s.repeat(8, (i) => s.rect(1330, 590 + i * 40, 300, 3, ink, 'opacity=".18"')) +
    s.ellipse(820, 700, 120, 34, '#3c3a45') +
    s.rect(724, 610, 192, 92, '#594d50') +
    s.ellipse(820, 610, 96, 26, '#75666a') +
    s.group(
      truss(440, 780) +
        s.poly(
          [
            [760, 470],
            [800, 360],
            [840, 360],
            [880, 470],
          ],
          '#8c382a',
        ) +
        s.rect(790, 300, 60, 62, '#f1d9b3') +
        s.poly(
          [
            [782, 302],
            [820, 266],
            [858, 302],
          ],
          '#5f2119',
        ) +
        s.rect(808, 322, 24, 24, '#4d5563') +
        s.line(800, 366, 460, 470, '#5f2119', 7) +
        s.line(840, 366, 1200, 470, '#5f2119', 7),
      'rotate(-7 820 610) translate(0 20)',
    ) +
    s.at(14, 552, 1.15, car('#b4472f')) +
    s.at(132, 552, 1.15, car('#4d5563')) +
    s.at(1500, 552, 1.15, car('#e0b04f')) +
    s.at(1385, 552, 1.15, car('#7a8894')) +
    s.rect(262, 440, 7, 112, ink) +
    s.rect(262, 470, 58, 9, '#d8412f') +
    s.circle(265, 434, 12, '#e8402c') +
    s.rect(1352, 440, 7, 112, ink) +
    s.rect(1296, 470, 58, 9, '#d8412f') +
    s.circle(1356, 434, 12, '#e8402c') +
    s.birds(430, 200, 180, 8, '#7a4a3c', 5)
  );
}
