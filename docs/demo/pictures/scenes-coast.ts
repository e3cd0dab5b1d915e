/** Lead pictures of the Coast and Science desk, in teal, foam and amber light. */
import { toRandom } from './canvas.ts';
import { crane, gull, lighthouse, person, terraceHouse } from './objects.ts';
import * as s from './shapes.ts';

export function surgeNight(): string {
  const random = toRandom(9);
  return (
    s.sky('#081a24', '#103341', '#1f5560') + s.clouds('#0b2530', 3, 9, 20, 220, 0.8) + s.circle(1240, 150, 58, '#dfe9d8') + s.glow('moon', 1240, 150, 330, '#cfe3d6', 0.4) + s.clouds('#12323d', 12, 5, 110, 90, 0.85) +
    s.repeat(10, (i) => s.at(i * 166 - 30, 620, 1.1, terraceHouse(i % 2 ? '#3a3440' : '#43363c', '#77757c', '#15212a', ['#24504f', '#5a2b2b', '#2e3b55'][i % 3] ?? '#333', i === 6 ? '#ffcf73' : '#16242c', i === 6 ? '#ffdc92' : '#1b2b33'))) +
    s.glow('window', 1055, 425, 240, '#ffcf73', 0.5) + s.repeat(2, (i) => s.rect(150 + i * 1000, 250, 9, 370, '#0a141a') + s.rect(110 + i * 1000, 246, 90, 8, '#0a141a')) + s.glow('lamp', 115, 262, 190, '#bfe0d0', 0.6) + s.rect(104, 250, 24, 12, '#e8f6e6') +
    s.fade('water', 0, 560, 1600, 340, ['#1c4d57', '#0e2f3a', '#061920']) + s.ripples(566, 890, '#5d989a', 70, 4, 0.5) + s.ripples(566, 890, '#04131a', 60, 19, 0.6) +
    s.repeat(14, (i) => s.rect(1000 + (random() - 0.5) * (60 + i * 14), 572 + i * 21, 60 + random() * 90, 5, '#ffd27c', 'rx="3" opacity=".55"')) +
    s.group(s.rect(0, 0, 74, 120, '#3f6b6a', 'rx="8"') + s.rect(-6, -12, 86, 18, '#2f5554', 'rx="8"'), 'translate(430 610) rotate(24)') +
    s.path('M620 690 Q650 740 720 742 L900 742 Q940 736 950 690 Z', '#e08a3c') + s.path('M620 690 L950 690 L946 704 L624 704 Z', '#f3b06a') + s.at(720, 704, 1.15, person('#d9412f', '#e6b894', '#222')) + s.at(850, 702, 1.15, person('#2a3f57', '#8a5a3c', '#111')) + s.line(870, 640, 960, 760, '#b98a5a', 7) +
    s.repeat(150, () => { const x = random() * 1700; const y = random() * 880; return s.line(x, y, x - 16, y + 42, '#cfe8ea', 1.6, 'opacity=".32"'); })
  );
}

export function panStreet(): string {
  return (
    s.sky('#a9cfd3', '#d7e3d6', '#f6ead0') + s.clouds('#fff', 21, 7, 40, 120, 0.6) + s.glow('sun', 1430, 160, 430, '#fff0c2', 0.95) +
    s.repeat(7, (i) => s.at(i * 254 - 60, 720, 1.68, terraceHouse(['#b0604a', '#a85540', '#b96b52', '#9f4f3d'][i % 4] ?? '#a55', '#efe3cb', '#4d5b66', ['#1f6a70', '#e0a23a', '#37415a', '#8c382a', '#4f7a58'][i % 5] ?? '#333', i === 3 || i === 5 ? '#b08a5e' : '#7fa7ad', i === 3 ? '#9b774e' : '#a9c9cb'))) +
    s.rect(-10, 562, 1620, 158, '#e7dcc8', 'opacity=".26"') + s.rect(-10, 556, 1620, 8, '#f4ecda', 'opacity=".9"') + s.rect(-10, 564, 1620, 3, '#5d4a3a', 'opacity=".45"') +
    s.fade('pavement', 0, 716, 1600, 60, ['#c9bfae', '#aca292']) + s.fade('road', 0, 768, 1600, 140, ['#66717a', '#48525b']) + s.rect(0, 764, 1600, 9, '#e2d8c4') +
    s.group(s.poly([[0, 0], [360, 0], [320, 130], [40, 130]], '#d99a2b') + s.poly([[0, 0], [360, 0], [354, 20], [6, 20]], '#b87a1c') + s.repeat(6, (i) => s.rect(52 + i * 50, 28, 7, 96, '#a96e18')) +
      s.group(s.rect(40, -70, 150, 74, '#8d5a57', 'rx="18"') + s.rect(26, -40, 34, 44, '#7a4a48', 'rx="12"') + s.rect(170, -40, 34, 44, '#7a4a48', 'rx="12"'), 'rotate(-8 110 -30)') + s.group(s.rect(236, -92, 64, 100, '#cfd8d6', 'rx="6"') + s.rect(236, -56, 64, 4, '#7d8a8a'), 'rotate(12 260 -40)') + s.path('M0 0 q90 -22 150 0 Z', '#6a7f4d'), 'translate(900 700)') +
    s.at(420, 770, 1.55, person('#1f6a70', '#e6b894', '#d8d5cd')) + s.ellipse(468, 766, 26, 9, '#3d2a20') + s.circle(474, 742, 15, '#c6a15a') + s.repeat(5, (i) => s.circle(462 + i * 6, 722 - (i % 2) * 8, 8, '#d8412f')) + s.rect(456, 736, 36, 30, '#a8543a') + s.poly([[420, 772], [560, 900], [500, 900], [400, 772]], '#000', 'opacity=".12"')
  );
}

