/** An engineer in yellow on the embankment. */
import { figure } from '../portraits.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function engineerOnBank(): string {
  return (
    s.sky('#6fa6ac', '#b9d8cc', '#f4e6be') +
    s.clouds('#fff', 9, 9, 50, 230, 0.6) +
    s.glow('sun', 300, 260, 380, '#fff4cc', 0.9) +
    s.ridge(470, 16, '#7fa08c', 3) +
    s.skyline(520, 900, 1640, 140, '#6f9490', 67) +
    s.fade('river', 0, 500, 1600, 300, ['#a9cdbf', '#4f9390', '#1f5a62']) +
    s.ripples(506, 780, '#eef8ea', 80, 7, 0.6) +
    s.path('M-10 640 Q300 620 700 690 Q1150 760 1610 730 V910 H-10 Z', '#6a8f54') +
    s.path('M-10 690 Q300 670 700 740 Q1150 800 1610 780 V910 H-10 Z', '#547a46') +
    s.path('M-10 760 Q500 750 900 830 Q1200 870 1610 850 V910 H-10 Z', '#d2b98a') +
    s.group(
      s.rect(-6, -300, 60, 330, '#fbf6e6') +
        s.repeat(10, (i) => s.rect(-6, -296 + i * 32, i % 2 ? 22 : 36, 6, '#23303a')) +
        s.rect(-6, -140, 60, 9, '#c2402f') +
        s.rect(-6, -206, 60, 9, '#c2402f'),
      'translate(330 700)',
    ) +
    s.repeat(40, (i) => s.stroke(`M${(i * 97) % 1600} ${690 + ((i * 53) % 90)} q-6 -24 4 -42`, '#86a85c', 5)) +
    figure(780, 1.62, {
      skin: '#f0c9aa',
      shade: '#d4a380',
      hair: '#a5a39e',
      cut: 'parting',
      coat: '#eab32e',
      collar: '#2f4a50',
      back: '',
      disc: '',
      glasses: '#23545a',
    }) +
    s.rect(1160, 800, 14, 110, '#b8851a') +
    s.poly(
      [
        [905, 862],
        [1090, 880],
        [1090, 900],
        [896, 882],
      ],
      '#eef4ee',
    ) +
    s.poly(
      [
        [1250, 880],
        [1430, 862],
        [1440, 882],
        [1250, 900],
      ],
      '#eef4ee',
    ) +
    s.birds(640, 200, 170, 8, '#2c5a60', 2)
  );
}
