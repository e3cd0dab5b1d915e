/** Paper lanterns on a river at night. */
import { toRandom } from '../canvas.ts';
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function lanterns(): string {
  const random = toRandom(8);
  const lantern = (x: number, y: number, k: number, index: number): string =>
    s.at(
      x,
      y,
      k,
      s.glow(`g${index}`, 0, -22, 90, '#ffc46a', 0.75) +
        s.ellipse(0, 4, 34, 8, '#3a1c2a') +
        s.path('M-24 0 L-20 -54 H20 L24 0 Z', ['#ffd98c', '#ffb86b', '#ffe4a8'][index % 3] ?? '#fd8') +
        s.path('M6 0 L6 -54 H20 L24 0 Z', '#e8893d', 'opacity=".35"') +
        s.rect(-22, -58, 44, 6, '#a8502c') +
        s.rect(-12, 12, 24, 46, '#ffb45c', 'rx="10" opacity=".35"'),
    );
  const places = Array.from({ length: 46 }, () => ({ x: random() * 1600, depth: random() ** 1.2 })).sort(
    (a, b) => a.depth - b.depth,
  );
  return (
    s.sky('#0d0a20', '#241a44', '#4a2f6b', '#8a4f78') +
    s.stars(330, 110, 5) +
    s.skyline(440, -20, 1640, 200, '#1c1436', 73, '#f7c46a') +
    s.rect(-10, 426, 1620, 30, '#2c1f44') +
    s.repeat(
      60,
      (i) =>
        s.circle(20 + i * 27, 420 - (i % 3) * 5, 8, ['#3a2a55', '#4a3566', '#2a1d40'][i % 3] ?? '#333') +
        s.rect(13 + i * 27, 424 - (i % 3) * 5, 14, 22, '#2a1d40'),
    ) +
    s.repeat(16, (i) => s.circle(50 + i * 104, 396 + Math.sin(i) * 12, 6, '#ffd98c')) +
    s.stroke('M-10 400 Q400 430 800 392 Q1200 430 1610 396', '#120c20', 2) +
    s.fade('river', 0, 452, 1600, 460, ['#3d2a5a', '#1d1438', '#0c0820']) +
    s.ripples(458, 890, '#f7b46a', 100, 9, 0.55) +
    s.ripples(458, 890, '#7a5aa0', 50, 29, 0.4) +
    s.group(
      s.path('M0 0 Q20 46 90 48 H300 Q360 44 372 -8 Q300 14 190 14 Q70 14 0 0 Z', '#150d24') +
        s.at(130, 14, 1.05, person('#3a2a4a', '#7a4a3c', '#0d0816')) +
        s.at(240, 14, 1.05, person('#4a2f4c', '#8a5a4a', '#0d0816')) +
        s.line(60, -20, 200, 70, '#2a1d30', 6),
      'translate(960 560)',
    ) +
    places.map(({ x, depth }, i) => lantern(x, 480 + depth * 390, 0.35 + depth * 1.05, i)).join('')
  );
}
