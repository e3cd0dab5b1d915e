/** A rusty coaster with washing on the line. */
import { hull, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function abandonedShip(): string {
  return (
    s.sky('#5f5570', '#c9806a', '#f2b878', '#fbe0ac') +
    s.glow('sun', 260, 470, 420, '#fff0c0', 0.9) +
    s.skyline(560, -20, 1640, 170, '#8a5f62', 37) +
    s.fade('water', 0, 556, 1600, 350, ['#c98d70', '#6a5560', '#2c2a3a']) +
    s.ripples(566, 890, '#fbdca6', 70, 14, 0.7) +
    s.at(
      210,
      660,
      1.32,
      hull('#4f6a5e', '#8a4430', '#efe2c2', '#3d4a48') +
        s.repeat(9, (i) =>
          s.path(`M${110 + i * 74} -74 q6 30 -2 ${44 + (i % 3) * 14} q10 2 10 -8 l2 -50 Z`, '#a8562f', 'opacity=".75"'),
        ) +
        s.rect(220, -210, 9, 136, '#5a4a40') +
        s.rect(520, -210, 9, 136, '#5a4a40') +
        s.line(224, -200, 350, -90, '#5a4a40', 5) +
        s.line(524, -200, 650, -90, '#5a4a40', 5) +
        s.stroke('M226 -190 Q374 -140 524 -190 Q650 -150 776 -200', '#f7efdc', 2.5) +
        s.repeat(11, (i) => {
          const x = 246 + i * 25;
          const y = -178 + Math.sin((i / 10) * Math.PI) * 20;
          return s.path(
            `M${x - 8} ${y} h16 l5 8 -6 4 v34 h-5 v-14 h-4 v14 h-5 v-34 l-6 -4 Z`,
            ['#d98a2b', '#c2492f', '#35627a'][i % 3] ?? '#d98a2b',
          );
        }) +
        s.rect(780, -200, 20, 16, '#ffd98c') +
        s.rect(822, -144, 20, 10, '#ffd98c'),
    ) +
    s.rect(-10, 740, 1620, 170, '#5a4a48') +
    s.rect(-10, 730, 1620, 16, '#8a7468') +
    s.repeat(8, (i) => s.rect(90 + i * 210, 708, 28, 26, '#2a2428') + s.rect(84 + i * 210, 702, 40, 9, '#3a3236')) +
    s.stroke('M280 566 Q240 660 312 704', '#2a2428', 5) +
    s.stroke('M1400 560 Q1440 650 1360 704', '#2a2428', 5) +
    s.at(560, 800, 1.4, person('#35627a', '#b97e58', '#1b1718')) +
    s.at(640, 806, 1.4, person('#a8404a', '#e8b893', '#8a8680')) +
    s.rect(594, 744, 20, 14, '#f7ecd2') +
    s.ellipse(604, 744, 15, 5, '#d9a443')
  );
}
