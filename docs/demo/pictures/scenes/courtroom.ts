/** Court Two, seen from the public benches. */
import { person } from '../objects.ts';
import * as s from '../shapes.ts';

const ink = '#2b2430';

/** Elements for a sheet of 1600 by 900. */
export function courtroom(): string {
  const panel = (x: number, y: number, w: number, h: number): string =>
    s.rect(x, y, w, h, '#6b3d28') +
    s.rect(x + 10, y + 10, w - 20, h - 20, '#7c4930') +
    s.rect(x + 10, y + 10, w - 20, 4, '#000', 'opacity=".22"');
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#e8d5b5', '#d2b48c', '#a97f5b']) +
    s.circle(800, 210, 158, '#f3e6c8') +
    s.circle(800, 210, 138, '#f9e9b8') +
    s.glow('sun', 800, 210, 420, '#fff4c9', 0.75) +
    s.repeat(8, (i) => s.group(s.line(0, 0, 0, -138, '#8a6a4a', 6), `translate(800 210) rotate(${i * 45})`)) +
    s.circle(800, 210, 42, '#c2693f') +
    s.circle(800, 210, 138, 'none', 'stroke="#8a6a4a" stroke-width="12"') +
    s.poly(
      [
        [700, 330],
        [900, 330],
        [1240, 900],
        [420, 900],
      ],
      '#fff1c4',
      'opacity=".28"',
    ) +
    s.repeat(10, (i) => panel(i * 162 - 20, 390, 158, 190)) +
    s.rect(0, 378, 1600, 16, '#4b2a1c') +
    s.rect(560, 420, 480, 230, '#54301f') +
    s.repeat(4, (i) => panel(572 + i * 115, 470, 110, 170)) +
    s.rect(540, 404, 520, 24, '#3d2116') +
    s.path('M750 404 Q752 330 800 326 Q848 330 850 404 Z', '#7e1f1c') +
    s.circle(800, 308, 27, '#c98d64') +
    s.path('M770 318 Q764 272 800 272 Q836 272 830 318 Q824 290 800 290 Q776 290 770 318 Z', '#e8e3d8') +
    s.rect(786, 338, 28, 34, '#f6f1e4') +
    s.at(295, 590, 1.35, person('#39414f', '#e3b18c', '#4a3324')) +
    s.rect(170, 520, 250, 150, '#4b2a1c') +
    s.repeat(3, (i) => panel(180 + i * 80, 535, 74, 125)) +
    s.rect(165, 512, 260, 14, '#3d2116') +
    s.rect(1180, 500, 400, 190, '#4b2a1c') +
    s.repeat(6, (i) =>
      s.at(
        1220 + i * 62,
        560 - (i % 2) * 8,
        1,
        person(
          ['#4f6a6a', '#8a4a3a', '#37415a', '#9a7b3a', '#5b3f5e', '#3f5a45'][i] ?? ink,
          ['#e6b894', '#7b4e36', '#f0c9a8', '#b97e58', '#5e3b2b', '#d9a47c'][i] ?? '#ccc',
          ['#2a211e', '#17131a', '#b58a4a', '#3a2a22', '#151216', '#8a8a88'][i] ?? ink,
        ),
      ),
    ) +
    s.rect(1176, 540, 408, 150, '#54301f') +
    s.rect(1170, 530, 420, 14, '#3d2116') +
    s.fade('floor', 0, 690, 1600, 210, ['#8a5a3c', '#5a3424']) +
    s.rect(640, 640, 320, 90, '#5d3825') +
    s.rect(626, 628, 348, 16, '#3d2116') +
    s.rect(700, 606, 70, 22, '#f4ead2') +
    s.rect(800, 612, 90, 16, '#e6d8b8') +
    s.repeat(
      3,
      (i) =>
        s.rect(-20, 770 + i * 52, 1640, 40, i % 2 ? '#3b2117' : '#472a1d') +
        s.rect(-20, 764 + i * 52, 1640, 9, '#6b432e'),
    ) +
    s.repeat(9, (i) =>
      s.at(
        110 + i * 172 + (i % 2) * 30,
        880,
        1.9,
        s.path('M-22 20 Q-26 -40 0 -44 Q26 -40 22 20 Z', ['#2e2a33', '#453038', '#2f3a44'][i % 3] ?? ink) +
          s.circle(0, -58, 17, ['#3a2a22', '#6a4a2e', '#222', '#8a8681'][i % 4] ?? ink),
      ),
    )
  );
}
