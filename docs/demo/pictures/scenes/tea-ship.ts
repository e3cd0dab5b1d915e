/** A junk with red sails under the moon. */
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function teaShip(): string {
  const sail = (x: number, y: number, w: number, h: number, colour: string, shade: string): string =>
    s.path(
      `M${x} ${y} Q${x + w * 0.62} ${y - h * 0.98} ${x + w * 0.1} ${y - h} L${x - w * 0.52} ${y - h * 0.82} Q${x - w * 0.66} ${y - h * 0.4} ${x - w * 0.5} ${y} Z`,
      colour,
    ) +
    s.repeat(6, (i) => {
      const t = (i + 0.6) / 6.4;
      return s.stroke(
        `M${x - w * (0.58 - 0.04 * Math.sin(t * 3))} ${y - h * t * 0.84} L${x + w * (0.36 * Math.sin(t * 2.8) + 0.06)} ${y - h * t * 0.98}`,
        shade,
        5,
      );
    });
  return (
    s.sky('#2a1d48', '#5f4480', '#b884a8', '#f0c4a8') +
    s.circle(1080, 320, 168, '#fbeccb') +
    s.glow('moon', 1080, 320, 430, '#fff0d0', 0.65) +
    s.ellipse(1030, 290, 34, 26, '#eed9b4') +
    s.ellipse(1130, 370, 48, 34, '#eed9b4') +
    s.ellipse(1120, 250, 20, 15, '#eed9b4') +
    s.clouds('#d9a4b8', 33, 7, 200, 200, 0.55) +
    s.path('M-10 600 Q120 470 220 540 Q300 430 400 590 L420 640 L-10 640 Z', '#6a4a7c') +
    s.path('M1240 620 Q1350 500 1450 570 Q1540 500 1610 560 L1610 640 L1230 640 Z', '#7a5588') +
    s.fade('sea', 0, 616, 1600, 290, ['#c994a4', '#6a4f80', '#2c2048']) +
    s.ripples(622, 890, '#fbe0c4', 90, 12, 0.7) +
    s.repeat(11, (i) =>
      s.rect(1080 - 90 + ((i * 53) % 60), 630 + i * 22, 100 + ((i * 37) % 90), 6, '#fff0d0', 'rx="3" opacity=".6"'),
    ) +
    s.rect(536, 250, 12, 470, '#3a2018') +
    s.rect(716, 150, 14, 570, '#3a2018') +
    s.rect(906, 290, 12, 420, '#3a2018') +
    sail(545, 640, 200, 340, '#b5382c', '#7a1f1c') +
    sail(736, 650, 270, 470, '#c8472f', '#8a2620') +
    sail(922, 630, 170, 290, '#b5382c', '#7a1f1c') +
    s.path('M380 640 Q420 760 560 780 H900 Q1020 770 1080 590 Q1010 640 960 660 H500 Q430 660 380 640 Z', '#5a3020') +
    s.path('M412 700 Q460 764 560 780 H900 Q980 772 1030 704 Q720 740 412 700 Z', '#3d1f18') +
    s.path('M940 660 L1086 590 L1070 540 L960 600 Z', '#7a4428') +
    s.repeat(3, (i) => s.rect(972 + i * 30, 600 - i * 12, 14, 18, '#f7c46a')) +
    s.path('M400 652 Q700 690 1050 640', 'none', 'stroke="#d9a24a" stroke-width="6"') +
    s.repeat(5, (i) => s.rect(600 + i * 50, 636, 38, 26, ['#a87a4a', '#8a5a34', '#c9985a'][i % 3] ?? '#a74')) +
    s.circle(440, 690, 13, '#fbeccb') +
    s.circle(437, 690, 6, '#1c1418') +
    s.path('M716 150 l-44 -14 44 -14 Z', '#e8a33d') +
    s.birds(330, 250, 150, 7, '#2a1d48', 9)
  );
}
