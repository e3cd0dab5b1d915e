/** A stage, a heap of salt and one figure. */
import { toRandom } from '../canvas.ts';
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function saltWife(): string {
  const random = toRandom(12);
  const curtain = (from: number, step: number): string =>
    s.repeat(6, (i) =>
      s.path(
        `M${from + i * step} 0 h${step + 2} q${step * 0.2} 420 ${-step * 0.3} 800 h${-step} q${step * 0.4} -400 0 -800 Z`,
        i % 2 ? '#8c1f3a' : '#a82c46',
      ),
    );
  return (
    s.fade('stage', 0, 0, 1600, 900, ['#120c20', '#2a1a44', '#3d2a55']) +
    s.poly(
      [
        [770, -10],
        [830, -10],
        [1180, 780],
        [420, 780],
      ],
      '#f7ecff',
      'opacity=".2"',
    ) +
    s.poly(
      [
        [786, -10],
        [814, -10],
        [1020, 780],
        [580, 780],
      ],
      '#fffaf0',
      'opacity=".24"',
    ) +
    s.fade('boards', 0, 720, 1600, 190, ['#4a3246', '#2a1c30']) +
    s.repeat(16, (i) => s.line(800 + (i - 7.5) * 90, 720, 800 + (i - 7.5) * 240, 900, '#150d1c', 3, 'opacity=".6"')) +
    s.ellipse(800, 770, 440, 70, '#f4e8f4', 'opacity=".35"') +
    s.path(
      'M430 780 Q560 690 640 600 Q720 480 800 430 Q880 490 950 610 Q1040 700 1180 780 Q800 820 430 780 Z',
      '#f6f1f4',
    ) +
    s.path('M800 430 Q880 490 950 610 Q1040 700 1180 780 Q1000 800 860 798 Q900 640 800 430 Z', '#cfc0d8') +
    s.path('M640 600 q60 60 40 190 M740 500 q10 140 60 290', 'none', 'stroke="#dccfe0" stroke-width="5"') +
    s.rect(793, -10, 14, 446, '#ffffff', 'opacity=".85"') +
    s.repeat(220, () => {
      const t = random();
      const y = 440 * t;
      return s.circle(800 + (random() - 0.5) * (20 + t * 40), y, 1 + random() * 2, '#fff');
    }) +
    s.repeat(130, () =>
      s.circle(800 + (random() - 0.5) * 640, 690 + random() * 120, 1 + random() * 2.4, '#fff', 'opacity=".8"'),
    ) +
    s.at(1010, 690, 1.75, person('#5a3a3c', '#8a5a3c', '#1c1418', 4)) +
    s.path('M974 690 Q966 600 1010 590 Q1054 600 1046 690 Z', '#7d5a5c') +
    s.rect(980, 620, 60, 66, '#e9dcc6') +
    s.line(1056, 690, 1100, 470, '#b98a5a', 8) +
    s.rect(1070, 452, 70, 12, '#8a6a44') +
    s.repeat(6, (i) => s.rect(1074 + i * 12, 440, 4, 16, '#8a6a44')) +
    curtain(-40, 60) +
    s.group(curtain(-40, 60), 'translate(1600 0) scale(-1 1)') +
    s.path(
      'M-10 -10 H1610 V90 Q1500 170 1390 90 Q1280 170 1170 90 Q1060 170 950 90 Q840 170 730 90 Q620 170 510 90 Q400 170 290 90 Q180 170 70 90 Q30 120 -10 100 Z',
      '#7a1a32',
    ) +
    s.path(
      'M-10 88 Q30 120 70 90 Q180 170 290 90 Q400 170 510 90 Q620 170 730 90 Q840 170 950 90 Q1060 170 1170 90 Q1280 170 1390 90 Q1500 170 1610 90',
      'none',
      'stroke="#e8a33d" stroke-width="9"',
    ) +
    s.repeat(14, (i) => s.circle(60 + i * 116, 905, 44, '#0d0816') + s.rect(18 + i * 116, 900, 84, 20, '#0d0816')) +
    s.repeat(11, (i) => s.path(`M${250 + i * 110} 868 q15 -22 30 0 Z`, '#f2c56b'))
  );
}
