/** A diver above a meadow of eelgrass. */
import { toRandom } from '../canvas.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function eelgrass(): string {
  const random = toRandom(17);
  const blades = (count: number, base: number, tall: number, colour: string): string =>
    s.repeat(count, () => {
      const x = random() * 1640 - 20;
      const h = tall * (0.5 + random() * 0.6);
      const sway = 30 + random() * 70;
      const w = 5 + random() * 7;
      return s.path(
        `M${Math.round(x)} ${base} C${Math.round(x + sway * 0.2)} ${Math.round(base - h * 0.4)} ${Math.round(x + sway * 1.4)} ${Math.round(base - h * 0.6)} ${Math.round(x + sway)} ${Math.round(base - h)} C${Math.round(x + sway * 1.4 + w)} ${Math.round(base - h * 0.55)} ${Math.round(x + sway * 0.2 + w)} ${Math.round(base - h * 0.4)} ${Math.round(x + w)} ${base} Z`,
        colour,
      );
    });
  const fish = (x: number, y: number, k: number, colour: string): string =>
    s.at(
      x,
      y,
      k,
      s.path('M0 0 Q36 -26 82 0 Q36 26 0 0 Z M74 0 L106 -18 L98 0 L106 18 Z', colour) +
        s.circle(20, -4, 3.4, '#10262c') +
        s.path('M34 -12 q8 12 0 24', 'none', 'stroke="#10262c" stroke-width="2" opacity=".4"'),
    );
  return (
    s.sky('#a8e0cf', '#4ea19b', '#1b6468', '#0c3840') +
    s.repeat(7, (i) =>
      s.poly(
        [
          [180 + i * 190, -10],
          [270 + i * 190, -10],
          [150 + i * 215, 800],
          [-60 + i * 215, 800],
        ],
        '#e9fbe6',
        `opacity="${0.05 + (i % 3) * 0.04}"`,
      ),
    ) +
    s.ridge(720, 24, '#174f52', 3) +
    blades(120, 800, 330, '#1e5a4c') +
    fish(1120, 330, 0.9, '#d7e6c9') +
    fish(1240, 380, 0.7, '#d7e6c9') +
    fish(1040, 400, 0.7, '#c3dabb') +
    s.group(
      s.rect(0, -22, 170, 44, '#1a2430', 'rx="22"') +
        s.circle(190, -2, 27, '#1a2430') +
        s.rect(186, -18, 32, 26, '#a8d8e0', 'rx="8"') +
        s.rect(12, -50, 96, 26, '#e08a3c', 'rx="13"') +
        s.path('M6 0 Q-60 -4 -110 30 L-150 14 L-160 60 L-104 46 Q-40 30 10 18 Z', '#1a2430') +
        s.path('M150 12 Q190 60 214 118 L200 124 Q170 70 130 18 Z', '#233242') +
        s.rect(196, 112, 20, 190, '#d9e3df', 'rx="6"') +
        s.rect(196, 112, 20, 16, '#e08a3c'),
      'translate(520 400) rotate(8)',
    ) +
    s.repeat(9, (i) =>
      s.circle(
        744 + Math.sin(i * 1.7) * 16,
        372 - i * 38,
        5 + (i % 3) * 4,
        'none',
        'stroke="#dff6ee" stroke-width="3" opacity=".8"',
      ),
    ) +
    blades(110, 880, 330, '#2c7a52') +
    fish(180, 560, 1.3, '#e8b45a') +
    fish(330, 520, 1, '#e8b45a') +
    blades(90, 930, 300, '#4f9d5b') +
    blades(40, 940, 220, '#86bd63') +
    s.ellipse(1290, 838, 78, 20, '#b59b6a') +
    s.circle(1240, 828, 5, '#222') +
    s.circle(1262, 822, 5, '#222')
  );
}
