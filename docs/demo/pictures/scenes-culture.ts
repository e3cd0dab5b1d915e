/** Lead pictures of the Culture and Sport desk, in violet, rose and stage light. */
import { toRandom } from './canvas.ts';
import { crane, person } from './objects.ts';
import * as s from './shapes.ts';

export function saltWife(): string {
  const random = toRandom(12);
  const curtain = (from: number, step: number): string => s.repeat(6, (i) => s.path(`M${from + i * step} 0 h${step + 2} q${step * 0.2} 420 ${-step * 0.3} 800 h${-step} q${step * 0.4} -400 0 -800 Z`, i % 2 ? '#8c1f3a' : '#a82c46'));
  return (
    s.fade('stage', 0, 0, 1600, 900, ['#120c20', '#2a1a44', '#3d2a55']) + s.poly([[770, -10], [830, -10], [1180, 780], [420, 780]], '#f7ecff', 'opacity=".2"') + s.poly([[786, -10], [814, -10], [1020, 780], [580, 780]], '#fffaf0', 'opacity=".24"') + s.fade('boards', 0, 720, 1600, 190, ['#4a3246', '#2a1c30']) + s.repeat(16, (i) => s.line(800 + (i - 7.5) * 90, 720, 800 + (i - 7.5) * 240, 900, '#150d1c', 3, 'opacity=".6"')) + s.ellipse(800, 770, 440, 70, '#f4e8f4', 'opacity=".35"') +
    s.path('M430 780 Q560 690 640 600 Q720 480 800 430 Q880 490 950 610 Q1040 700 1180 780 Q800 820 430 780 Z', '#f6f1f4') + s.path('M800 430 Q880 490 950 610 Q1040 700 1180 780 Q1000 800 860 798 Q900 640 800 430 Z', '#cfc0d8') + s.path('M640 600 q60 60 40 190 M740 500 q10 140 60 290', 'none', 'stroke="#dccfe0" stroke-width="5"') +
    s.rect(793, -10, 14, 446, '#ffffff', 'opacity=".85"') + s.repeat(220, () => { const t = random(); const y = 440 * t; return s.circle(800 + (random() - 0.5) * (20 + t * 40), y, 1 + random() * 2, '#fff'); }) + s.repeat(130, () => s.circle(800 + (random() - 0.5) * 640, 690 + random() * 120, 1 + random() * 2.4, '#fff', 'opacity=".8"')) +
    s.at(1010, 690, 1.75, person('#5a3a3c', '#8a5a3c', '#1c1418', 4)) + s.path('M974 690 Q966 600 1010 590 Q1054 600 1046 690 Z', '#7d5a5c') + s.rect(980, 620, 60, 66, '#e9dcc6') + s.line(1056, 690, 1100, 470, '#b98a5a', 8) + s.rect(1070, 452, 70, 12, '#8a6a44') + s.repeat(6, (i) => s.rect(1074 + i * 12, 440, 4, 16, '#8a6a44')) +
    curtain(-40, 60) + s.group(curtain(-40, 60), 'translate(1600 0) scale(-1 1)') + s.path('M-10 -10 H1610 V90 Q1500 170 1390 90 Q1280 170 1170 90 Q1060 170 950 90 Q840 170 730 90 Q620 170 510 90 Q400 170 290 90 Q180 170 70 90 Q30 120 -10 100 Z', '#7a1a32') + s.path('M-10 88 Q30 120 70 90 Q180 170 290 90 Q400 170 510 90 Q620 170 730 90 Q840 170 950 90 Q1060 170 1170 90 Q1280 170 1390 90 Q1500 170 1610 90', 'none', 'stroke="#e8a33d" stroke-width="9"') +
    s.repeat(14, (i) => s.circle(60 + i * 116, 905, 44, '#0d0816') + s.rect(18 + i * 116, 900, 84, 20, '#0d0816')) + s.repeat(11, (i) => s.path(`M${250 + i * 110} 868 q15 -22 30 0 Z`, '#f2c56b'))
  );
}