export function kittiwakes(): string {
  const lattice = s.repeat(14, (i) => s.line(-40 + i * 130, 560, 25 + i * 130, 700, '#a83226', 17) + s.line(25 + i * 130, 700, 90 + i * 130, 560, '#8c261d', 17));
  const nest = (x: number, flip: boolean, k: number, chick: boolean): string =>
    s.group(s.ellipse(6, 50, 84, 26, '#7a6238') + s.repeat(9, (i) => s.stroke(`M${-66 + i * 17} 44 q8 26 -6 40`, '#94794a', 5)) + (chick ? s.ellipse(44, 26, 22, 17, '#cfd3d2') + s.circle(28, 12, 11, '#dfe2e0') + s.path('M18 11 L8 14 L18 17 Z', '#3a3a3e') : '') + gull('#fbfaf4', '#9fb2ba'), `translate(${x} 500) scale(${flip ? -k : k} ${k})`);
  return (
    s.sky('#7fbdc4', '#bfe0da', '#f3efd9') + s.clouds('#fff', 41, 8, 50, 200, 0.6) + s.ridge(420, 12, '#6fa39a', 5) + s.fade('sea', 0, 440, 1600, 470, ['#4ea19b', '#1f6a70', '#0f444c']) + s.ripples(450, 890, '#c7ebe2', 80, 7, 0.5) +
    s.at(1320, 486, 0.5, s.poly([[0, -30], [20, 0], [300, 0], [320, -34]], '#23414a') + s.rect(240, -80, 50, 48, '#f4efdf')) +
    s.rect(-10, 540, 1620, 36, '#c2402f') + s.rect(-10, 540, 1620, 8, '#e06a52') + lattice + s.rect(-10, 690, 1620, 40, '#b23527') + s.rect(-10, 690, 1620, 8, '#d95a44') + s.repeat(24, (i) => s.circle(30 + i * 70, 558, 5, '#7a1f17') + s.circle(30 + i * 70, 712, 5, '#7a1f17')) +
    s.repeat(13, (i) => s.path(`M${60 + i * 127} 548 q5 34 -3 ${44 + (i % 4) * 18} q9 2 9 -10 q4 -30 4 -50 Z`, '#f4f1e4', 'opacity=".9"')) +
    nest(250, false, 1.35, true) + nest(640, true, 1.2, false) + nest(1010, false, 1.42, true) + nest(1400, true, 1.15, false) +
    s.group(s.path('M0 0 Q60 -90 180 -120 Q120 -50 96 -6 Q150 10 180 2 Q130 40 70 34 Q20 90 -70 110 Q-40 50 -6 30 Q-40 26 -48 12 Q-30 -6 0 0 Z', '#fdfcf6') + s.path('M96 -40 Q130 -92 180 -120 Q140 -60 112 -22 Z', '#9fb2ba') + s.path('M150 -104 L180 -120 L160 -88 Z', '#22242c') + s.path('M-48 12 L-66 18 L-46 21 Z', '#e9b233') + s.circle(-34, 12, 3.5, '#222'), 'translate(720 230) rotate(-12) scale(1.2)') + s.birds(1150, 180, 230, 9, '#48707a', 8)
  );
}

