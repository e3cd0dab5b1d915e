/** Lead pictures that show one person, with what they did behind them. */
import { crane, lighthouse } from './objects.ts';
import { bust, type Face } from './portraits.ts';
import * as s from './shapes.ts';

/** A bust without the disc behind it, big, standing at the lower edge. */
const figure = (x: number, k: number, face: Face): string => s.at(x, s.height - 474 * k, k, bust({ ...face, back: 'none', disc: 'none' }).replace('stroke="#fff" stroke-width="3" opacity=".35"', ''));

export function dredgerCaptain(): string {
  return (
    s.sky('#c98a4a', '#ecc07c', '#f9e6bd') + s.glow('sun', 1260, 330, 460, '#fff3cc', 0.95) + s.clouds('#fdf0d2', 6, 8, 60, 210, 0.6) + s.skyline(560, -20, 1640, 150, '#c49a70', 43) + s.fade('river', 0, 556, 1600, 350, ['#d9ae76', '#7d7468', '#3d4650']) + s.ripples(562, 890, '#fbe6b8', 80, 6, 0.7) +
    s.at(740, 690, 1, s.poly([[0, -60], [30, 20], [760, 20], [790, -60]], '#2c3a46') + s.rect(8, -72, 776, 16, '#a83f2c') + s.rect(560, -190, 150, 120, '#f3e2c0') + s.repeat(4, (i) => s.rect(574 + i * 34, -168, 22, 26, '#4f6470')) + s.rect(620, -300, 44, 112, '#2c3a46') + s.rect(620, -280, 44, 16, '#d98a2b') + s.line(250, -60, 320, -330, '#54606a', 12) + s.line(430, -60, 340, -330, '#54606a', 12) + s.line(330, -320, 60, 60, '#6b5a44', 20) + s.line(350, -310, 90, 66, '#6b5a44', 8) + s.repeat(9, (i) => s.group(s.path('M-20 -16 H20 L14 18 H-14 Z', '#8a5f34'), `translate(${312 - i * 30} ${-294 + i * 42}) rotate(35)`)) + s.circle(335, -325, 26, '#54606a') + s.path('M640 -310 q-40 -50 10 -90 q70 -50 30 -110', 'none', 'stroke="#efe0c0" stroke-width="26" stroke-linecap="round" opacity=".7"')) +
    figure(70, 1.62, { skin: '#eec6a6', shade: '#d2a180', hair: '#f2efe8', cut: 'bob', coat: '#22303e', collar: '#f3e6cb', back: '', disc: '', cap: '#1c2733' }) + s.repeat(4, (i) => s.circle(458, 760 + i * 40, 8, '#e0b04c')) + s.birds(760, 200, 180, 7, '#7a5636', 5)
  );
}

