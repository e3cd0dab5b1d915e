/** A harbour master at the window of his tower. */
import { crane, lighthouse } from '../objects.ts';
import { figure } from '../portraits.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function harbourTower(): string {
  return (
    s.fade('room', 0, 0, 1600, 900, ['#3d3440', '#574650']) +
    s.fade('dawn', 60, 60, 1480, 560, ['#54668a', '#d9907a', '#f7cf94']) +
    s.glow('sun', 1180, 520, 380, '#fff0c2', 0.9) +
    s.skyline(520, 60, 520, 110, '#6a5a6c', 47) +
    s.fade('water', 60, 516, 1480, 104, ['#e0a87c', '#6a6478']) +
    s.at(1360, 524, 0.9, lighthouse('#fbf1dc', '#c2402f', '#fff2b0')) +
    s.path('M1240 524 Q1360 500 1540 516 V530 H1240 Z', '#4a4454') +
    s.at(820, 524, 0.62, crane('#a8452f', '#7a2f22', 0)) +
    s.at(1000, 524, 0.62, crane('#a8452f', '#7a2f22', -50)) +
    s.group(
      s.poly(
        [
          [0, 0],
          [20, 30],
          [240, 30],
          [256, -6],
        ],
        '#2c3a46',
      ) +
        s.rect(180, -54, 50, 54, '#f3e2c0') +
        s.rect(50, -22, 110, 22, '#d98a2b'),
      'translate(1060 560)',
    ) +
    s.rect(540, 60, 18, 560, '#2a242c') +
    s.rect(1040, 60, 18, 560, '#2a242c') +
    s.rect(40, 40, 1520, 24, '#2a242c') +
    s.rect(40, 616, 1520, 26, '#2a242c') +
    s.fade('desk', 0, 690, 1600, 220, ['#7a5236', '#4a2f22']) +
    s.rect(0, 680, 1600, 14, '#a8784a') +
    s.rect(1080, 560, 250, 150, '#20262e', 'rx="12"') +
    s.circle(1205, 632, 60, '#0f3a34') +
    s.circle(1205, 632, 40, 'none', 'stroke="#4fae8a" stroke-width="2"') +
    s.circle(1205, 632, 20, 'none', 'stroke="#4fae8a" stroke-width="2"') +
    s.poly(
      [
        [1205, 632],
        [1250, 592],
        [1262, 612],
      ],
      '#6fe0b0',
      'opacity=".6"',
    ) +
    s.circle(1230, 656, 4, '#c8ffe4') +
    s.ellipse(900, 744, 110, 26, '#efe6d2') +
    s.group(
      s.rect(-50, -18, 100, 30, '#c98d4a', 'rx="9"') + s.rect(-44, -14, 88, 10, '#8a5628', 'rx="4"'),
      'translate(900 730) rotate(-5)',
    ) +
    s.path('M1400 690 h90 v80 q-45 24 -90 0 Z', '#c2492f') +
    s.stroke('M1490 706 q36 6 30 34 q-6 20 -32 18', '#c2492f', 11) +
    s.stroke('M1425 672 q-10 -24 6 -40 M1458 672 q-10 -24 6 -40', '#f7ecd8', 5, 'opacity=".6"') +
    figure(90, 1.6, {
      skin: '#e2b08a',
      shade: '#c08a64',
      hair: '#8f8a84',
      cut: 'grey-crop',
      coat: '#25344a',
      collar: '#25344a',
      back: '',
      disc: '',
      beard: '#b4aea4',
    })
  );
}
