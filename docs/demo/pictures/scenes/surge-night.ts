/** A flooded street at night, with a boat and one lit window. */
import { toRandom } from '../canvas.ts';
import { person, terraceHouse } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function surgeNight(): string {
  const random = toRandom(9);
  return (
    s.sky('#081a24', '#103341', '#1f5560') +
    s.clouds('#0b2530', 3, 9, 20, 220, 0.8) +
    s.circle(1240, 150, 58, '#dfe9d8') +
    s.glow('moon', 1240, 150, 330, '#cfe3d6', 0.4) +
    s.clouds('#12323d', 12, 5, 110, 90, 0.85) +
    s.repeat(10, (i) =>
      s.at(
        i * 166 - 30,
        620,
        1.1,
        terraceHouse(
          i % 2 ? '#3a3440' : '#43363c',
          '#77757c',
          '#15212a',
          ['#24504f', '#5a2b2b', '#2e3b55'][i % 3] ?? '#333',
          i === 6 ? '#ffcf73' : '#16242c',
          i === 6 ? '#ffdc92' : '#1b2b33',
        ),
      ),
    ) +
    s.glow('window', 1055, 425, 240, '#ffcf73', 0.5) +
    s.repeat(2, (i) => s.rect(150 + i * 1000, 250, 9, 370, '#0a141a') + s.rect(110 + i * 1000, 246, 90, 8, '#0a141a')) +
    s.glow('lamp', 115, 262, 190, '#bfe0d0', 0.6) +
    s.rect(104, 250, 24, 12, '#e8f6e6') +
    s.fade('water', 0, 560, 1600, 340, ['#1c4d57', '#0e2f3a', '#061920']) +
    s.ripples(566, 890, '#5d989a', 70, 4, 0.5) +
    s.ripples(566, 890, '#04131a', 60, 19, 0.6) +
    s.repeat(14, (i) =>
      s.rect(
        1000 + (random() - 0.5) * (60 + i * 14),
        572 + i * 21,
        60 + random() * 90,
        5,
        '#ffd27c',
        'rx="3" opacity=".55"',
      ),
    ) +
    s.group(
      s.rect(0, 0, 74, 120, '#3f6b6a', 'rx="8"') + s.rect(-6, -12, 86, 18, '#2f5554', 'rx="8"'),
      'translate(430 610) rotate(24)',
    ) +
    s.path('M620 690 Q650 740 720 742 L900 742 Q940 736 950 690 Z', '#e08a3c') +
    s.path('M620 690 L950 690 L946 704 L624 704 Z', '#f3b06a') +
    s.at(720, 704, 1.15, person('#d9412f', '#e6b894', '#222')) +
    s.at(850, 702, 1.15, person('#2a3f57', '#8a5a3c', '#111')) +
    s.line(870, 640, 960, 760, '#b98a5a', 7) +
    s.repeat(150, () => {
      const x = random() * 1700;
      const y = random() * 880;
      return s.line(x, y, x - 16, y + 42, '#cfe8ea', 1.6, 'opacity=".32"');
    })
  );
}
