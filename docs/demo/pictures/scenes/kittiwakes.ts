/** Kittiwakes on the boom of a crane. */
import { gull } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function kittiwakes(): string {
  const lattice = s.repeat(
    14,
    (i) =>
      s.line(-40 + i * 130, 560, 25 + i * 130, 700, '#a83226', 17) +
      s.line(25 + i * 130, 700, 90 + i * 130, 560, '#8c261d', 17),
  );
  const nest = (x: number, flip: boolean, k: number, chick: boolean): string =>
    s.group(
      s.ellipse(6, 50, 84, 26, '#7a6238') +
        s.repeat(9, (i) => s.stroke(`M${-66 + i * 17} 44 q8 26 -6 40`, '#94794a', 5)) +
        (chick
          ? s.ellipse(44, 26, 22, 17, '#cfd3d2') +
            s.circle(28, 12, 11, '#dfe2e0') +
            s.path('M18 11 L8 14 L18 17 Z', '#3a3a3e')
          : '') +
        gull('#fbfaf4', '#9fb2ba'),
      `translate(${x} 500) scale(${flip ? -k : k} ${k})`,
    );
  return (
    s.sky('#7fbdc4', '#bfe0da', '#f3efd9') +
    s.clouds('#fff', 41, 8, 50, 200, 0.6) +
    s.ridge(420, 12, '#6fa39a', 5) +
    s.fade('sea', 0, 440, 1600, 470, ['#4ea19b', '#1f6a70', '#0f444c']) +
    s.ripples(450, 890, '#c7ebe2', 80, 7, 0.5) +
    s.at(
      1320,
      486,
      0.5,
      s.poly(
        [
          [0, -30],
          [20, 0],
          [300, 0],
          [320, -34],
        ],
        '#23414a',
      ) + s.rect(240, -80, 50, 48, '#f4efdf'),
    ) +
    s.rect(-10, 540, 1620, 36, '#c2402f') +
    s.rect(-10, 540, 1620, 8, '#e06a52') +
    lattice +
    s.rect(-10, 690, 1620, 40, '#b23527') +
    s.rect(-10, 690, 1620, 8, '#d95a44') +
    s.repeat(24, (i) => s.circle(30 + i * 70, 558, 5, '#7a1f17') + s.circle(30 + i * 70, 712, 5, '#7a1f17')) +
    s.repeat(13, (i) =>
      s.path(`M${60 + i * 127} 548 q5 34 -3 ${44 + (i % 4) * 18} q9 2 9 -10 q4 -30 4 -50 Z`, '#f4f1e4', 'opacity=".9"'),
    ) +
    nest(250, false, 1.35, true) +
    nest(640, true, 1.2, false) +
    nest(1010, false, 1.42, true) +
    nest(1400, true, 1.15, false) +
    s.group(
      s.path(
        'M0 0 Q60 -90 180 -120 Q120 -50 96 -6 Q150 10 180 2 Q130 40 70 34 Q20 90 -70 110 Q-40 50 -6 30 Q-40 26 -48 12 Q-30 -6 0 0 Z',
        '#fdfcf6',
      ) +
        s.path('M96 -40 Q130 -92 180 -120 Q140 -60 112 -22 Z', '#9fb2ba') +
        s.path('M150 -104 L180 -120 L160 -88 Z', '#22242c') +
        s.path('M-48 12 L-66 18 L-46 21 Z', '#e9b233') +
        s.circle(-34, 12, 3.5, '#222'),
      'translate(720 230) rotate(-12) scale(1.2)',
    ) +
    s.birds(1150, 180, 230, 9, '#48707a', 8)
  );
}