export function bightLane(): string {
  const light = (x: number, y: number, k: number, id: string): string => s.glow(id, x, y - 300 * k, 240 * k, '#fffbe0', 0.75) + s.at(x, y, k, s.poly([[-12, 0], [-5, -300], [5, -300], [12, 0]], '#2c2440') + s.rect(-58, -350, 116, 58, '#2c2440') + s.repeat(10, (i) => s.circle(-44 + (i % 5) * 22, -336 + Math.floor(i / 5) * 28, 8, '#fffbe6')));
  const random = toRandom(77);
  return (
    s.sky('#2a1d48', '#6a3f7c', '#d9748a', '#f7b98c') + s.clouds('#8a5088', 6, 9, 60, 230, 0.55) + s.skyline(470, -20, 1640, 90, '#3d2a55', 61, '#f7d68c') + s.at(1180, 476, 0.55, crane('#3a2850', '#2c1f40', -55)) + s.at(1330, 476, 0.55, crane('#3a2850', '#2c1f40', -55)) + light(170, 520, 1, 'l1') + light(1430, 520, 1, 'l2') + light(520, 470, 0.66, 'l3') + light(1080, 470, 0.66, 'l4') +
    s.poly([[330, 440], [1270, 440], [1320, 560], [280, 560]], '#4a3560') + s.poly([[310, 420], [1290, 420], [1270, 444], [330, 444]], '#e8a33d') + s.repeat(420, () => { const row = Math.floor(random() * 6); return s.circle(310 + random() * 980, 462 + row * 17, 6, ['#e8a33d', '#f2c56b', '#d9748a', '#f0d4c0', '#8a5aa5', '#3a2a4a'][Math.floor(random() * 6)] ?? '#fff'); }) +
    s.fade('grass', 0, 556, 1600, 350, ['#5f9a5a', '#3f7f4c', '#2c6040']) + s.repeat(7, (i) => s.poly([[i * 229 + 60, 556], [i * 229 + 174, 556], [i * 330 - 30, 900], [i * 330 - 195, 900]], '#76b068', 'opacity=".35"')) + s.ellipse(800, 700, 230, 60, 'none', 'stroke="#f4f6e4" stroke-width="5"') + s.line(800, 556, 800, 900, '#f4f6e4', 5) + s.line(0, 562, 1600, 562, '#f4f6e4', 5) +
    s.rect(120, 590, 8, 150, '#fff') + s.rect(-10, 590, 134, 8, '#fff') + s.repeat(7, (i) => s.line(i * 20 - 8, 596, i * 20 - 8, 740, '#fff', 1.4, 'opacity=".5"')) +
    [[560, 700, 1.1, '#e8a33d'], [690, 650, 0.95, '#e8a33d'], [930, 720, 1.2, '#2f5a8a'], [1090, 660, 1, '#2f5a8a'], [1240, 760, 1.3, '#e8a33d'], [400, 780, 1.35, '#2f5a8a'], [210, 720, 1.2, '#5f3a7c']].map(([x, y, k, c], i) => s.ellipse(Number(x) + 12, Number(y) + 2, 26, 6, '#1c3c2a', 'opacity=".5"') + s.at(Number(x), Number(y), Number(k), person(String(c), ['#e6b894', '#5e3b2b', '#c68c62', '#f0cba8'][i % 4] ?? '#ccc', ['#222', '#111', '#7a4a22'][i % 3] ?? '#222', (i % 3) * 6 - 6))).join('') + s.circle(790, 742, 12, '#fff') + s.path('M784 736 l8 -2 4 7 -6 6 -7 -4 Z', '#222')
  );
}