export function eelgrass(): string {
  const random = toRandom(17);
  const blades = (count: number, base: number, tall: number, colour: string): string =>
    s.repeat(count, () => { const x = random() * 1640 - 20; const h = tall * (0.5 + random() * 0.6); const sway = 30 + random() * 70; const w = 5 + random() * 7; return s.path(`M${Math.round(x)} ${base} C${Math.round(x + sway * 0.2)} ${Math.round(base - h * 0.4)} ${Math.round(x + sway * 1.4)} ${Math.round(base - h * 0.6)} ${Math.round(x + sway)} ${Math.round(base - h)} C${Math.round(x + sway * 1.4 + w)} ${Math.round(base - h * 0.55)} ${Math.round(x + sway * 0.2 + w)} ${Math.round(base - h * 0.4)} ${Math.round(x + w)} ${base} Z`, colour); });
  const fish = (x: number, y: number, k: number, colour: string): string => s.at(x, y, k, s.path('M0 0 Q36 -26 82 0 Q36 26 0 0 Z M74 0 L106 -18 L98 0 L106 18 Z', colour) + s.circle(20, -4, 3.4, '#10262c') + s.path('M34 -12 q8 12 0 24', 'none', 'stroke="#10262c" stroke-width="2" opacity=".4"'));
  return (
    s.sky('#a8e0cf', '#4ea19b', '#1b6468', '#0c3840') + s.repeat(7, (i) => s.poly([[180 + i * 190, -10], [270 + i * 190, -10], [150 + i * 215, 800], [-60 + i * 215, 800]], '#e9fbe6', `opacity="${0.05 + (i % 3) * 0.04}"`)) +
    s.ridge(720, 24, '#174f52', 3) + blades(120, 800, 330, '#1e5a4c') + fish(1120, 330, 0.9, '#d7e6c9') + fish(1240, 380, 0.7, '#d7e6c9') + fish(1040, 400, 0.7, '#c3dabb') +
    s.group(s.rect(0, -22, 170, 44, '#1a2430', 'rx="22"') + s.circle(190, -2, 27, '#1a2430') + s.rect(186, -18, 32, 26, '#a8d8e0', 'rx="8"') + s.rect(12, -50, 96, 26, '#e08a3c', 'rx="13"') + s.path('M6 0 Q-60 -4 -110 30 L-150 14 L-160 60 L-104 46 Q-40 30 10 18 Z', '#1a2430') + s.path('M150 12 Q190 60 214 118 L200 124 Q170 70 130 18 Z', '#233242') + s.rect(196, 112, 20, 190, '#d9e3df', 'rx="6"') + s.rect(196, 112, 20, 16, '#e08a3c'), 'translate(520 400) rotate(8)') +
    s.repeat(9, (i) => s.circle(744 + Math.sin(i * 1.7) * 16, 372 - i * 38, 5 + (i % 3) * 4, 'none', 'stroke="#dff6ee" stroke-width="3" opacity=".8"')) +
    blades(110, 880, 330, '#2c7a52') + fish(180, 560, 1.3, '#e8b45a') + fish(330, 520, 1, '#e8b45a') + blades(90, 930, 300, '#4f9d5b') + blades(40, 940, 220, '#86bd63') + s.ellipse(1290, 838, 78, 20, '#b59b6a') + s.circle(1240, 828, 5, '#222') + s.circle(1262, 822, 5, '#222')
  );
}

