/** A lighthouse and the tops of cranes above a bank of fog. */
import { crane, lighthouse } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function fogSignal(): string {
  const layer = (id: string, y: number, opacity: number): string =>
    s.group(s.fade(id, 0, y, 1600, 900 - y, ['#e6eeea', '#f6f2e6']), '', `opacity="${opacity}"`) +
    s.repeat(8, (i) =>
      s.ellipse(100 + i * 220 + (y % 90), y + 6 + (i % 3) * 12, 210, 44, '#e9f0ec', `opacity="${opacity}"`),
    );
  return (
    s.sky('#8fb4b5', '#c6d6cc', '#f4dfb6', '#f6eee0') +
    s.glow('sun', 1150, 300, 520, '#ffeebb', 1) +
    s.circle(1150, 300, 70, '#fff7de') +
    s.skyline(640, 560, 1640, 210, '#a7bdb9', 15) +
    s.rect(812, 300, 34, 300, '#9cb3b0') +
    s.poly(
      [
        [806, 302],
        [829, 190],
        [852, 302],
      ],
      '#9cb3b0',
    ) +
    layer('f1', 500, 0.75) +
    s.at(1180, 740, 0.95, crane('#6f8f92', '#5f7f83', -62)) +
    s.at(1430, 750, 1, crane('#6f8f92', '#5f7f83', -62)) +
    layer('f2', 590, 0.93) +
    s.path('M-10 520 Q140 470 260 500 Q420 530 470 640 Q520 760 720 930 L-10 930 Z', '#24555a') +
    s.path('M-10 560 Q140 510 240 540 Q380 590 420 700 L470 910 L-10 910 Z', '#1a4449') +
    s.at(250, 512, 1.7, lighthouse('#fbf5e4', '#c2402f', '#ffe9a8')) +
    s.poly(
      [
        [250, 200],
        [1600, 40],
        [1600, 260],
        [250, 212],
      ],
      '#fff6cf',
      'opacity=".36"',
    ) +
    s.rect(322, 470, 130, 70, '#efe6d0') +
    s.poly(
      [
        [312, 474],
        [387, 424],
        [462, 474],
      ],
      '#7a4a3c',
    ) +
    s.rect(340, 492, 22, 26, '#ffd27c') +
    s.rect(400, 492, 22, 48, '#35525a') +
    s.path('M452 486 L520 462 L520 516 L452 500 Z', '#b5472f') +
    s.repeat(4, (i) =>
      s.stroke(
        `M${548 + i * 34} ${440 - i * 16} q${26 + i * 6} ${50 + i * 16} 0 ${100 + i * 32}`,
        '#b5472f',
        6,
        `opacity="${0.7 - i * 0.15}"`,
      ),
    ) +
    layer('f3', 760, 0.82) +
    s.birds(620, 170, 120, 6, '#4a6a6c', 4)
  );
}