export function harbourTower(): string {
  return (
    s.fade('room', 0, 0, 1600, 900, ['#3d3440', '#574650']) + s.fade('dawn', 60, 60, 1480, 560, ['#54668a', '#d9907a', '#f7cf94']) + s.glow('sun', 1180, 520, 380, '#fff0c2', 0.9) + s.skyline(520, 60, 520, 110, '#6a5a6c', 47) + s.fade('water', 60, 516, 1480, 104, ['#e0a87c', '#6a6478']) + s.at(1360, 524, 0.9, lighthouse('#fbf1dc', '#c2402f', '#fff2b0')) + s.path('M1240 524 Q1360 500 1540 516 V530 H1240 Z', '#4a4454') + s.at(820, 524, 0.62, crane('#a8452f', '#7a2f22', 0)) + s.at(1000, 524, 0.62, crane('#a8452f', '#7a2f22', -50)) + s.group(s.poly([[0, 0], [20, 30], [240, 30], [256, -6]], '#2c3a46') + s.rect(180, -54, 50, 54, '#f3e2c0') + s.rect(50, -22, 110, 22, '#d98a2b'), 'translate(1060 560)') +
    s.rect(540, 60, 18, 560, '#2a242c') + s.rect(1040, 60, 18, 560, '#2a242c') + s.rect(40, 40, 1520, 24, '#2a242c') + s.rect(40, 616, 1520, 26, '#2a242c') + s.fade('desk', 0, 690, 1600, 220, ['#7a5236', '#4a2f22']) + s.rect(0, 680, 1600, 14, '#a8784a') +
    s.rect(1080, 560, 250, 150, '#20262e', 'rx="12"') + s.circle(1205, 632, 60, '#0f3a34') + s.circle(1205, 632, 40, 'none', 'stroke="#4fae8a" stroke-width="2"') + s.circle(1205, 632, 20, 'none', 'stroke="#4fae8a" stroke-width="2"') + s.poly([[1205, 632], [1250, 592], [1262, 612]], '#6fe0b0', 'opacity=".6"') + s.circle(1230, 656, 4, '#c8ffe4') +
    s.ellipse(900, 744, 110, 26, '#efe6d2') + s.group(s.rect(-50, -18, 100, 30, '#c98d4a', 'rx="9"') + s.rect(-44, -14, 88, 10, '#8a5628', 'rx="4"'), 'translate(900 730) rotate(-5)') + s.path('M1400 690 h90 v80 q-45 24 -90 0 Z', '#c2492f') + s.stroke('M1490 706 q36 6 30 34 q-6 20 -32 18', '#c2492f', 11) + s.stroke('M1425 672 q-10 -24 6 -40 M1458 672 q-10 -24 6 -40', '#f7ecd8', 5, 'opacity=".6"') +
    figure(90, 1.6, { skin: '#e2b08a', shade: '#c08a64', hair: '#8f8a84', cut: 'grey-crop', coat: '#25344a', collar: '#25344a', back: '', disc: '', beard: '#b4aea4' })
  );
}

export function engineerOnBank(): string {
  return (
    s.sky('#6fa6ac', '#b9d8cc', '#f4e6be') + s.clouds('#fff', 9, 9, 50, 230, 0.6) + s.glow('sun', 300, 260, 380, '#fff4cc', 0.9) + s.ridge(470, 16, '#7fa08c', 3) + s.skyline(520, 900, 1640, 140, '#6f9490', 67) + s.fade('river', 0, 500, 1600, 300, ['#a9cdbf', '#4f9390', '#1f5a62']) + s.ripples(506, 780, '#eef8ea', 80, 7, 0.6) +
    s.path('M-10 640 Q300 620 700 690 Q1150 760 1610 730 V910 H-10 Z', '#6a8f54') + s.path('M-10 690 Q300 670 700 740 Q1150 800 1610 780 V910 H-10 Z', '#547a46') + s.path('M-10 760 Q500 750 900 830 Q1200 870 1610 850 V910 H-10 Z', '#d2b98a') +
    s.group(s.rect(-6, -300, 60, 330, '#fbf6e6') + s.repeat(10, (i) => s.rect(-6, -296 + i * 32, i % 2 ? 22 : 36, 6, '#23303a')) + s.rect(-6, -140, 60, 9, '#c2402f') + s.rect(-6, -206, 60, 9, '#c2402f'), 'translate(330 700)') + s.repeat(40, (i) => s.stroke(`M${(i * 97) % 1600} ${690 + ((i * 53) % 90)} q-6 -24 4 -42`, '#86a85c', 5)) +
    figure(780, 1.62, { skin: '#f0c9aa', shade: '#d4a380', hair: '#a5a39e', cut: 'parting', coat: '#eab32e', collar: '#2f4a50', back: '', disc: '', glasses: '#23545a' }) + s.rect(1160, 800, 14, 110, '#b8851a') + s.poly([[905, 862], [1090, 880], [1090, 900], [896, 882]], '#eef4ee') + s.poly([[1250, 880], [1430, 862], [1440, 882], [1250, 900]], '#eef4ee') + s.birds(640, 200, 170, 8, '#2c5a60', 2)
  );
}