export function lanterns(): string {
  const random = toRandom(8);
  const lantern = (x: number, y: number, k: number, index: number): string => s.at(x, y, k, s.glow(`g${index}`, 0, -22, 90, '#ffc46a', 0.75) + s.ellipse(0, 4, 34, 8, '#3a1c2a') + s.path('M-24 0 L-20 -54 H20 L24 0 Z', ['#ffd98c', '#ffb86b', '#ffe4a8'][index % 3] ?? '#fd8') + s.path('M6 0 L6 -54 H20 L24 0 Z', '#e8893d', 'opacity=".35"') + s.rect(-22, -58, 44, 6, '#a8502c') + s.rect(-12, 12, 24, 46, '#ffb45c', 'rx="10" opacity=".35"'));
  const places = Array.from({ length: 46 }, () => ({ x: random() * 1600, depth: random() ** 1.2 })).sort((a, b) => a.depth - b.depth);
  return (
    s.sky('#0d0a20', '#241a44', '#4a2f6b', '#8a4f78') + s.stars(330, 110, 5) + s.skyline(440, -20, 1640, 200, '#1c1436', 73, '#f7c46a') + s.rect(-10, 426, 1620, 30, '#2c1f44') + s.repeat(60, (i) => s.circle(20 + i * 27, 420 - (i % 3) * 5, 8, ['#3a2a55', '#4a3566', '#2a1d40'][i % 3] ?? '#333') + s.rect(13 + i * 27, 424 - (i % 3) * 5, 14, 22, '#2a1d40')) + s.repeat(16, (i) => s.circle(50 + i * 104, 396 + Math.sin(i) * 12, 6, '#ffd98c')) + s.stroke('M-10 400 Q400 430 800 392 Q1200 430 1610 396', '#120c20', 2) +
    s.fade('river', 0, 452, 1600, 460, ['#3d2a5a', '#1d1438', '#0c0820']) + s.ripples(458, 890, '#f7b46a', 100, 9, 0.55) + s.ripples(458, 890, '#7a5aa0', 50, 29, 0.4) +
    s.group(s.path('M0 0 Q20 46 90 48 H300 Q360 44 372 -8 Q300 14 190 14 Q70 14 0 0 Z', '#150d24') + s.at(130, 14, 1.05, person('#3a2a4a', '#7a4a3c', '#0d0816')) + s.at(240, 14, 1.05, person('#4a2f4c', '#8a5a4a', '#0d0816')) + s.line(60, -20, 200, 70, '#2a1d30', 6), 'translate(960 560)') + places.map(({ x, depth }, i) => lantern(x, 480 + depth * 390, 0.35 + depth * 1.05, i)).join('')
  );
}

export function almanac(): string {
  return (
    s.fade('bg', 0, 0, 1600, 900, ['#f0dfe6', '#e2c4d8', '#b58ab8']) + s.circle(800, 300, 190, '#fbe9c8') + s.glow('moon', 800, 300, 420, '#fff3d4', 0.8) + s.clouds('#fff6f0', 28, 7, 60, 220, 0.5) + s.birds(1120, 210, 140, 7, '#5a3a6a', 6) +
    s.ellipse(800, 838, 640, 44, '#4a2f6b', 'opacity=".35"') + s.path('M150 820 L220 540 Q480 470 800 560 Q1120 470 1380 540 L1450 820 Q1120 760 800 838 Q480 760 150 820 Z', '#3d2458') + s.path('M176 800 L240 540 Q500 470 800 560 L800 812 Q500 740 176 800 Z', '#fbf3e6') + s.path('M1424 800 L1360 540 Q1100 470 800 560 L800 812 Q1100 740 1424 800 Z', '#f1e4d8') +
    s.repeat(7, (i) => s.stroke(`M${250 - i * 6} ${610 + i * 26} Q500 ${548 + i * 28} 760 ${622 + i * 26}`, '#b9a4b8', 4, 'opacity=".7"')) +
    s.path('M800 560 Q860 470 960 470 Q1050 472 1060 540 Q1120 470 1220 480 Q1300 492 1320 560 Q1370 540 1362 545 L1424 800 Q1100 740 800 812 Z', '#4a6f9c') + s.path('M800 620 Q880 540 980 560 Q1060 574 1080 630 Q1150 570 1240 590 Q1340 610 1392 670 L1424 800 Q1100 740 800 812 Z', '#35547f') + s.path('M800 690 Q900 630 1000 650 Q1090 668 1110 710 Q1200 660 1400 720 L1424 800 Q1100 740 800 812 Z', '#253d66') + s.stroke('M800 560 Q860 470 960 470 Q1050 472 1060 540 Q1120 470 1220 480 Q1300 492 1320 560', '#f4f6f4', 9) + s.stroke('M800 620 Q880 540 980 560 Q1060 574 1080 630 Q1150 570 1240 590', '#cfe0ea', 6) +
    s.path('M960 470 q-34 -10 -44 12 q28 -8 34 14 q24 -10 10 -26 Z', '#fff') + s.group(s.path('M0 0 Q16 44 70 46 H170 Q216 40 232 -6 Q120 20 0 0 Z', '#8c2f3c') + s.rect(108, -190, 8, 196, '#4a3020') + s.path('M104 -186 Q30 -100 22 -20 H104 Z', '#fff6e4') + s.path('M120 -180 Q186 -110 196 -24 H120 Z', '#f2c9a4') + s.path('M116 -190 l34 10 -34 10 Z', '#e8a33d'), 'translate(690 528) rotate(-6)') + s.line(800, 566, 800, 812, '#2a183c', 4, 'opacity=".5"')
  );
}

