/** Containers go over the side in a gale. */
import { toRandom } from '../canvas.ts';
import { boxes, hull } from '../objects.ts';
import * as s from '../shapes.ts';

const cargo = ['#c2492f', '#d98a2b', '#4f7480', '#7d8a6a', '#e2c27a', '#5a4a5e', '#a8604a'];

/** Elements for a sheet of 1600 by 900. */
export function lostContainers(): string {
  const random = toRandom(31);
  const box = (x: number, y: number, turn: number, colour: string): string =>
    s.group(
      s.rect(-105, -46, 210, 92, colour) +
        s.rect(-105, -46, 210, 12, '#fff', 'opacity=".16"') +
        s.repeat(11, (i) => s.rect(-94 + i * 18, -38, 5, 78, '#000', 'opacity=".18"')),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  const wave = (y: number, colour: string, foam: string, seed: number): string =>
    s.repeat(9, (i) => {
      const x = i * 220 - 160 + ((seed * 67) % 120);
      return (
        s.path(
          `M${x} ${y + 60} Q${x + 60} ${y - 70 - ((i * seed) % 40)} ${x + 150} ${y - 10} Q${x + 200} ${y + 30} ${x + 280} ${y + 60} Z`,
          colour,
        ) +
        s.stroke(
          `M${x + 34} ${y - 6} Q${x + 80} ${y - 48 - ((i * seed) % 30)} ${x + 150} ${y - 10}`,
          foam,
          6,
          'opacity=".7"',
        )
      );
    });
  return (
    s.sky('#4a5560', '#7d8784', '#c4b08a') +
    s.clouds('#39434d', 5, 12, 0, 260, 0.6) +
    s.clouds('#d9c8a2', 8, 5, 200, 140, 0.4) +
    s.fade('sea', 0, 470, 1600, 440, ['#5f7470', '#34505a', '#17303c']) +
    wave(500, '#4a6668', '#dfe8dc', 3) +
    s.group(
      boxes(170, -88, 10, 5, cargo, 54, 30) + hull('#26313c', '#7a2a20', '#efe4c8', '#26313c'),
      'translate(470 560) rotate(6) scale(1.15)',
    ) +
    box(420, 350, -38, '#d98a2b') +
    box(330, 520, 22, '#c2492f') +
    box(560, 300, -14, '#4f7480') +
    wave(600, '#3f5c62', '#eef2e4', 5) +
    box(250, 690, -12, '#4f7480') +
    box(960, 710, 16, '#c2492f') +
    wave(700, '#2c4853', '#eef2e4', 7) +
    box(640, 770, 7, '#e2b54a') +
    box(1340, 760, -20, '#7d8a6a') +
    wave(800, '#1c3642', '#dfe8dc', 11) +
    s.rect(0, 850, 1600, 60, '#1c3642') +
    s.repeat(90, () => {
      const x = random() * 1700;
      const y = random() * 860;
      return s.line(x, y, x - 44, y + 26, '#eef2ea', 1.6, 'opacity=".3"');
    }) +
    s.birds(1220, 190, 120, 5, '#eef0e6', 7)
  );
}
