/** A chart table with dividers, a tide table and a mug. */
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function pilotChart(): string {
  return (
    s.fade('table', 0, 0, 1600, 900, ['#7a4a2a', '#5a321e']) +
    s.repeat(18, (i) => s.rect(0, i * 52, 1600, 2, '#3a1f12', 'opacity=".4"')) +
    s.group(
      s.rect(0, 0, 1120, 700, '#f3e8cb') +
        s.path('M0 0 H430 Q380 120 470 210 Q560 290 520 420 Q500 560 610 700 H0 Z', '#e3c98e') +
        s.path('M1120 0 H760 Q720 140 800 240 Q860 320 830 440 Q810 580 900 700 H1120 Z', '#e3c98e') +
        s.stroke(
          'M600 0 Q560 160 640 260 Q720 380 670 480 Q650 600 750 700',
          '#5f86a0',
          4,
          'stroke-dasharray="16 12"',
        ) +
        s.repeat(6, (i) =>
          s.stroke(
            `M${470 + i * 6} ${i * 20} Q${440 + i * 22} ${170 + i * 8} ${540 + i * 14} ${300} Q${590 + i * 10} 430 ${570 + i * 16} 520`,
            '#9db8bf',
            2,
          ),
        ) +
        s.group(
          s.circle(0, 0, 92, 'none', 'stroke="#a8543a" stroke-width="4"') +
            s.circle(0, 0, 74, 'none', 'stroke="#a8543a" stroke-width="2"') +
            s.repeat(8, (i) =>
              s.group(
                s.poly(
                  [
                    [0, -88],
                    [10, -14],
                    [-10, -14],
                  ],
                  i % 2 ? '#d9a98c' : '#a8543a',
                ),
                `rotate(${i * 45})`,
              ),
            ),
          'translate(230 520)',
        ) +
        s.repeat(26, (i) => s.rect(610 + ((i * 67) % 190), 40 + ((i * 97) % 620), 16 + (i % 3) * 6, 4, '#7a6a50')),
      'rotate(-4 560 350) translate(150 90)',
    ) +
    s.group(
      s.line(0, 0, -70, 330, '#c9a24a', 16) +
        s.line(0, 0, 70, 330, '#b08a36', 16) +
        s.line(-70, 330, -80, 380, '#54606a', 7) +
        s.line(70, 330, 80, 380, '#54606a', 7) +
        s.circle(0, 0, 26, '#dcb85c') +
        s.circle(0, 0, 10, '#8a6a26'),
      'translate(830 300) rotate(24)',
    ) +
    s.group(
      s.ellipse(26, 40, 120, 60, '#2a1710', 'opacity=".35"') +
        s.circle(0, 0, 104, '#33606a') +
        s.circle(0, 0, 88, '#f3e8cb') +
        s.circle(0, 0, 80, '#5a2f1a') +
        s.ellipse(-20, -26, 26, 12, '#8a5638') +
        s.path('M96 -34 Q170 -40 168 10 Q164 50 96 40', 'none', 'stroke="#33606a" stroke-width="22"'),
      'translate(1340 240)',
    ) +
    s.group(
      s.rect(0, 0, 270, 360, '#fbf6e6') +
        s.rect(0, 0, 270, 46, '#a8543a') +
        s.repeat(
          9,
          (i) =>
            s.rect(24, 76 + i * 30, 90, 9, '#6a5a48') +
            s.rect(150, 76 + i * 30, 90, 9, i === 4 ? '#c2402f' : '#9a8a74'),
        ) +
        s.circle(196, 200, 44, 'none', 'stroke="#c2402f" stroke-width="5"'),
      'translate(1230 470) rotate(9)',
    )
  );
}