export function luthier(): string {
  const violin = (colour: string, shade: string): string => s.path('M0 -96 Q44 -96 46 -52 Q30 -34 30 -14 Q34 4 58 34 Q66 96 0 98 Q-66 96 -58 34 Q-34 4 -30 -14 Q-30 -34 -46 -52 Q-44 -96 0 -96 Z', colour) + s.path('M8 -96 Q44 -96 46 -52 Q30 -34 30 -14 Q34 4 58 34 Q66 96 8 98 Q34 60 24 10 Q20 -40 8 -96 Z', shade, 'opacity=".5"') + s.stroke('M-22 -6 q-12 24 2 48 M22 -6 q12 24 -2 48', '#2a1710', 4) + s.rect(-7, -218, 14, 190, '#3a2418') + s.path('M-11 -218 q11 -34 22 0 Z', '#3a2418') + s.circle(0, -236, 12, colour) + s.rect(-16, 26, 32, 6, '#2a1710') + s.path('M-8 50 h16 l-4 40 h-8 Z', '#2a1710');
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#4a3558', '#5f4468', '#3d2a45']) + s.rect(520, 50, 700, 450, '#e9dcc8') + s.fade('pane', 538, 68, 664, 414, ['#b8a6d8', '#f0cfc4', '#fbe6b8']) + s.skyline(482, 538, 1150, 170, '#a884a8', 91) + s.rect(1190, 50, 30, 450, '#e9dcc8') + s.rect(500, 482, 740, 42, '#e9dcc8') + s.repeat(3, (i) => s.rect(690 + i * 164, 68, 12, 414, '#e9dcc8')) + s.rect(538, 262, 664, 12, '#e9dcc8') + s.poly([[520, 500], [1220, 500], [1500, 900], [300, 900]], '#ffe9b0', 'opacity=".16"') +
    s.rect(60, 130, 1480, 10, '#2a1710') + [[180, '#e2b878', '#b98a4a'], [380, '#f0d4a0', '#c9a064'], [640, '#c9803a', '#8c4f20'], [870, '#f0d4a0', '#c9a064'], [1090, '#a8502c', '#6e2c18'], [1320, '#e2b878', '#b98a4a'], [1490, '#d99a4a', '#9a6426']].map(([x, a, b]) => s.line(Number(x), 134, Number(x), 190, '#efe4d0', 3) + s.at(Number(x), 400, 0.92, violin(String(a), String(b)))).join('') +
    s.fade('bench', 0, 640, 1600, 80, ['#a8764a', '#7d5230']) + s.rect(0, 716, 1600, 190, '#4a2f22') + s.repeat(5, (i) => s.rect(60 + i * 320, 744, 260, 130, '#5a3a28') + s.circle(190 + i * 320, 808, 12, '#c9a24a')) +
    s.group(violin('#f2dcb0', '#d2b078'), 'translate(800 640) rotate(84) scale(1.05)') + s.repeat(6, (i) => s.rect(180 + i * 40, 560 - (i % 3) * 18, 12, 90 + (i % 3) * 18, '#8fa0a8') + s.rect(176 + i * 40, 596, 20, 54, ['#8c3a2c', '#c98d4a', '#5a3a24'][i % 3] ?? '#533')) + s.rect(166, 620, 260, 34, '#6b452c') + s.path('M1180 650 V560 Q1180 540 1204 540 H1248 Q1272 540 1272 560 V650 Z', '#b5562c') + s.path('M1188 650 V590 H1264 V650 Z', '#d9832b') + s.rect(1222, 470, 8, 90, '#7a5634') + s.rect(1212, 450, 28, 30, '#e9dcc8') + s.repeat(14, (i) => s.stroke(`M${480 + i * 62} ${664 + (i % 4) * 9} q14 -16 26 0 q-6 10 -14 2`, '#f4e2bd', 4)) + s.rect(1380, 600, 110, 50, '#d8cfc0', 'rx="6"') + s.rect(1400, 560, 70, 44, '#7a8a92')
  );
}

