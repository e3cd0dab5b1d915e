/** Three cranes on a heavy-lift ship pass under the wires. */
import { crane, lighthouse } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function cranesArrive(): string {
  return (
    s.sky('#5a4660', '#c4705a', '#f0a95c', '#fbdf9f') +
    s.glow('sun', 420, 540, 560, '#fff0b8', 0.95) +
    s.circle(420, 520, 82, '#fff5cf') +
    s.clouds('#f7c98a', 9, 9, 70, 280, 0.5) +
    s.path('M-10 420 Q120 400 200 470 Q260 540 330 560 L-10 590 Z', '#5a3f4c') +
    s.path('M1610 380 Q1480 420 1380 520 L1250 575 L1610 600 Z', '#4c3644') +
    s.at(1510, 474, 0.6, lighthouse('#f3dcb4', '#a83226', '#fff2b0')) +
    s.stroke('M-10 60 Q800 190 1610 50', '#2a2530', 3) +
    s.stroke('M-10 84 Q800 214 1610 74', '#2a2530', 3) +
    s.fade('river', 0, 570, 1600, 340, ['#f0b468', '#a8655a', '#3d3040']) +
    s.ripples(576, 890, '#ffe6a8', 80, 3, 0.8) +
    s.ripples(576, 890, '#3a2a3a', 50, 12, 0.5) +
    s.at(620, 590, 0.86, crane('#b5402c', '#8a2c20', -58)) +
    s.at(850, 590, 0.86, crane('#c2492f', '#943222', -58)) +
    s.at(1080, 590, 0.86, crane('#b5402c', '#8a2c20', -58)) +
    s.poly(
      [
        [300, 584],
        [340, 664],
        [1290, 664],
        [1330, 570],
        [1190, 584],
      ],
      '#2c3a46',
    ) +
    s.poly(
      [
        [326, 636],
        [340, 664],
        [1290, 664],
        [1302, 636],
      ],
      '#7a2f22',
    ) +
    s.rect(1190, 450, 100, 136, '#f3e2c0') +
    s.rect(1178, 438, 124, 20, '#f3e2c0') +
    s.rect(1186, 462, 108, 12, '#2c3a46') +
    s.repeat(3, (i) => s.rect(1200, 492 + i * 28, 80, 8, '#7d8a90')) +
    s.poly(
      [
        [340, 584],
        [420, 584],
        [400, 520],
        [356, 520],
      ],
      '#f3e2c0',
    ) +
    s.group(
      s.poly(
        [
          [0, 0],
          [16, 34],
          [150, 34],
          [176, 0],
        ],
        '#c2492f',
      ) +
        s.rect(50, -44, 70, 44, '#f7ecd2') +
        s.rect(58, -36, 54, 14, '#2c3a46') +
        s.rect(96, -80, 22, 38, '#2a2530'),
      'translate(90 690)',
    ) +
    s.stroke('M262 706 Q310 690 340 640', '#2a2530', 3) +
    s.birds(560, 170, 160, 8, '#4a3040', 6)
  );
}