export function barrier(): string {
  const tower = (x: number, k: number): string => s.at(x, 640, k, s.path('M-62 60 L-54 -190 Q-50 -258 0 -262 Q50 -258 54 -190 L62 60 Z', '#e9e4d2') + s.path('M10 60 L14 -262 Q50 -258 54 -190 L62 60 Z', '#b9b6a6') + s.rect(-56, -178, 112, 34, '#123b44') + s.repeat(5, (i) => s.rect(-50 + i * 21, -174, 15, 26, '#f7c873')) + s.path('M-58 -190 Q-46 -280 0 -284 Q46 -280 58 -190 Z', '#d9772f') + s.line(0, -284, 0, -350, '#123b44', 5) + s.circle(0, -352, 7, '#e8402c'));
  const gate = (x: number): string => s.poly([[x, 470], [x + 214, 470], [x + 230, 668], [x - 16, 668]], '#d9a02e') + s.poly([[x, 470], [x + 214, 470], [x + 216, 492], [x - 2, 492]], '#f2c55c') + s.repeat(5, (i) => s.poly([[x + 14 + i * 42, 494], [x + 24 + i * 42, 494], [x + 24 + i * 44, 664], [x + 8 + i * 44, 664]], '#a8741a'));
  return (
    s.sky('#23505c', '#5f9b9b', '#e9b57c', '#fbe3b4') + s.glow('sun', 800, 440, 560, '#fff0c0', 0.95) + s.circle(800, 430, 58, '#fff8dd') + s.clouds('#f8d6a4', 15, 8, 90, 190, 0.5) + s.clouds('#2f6470', 25, 5, 30, 90, 0.55) +
    s.fade('sea', 0, 424, 1600, 300, ['#dcb684', '#3f8a8c', '#14525c']) + s.ripples(430, 620, '#fbe8bf', 80, 3, 0.8) + s.repeat(12, (i) => s.path(`M${i * 150 - 60} ${500 + (i % 3) * 26} q40 -46 80 -10 q30 -30 70 10 q-70 18 -150 0 Z`, '#eaf6ee', 'opacity=".65"')) +
    s.path('M-10 300 Q120 310 210 400 Q260 460 330 470 L330 700 L-10 700 Z', '#1f4a4c') + s.at(150, 344, 0.85, lighthouse('#f7f1df', '#c2402f', '#ffe9a8')) + s.path('M1610 380 Q1480 400 1400 470 L1300 480 L1300 700 L1610 700 Z', '#2a5552') +
    gate(318) + gate(566) + gate(814) + gate(1062) + s.repeat(3, (i) => s.at(548 + i * 250, 640, 0.78, s.path('M-40 60 L-34 -190 L34 -190 L40 60 Z', '#d8d2bf') + s.path('M6 60 L10 -190 L34 -190 L40 60 Z', '#aaa797') + s.rect(-42, -206, 84, 22, '#f2ecd9'))) + tower(290, 1.15) + tower(1312, 1.15) +
    s.fade('river', 0, 664, 1600, 240, ['#2c767a', '#0f444c', '#0a2c35']) + s.ripples(670, 890, '#a9d8cd', 50, 21, 0.5) + s.ripples(670, 890, '#fbe3b4', 22, 33, 0.6) + s.repeat(4, (i) => s.rect(330 + i * 248, 672, 200, 60, '#d9a02e', 'opacity=".2"')) +
    s.group(s.poly([[0, 0], [18, 26], [120, 26], [136, 0]], '#c2402f') + s.rect(46, -30, 50, 30, '#f7f1df') + s.rect(54, -24, 34, 12, '#123b44') + s.rect(70, -52, 5, 22, '#222'), 'translate(1040 770) scale(1.4)') + s.birds(420, 240, 130, 7, '#163f48', 3)
  );
}

export function fogSignal(): string {
  const layer = (id: string, y: number, opacity: number): string => s.group(s.fade(id, 0, y, 1600, 900 - y, ['#e6eeea', '#f6f2e6']), '', `opacity="${opacity}"`) + s.repeat(8, (i) => s.ellipse(100 + i * 220 + (y % 90), y + 6 + (i % 3) * 12, 210, 44, '#e9f0ec', `opacity="${opacity}"`));
  return (
    s.sky('#8fb4b5', '#c6d6cc', '#f4dfb6', '#f6eee0') + s.glow('sun', 1150, 300, 520, '#ffeebb', 1) + s.circle(1150, 300, 70, '#fff7de') + s.skyline(640, 560, 1640, 210, '#a7bdb9', 15) + s.rect(812, 300, 34, 300, '#9cb3b0') + s.poly([[806, 302], [829, 190], [852, 302]], '#9cb3b0') +
    layer('f1', 500, 0.75) + s.at(1180, 740, 0.95, crane('#6f8f92', '#5f7f83', -62)) + s.at(1430, 750, 1, crane('#6f8f92', '#5f7f83', -62)) + layer('f2', 590, 0.93) +
    s.path('M-10 520 Q140 470 260 500 Q420 530 470 640 Q520 760 720 930 L-10 930 Z', '#24555a') + s.path('M-10 560 Q140 510 240 540 Q380 590 420 700 L470 910 L-10 910 Z', '#1a4449') + s.at(250, 512, 1.7, lighthouse('#fbf5e4', '#c2402f', '#ffe9a8')) + s.poly([[250, 200], [1600, 40], [1600, 260], [250, 212]], '#fff6cf', 'opacity=".36"') +
    s.rect(322, 470, 130, 70, '#efe6d0') + s.poly([[312, 474], [387, 424], [462, 474]], '#7a4a3c') + s.rect(340, 492, 22, 26, '#ffd27c') + s.rect(400, 492, 22, 48, '#35525a') + s.path('M452 486 L520 462 L520 516 L452 500 Z', '#b5472f') + s.repeat(4, (i) => s.stroke(`M${548 + i * 34} ${440 - i * 16} q${26 + i * 6} ${50 + i * 16} 0 ${100 + i * 32}`, '#b5472f', 6, `opacity="${0.7 - i * 0.15}"`)) +
    layer('f3', 760, 0.82) + s.birds(620, 170, 120, 6, '#4a6a6c', 4)
  );
}