export function regatta(): string {
  const boat = (x: number, y: number, k: number, side: string, vest: string, skins: readonly string[]): string =>
    s.at(x, y, k, s.repeat(8, (i) => s.line(86 + i * 82, -4, 20 + i * 82, 72, '#efe6d0', 6) + s.poly([[6 + i * 82, 74], [30 + i * 82, 66], [34 + i * 82, 84], [12 + i * 82, 90]], vest) + s.ellipse(18 + i * 82, 90, 32, 6, '#fff', 'opacity=".7"')) + s.path('M-70 0 Q60 26 400 28 Q720 26 850 0 Q400 10 -70 0 Z', side) + s.repeat(8, (i) => s.group(s.path('M-16 2 Q-18 -48 0 -50 Q18 -48 16 2 Z', vest) + s.line(4, -34, -34, -8, skins[i % skins.length] ?? '#ccc', 8) + s.circle(2, -64, 13, skins[i % skins.length] ?? '#ccc') + s.path('M-11 -64 Q-11 -80 3 -79 Q17 -78 15 -64 Q4 -72 -11 -64 Z', ['#222', '#6a3d22', '#b58a4a', '#15121a'][i % 4] ?? '#222'), `translate(${92 + i * 82} 2) rotate(14)`)) + s.group(s.path('M-13 2 Q-14 -36 0 -38 Q14 -36 13 2 Z', '#fff6e4') + s.circle(0, -49, 11, '#e6b894'), 'translate(754 0)'));
  return (
    s.sky('#c9b4dc', '#f0d4dc', '#fbe9cc') + s.clouds('#fff', 23, 8, 40, 150, 0.7) + s.skyline(360, -20, 1640, 160, '#b49ac4', 83) + s.ridge(340, 14, '#7f9a74', 6) + s.rect(-10, 372, 1620, 40, '#8fae7a') + s.repeat(90, (i) => s.circle(12 + i * 18, 374 - (i % 3) * 6, 7, ['#a8404a', '#e8a33d', '#fff6e4', '#5a7fa8', '#6a4f7c'][i % 5] ?? '#fff') + s.rect(6 + i * 18, 380 - (i % 3) * 6, 12, 18, ['#4a2f6b', '#c2693f', '#4f7a58', '#8a3a4a'][i % 4] ?? '#333')) + s.repeat(5, (i) => s.ellipse(120 + i * 350, 330, 90, 70, '#5f8a5a') + s.rect(112 + i * 350, 350, 16, 40, '#5a4030')) + s.stroke('M0 300 Q400 330 800 296 Q1200 330 1600 300', '#4a2f6b', 2) + s.repeat(32, (i) => s.poly([[i * 51, 304 + Math.sin(i) * 6], [i * 51 + 24, 306 + Math.sin(i) * 6], [i * 51 + 12, 332]], ['#a82c46', '#e8a33d', '#5a7fa8', '#fff6e4'][i % 4] ?? '#fff')) +
    s.fade('river', 0, 408, 1600, 500, ['#cfd8e0', '#7fa3b8', '#3f6f8c']) + s.ripples(414, 890, '#ffffff', 110, 8, 0.6) + s.ripples(414, 890, '#2a5270', 50, 18, 0.35) + boat(430, 560, 1, '#5a2f7c', '#7a4aa0', ['#f0cba8', '#e6b894', '#8a5a3c']) + boat(300, 740, 1.32, '#d9832b', '#e8a33d', ['#7a4a34', '#e2ac83', '#c68c62', '#f0cba8']) + s.group(s.path('M0 0 Q20 -26 62 -18 Q90 -10 100 -30 Q96 16 50 20 Q14 20 0 0 Z', '#fff') + s.path('M8 -4 Q-18 -30 -2 -62 Q-20 -70 -24 -58', 'none', 'stroke="#fff" stroke-width="11" stroke-linecap="round"') + s.path('M-26 -62 l-12 8 14 2 Z', '#e8893d'), 'translate(150 520)')
  );
}

export function teaShip(): string {
  const sail = (x: number, y: number, w: number, h: number, colour: string, shade: string): string => s.path(`M${x} ${y} Q${x + w * 0.62} ${y - h * 0.98} ${x + w * 0.1} ${y - h} L${x - w * 0.52} ${y - h * 0.82} Q${x - w * 0.66} ${y - h * 0.4} ${x - w * 0.5} ${y} Z`, colour) + s.repeat(6, (i) => { const t = (i + 0.6) / 6.4; return s.stroke(`M${x - w * (0.58 - 0.04 * Math.sin(t * 3))} ${y - h * t * 0.84} L${x + w * (0.36 * Math.sin(t * 2.8) + 0.06)} ${y - h * t * 0.98}`, shade, 5); });
  return (
    s.sky('#2a1d48', '#5f4480', '#b884a8', '#f0c4a8') + s.circle(1080, 320, 168, '#fbeccb') + s.glow('moon', 1080, 320, 430, '#fff0d0', 0.65) + s.ellipse(1030, 290, 34, 26, '#eed9b4') + s.ellipse(1130, 370, 48, 34, '#eed9b4') + s.ellipse(1120, 250, 20, 15, '#eed9b4') + s.clouds('#d9a4b8', 33, 7, 200, 200, 0.55) + s.path('M-10 600 Q120 470 220 540 Q300 430 400 590 L420 640 L-10 640 Z', '#6a4a7c') + s.path('M1240 620 Q1350 500 1450 570 Q1540 500 1610 560 L1610 640 L1230 640 Z', '#7a5588') +
    s.fade('sea', 0, 616, 1600, 290, ['#c994a4', '#6a4f80', '#2c2048']) + s.ripples(622, 890, '#fbe0c4', 90, 12, 0.7) + s.repeat(11, (i) => s.rect(1080 - 90 + ((i * 53) % 60), 630 + i * 22, 100 + ((i * 37) % 90), 6, '#fff0d0', 'rx="3" opacity=".6"')) +
    s.rect(536, 250, 12, 470, '#3a2018') + s.rect(716, 150, 14, 570, '#3a2018') + s.rect(906, 290, 12, 420, '#3a2018') + sail(545, 640, 200, 340, '#b5382c', '#7a1f1c') + sail(736, 650, 270, 470, '#c8472f', '#8a2620') + sail(922, 630, 170, 290, '#b5382c', '#7a1f1c') +
    s.path('M380 640 Q420 760 560 780 H900 Q1020 770 1080 590 Q1010 640 960 660 H500 Q430 660 380 640 Z', '#5a3020') + s.path('M412 700 Q460 764 560 780 H900 Q980 772 1030 704 Q720 740 412 700 Z', '#3d1f18') + s.path('M940 660 L1086 590 L1070 540 L960 600 Z', '#7a4428') + s.repeat(3, (i) => s.rect(972 + i * 30, 600 - i * 12, 14, 18, '#f7c46a')) + s.path('M400 652 Q700 690 1050 640', 'none', 'stroke="#d9a24a" stroke-width="6"') + s.repeat(5, (i) => s.rect(600 + i * 50, 636, 38, 26, ['#a87a4a', '#8a5a34', '#c9985a'][i % 3] ?? '#a74')) + s.circle(440, 690, 13, '#fbeccb') + s.circle(437, 690, 6, '#1c1418') + s.path('M716 150 l-44 -14 44 -14 Z', '#e8a33d') + s.birds(330, 250, 150, 7, '#2a1d48', 9)
  );
}
