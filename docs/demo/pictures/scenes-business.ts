/** Lead pictures of the Port and Business desk, in amber, rust and steel. */
import { toRandom } from './canvas.ts';
import { boxes, car, crane, hull, lighthouse, person, turbine } from './objects.ts';
import * as s from './shapes.ts';

const cargo = ['#c2492f', '#d98a2b', '#4f7480', '#7d8a6a', '#e2c27a', '#5a4a5e', '#a8604a'];

export function cranesArrive(): string {
  return (
    s.sky('#5a4660', '#c4705a', '#f0a95c', '#fbdf9f') + s.glow('sun', 420, 540, 560, '#fff0b8', 0.95) + s.circle(420, 520, 82, '#fff5cf') + s.clouds('#f7c98a', 9, 9, 70, 280, 0.5) +
    s.path('M-10 420 Q120 400 200 470 Q260 540 330 560 L-10 590 Z', '#5a3f4c') + s.path('M1610 380 Q1480 420 1380 520 L1250 575 L1610 600 Z', '#4c3644') + s.at(1510, 474, 0.6, lighthouse('#f3dcb4', '#a83226', '#fff2b0')) +
    s.stroke('M-10 60 Q800 190 1610 50', '#2a2530', 3) + s.stroke('M-10 84 Q800 214 1610 74', '#2a2530', 3) +
    s.fade('river', 0, 570, 1600, 340, ['#f0b468', '#a8655a', '#3d3040']) + s.ripples(576, 890, '#ffe6a8', 80, 3, 0.8) + s.ripples(576, 890, '#3a2a3a', 50, 12, 0.5) +
    s.at(620, 590, 0.86, crane('#b5402c', '#8a2c20', -58)) + s.at(850, 590, 0.86, crane('#c2492f', '#943222', -58)) + s.at(1080, 590, 0.86, crane('#b5402c', '#8a2c20', -58)) +
    s.poly([[300, 584], [340, 664], [1290, 664], [1330, 570], [1190, 584]], '#2c3a46') + s.poly([[326, 636], [340, 664], [1290, 664], [1302, 636]], '#7a2f22') + s.rect(1190, 450, 100, 136, '#f3e2c0') + s.rect(1178, 438, 124, 20, '#f3e2c0') + s.rect(1186, 462, 108, 12, '#2c3a46') + s.repeat(3, (i) => s.rect(1200, 492 + i * 28, 80, 8, '#7d8a90')) + s.poly([[340, 584], [420, 584], [400, 520], [356, 520]], '#f3e2c0') +
    s.group(s.poly([[0, 0], [16, 34], [150, 34], [176, 0]], '#c2492f') + s.rect(50, -44, 70, 44, '#f7ecd2') + s.rect(58, -36, 54, 14, '#2c3a46') + s.rect(96, -80, 22, 38, '#2a2530'), 'translate(90 690)') + s.stroke('M262 706 Q310 690 340 640', '#2a2530', 3) + s.birds(560, 170, 160, 8, '#4a3040', 6)
  );
}

export function pilotChart(): string {
  return (
    s.fade('table', 0, 0, 1600, 900, ['#7a4a2a', '#5a321e']) + s.repeat(18, (i) => s.rect(0, i * 52, 1600, 2, '#3a1f12', 'opacity=".4"')) +
    s.group(s.rect(0, 0, 1120, 700, '#f3e8cb') + s.path('M0 0 H430 Q380 120 470 210 Q560 290 520 420 Q500 560 610 700 H0 Z', '#e3c98e') + s.path('M1120 0 H760 Q720 140 800 240 Q860 320 830 440 Q810 580 900 700 H1120 Z', '#e3c98e') +
      s.stroke('M600 0 Q560 160 640 260 Q720 380 670 480 Q650 600 750 700', '#5f86a0', 4, 'stroke-dasharray="16 12"') + s.repeat(6, (i) => s.stroke(`M${470 + i * 6} ${i * 20} Q${440 + i * 22} ${170 + i * 8} ${540 + i * 14} ${300} Q${590 + i * 10} 430 ${570 + i * 16} 520`, '#9db8bf', 2)) +
      s.group(s.circle(0, 0, 92, 'none', 'stroke="#a8543a" stroke-width="4"') + s.circle(0, 0, 74, 'none', 'stroke="#a8543a" stroke-width="2"') + s.repeat(8, (i) => s.group(s.poly([[0, -88], [10, -14], [-10, -14]], i % 2 ? '#d9a98c' : '#a8543a'), `rotate(${i * 45})`)), 'translate(230 520)') +
      s.repeat(26, (i) => s.rect(610 + ((i * 67) % 190), 40 + ((i * 97) % 620), 16 + (i % 3) * 6, 4, '#7a6a50')), 'rotate(-4 560 350) translate(150 90)') +
    s.group(s.line(0, 0, -70, 330, '#c9a24a', 16) + s.line(0, 0, 70, 330, '#b08a36', 16) + s.line(-70, 330, -80, 380, '#54606a', 7) + s.line(70, 330, 80, 380, '#54606a', 7) + s.circle(0, 0, 26, '#dcb85c') + s.circle(0, 0, 10, '#8a6a26'), 'translate(830 300) rotate(24)') +
    s.group(s.ellipse(26, 40, 120, 60, '#2a1710', 'opacity=".35"') + s.circle(0, 0, 104, '#33606a') + s.circle(0, 0, 88, '#f3e8cb') + s.circle(0, 0, 80, '#5a2f1a') + s.ellipse(-20, -26, 26, 12, '#8a5638') + s.path('M96 -34 Q170 -40 168 10 Q164 50 96 40', 'none', 'stroke="#33606a" stroke-width="22"'), 'translate(1340 240)') +
    s.group(s.rect(0, 0, 270, 360, '#fbf6e6') + s.rect(0, 0, 270, 46, '#a8543a') + s.repeat(9, (i) => s.rect(24, 76 + i * 30, 90, 9, '#6a5a48') + s.rect(150, 76 + i * 30, 90, 9, i === 4 ? '#c2402f' : '#9a8a74')) + s.circle(196, 200, 44, 'none', 'stroke="#c2402f" stroke-width="5"'), 'translate(1230 470) rotate(9)')
  );
}

export function windFarm(): string {
  const random = toRandom(5);
  const row = (y: number, count: number, k: number, from: number, step: number, colour: string, shade: string): string => s.repeat(count, (i) => s.at(from + i * step, y, k, turbine(colour, shade, (i * 47) % 120)));
  return (
    s.sky('#d98a4a', '#f2bd72', '#f9e2ae', '#fbf0d4') + s.glow('sun', 1270, 360, 460, '#fff6d0', 0.95) + s.circle(1270, 370, 66, '#fff9e2') + s.clouds('#fdf1d2', 31, 9, 60, 240, 0.6) +
    s.fade('sea', 0, 520, 1600, 390, ['#d9b276', '#6f8d80', '#2c5660', '#17333f']) + row(524, 15, 0.42, 40, 110, '#fff6e2', '#b99a72') + s.ripples(526, 890, '#fbe8bd', 70, 6, 0.6) + row(560, 8, 0.78, 90, 210, '#fffaf0', '#a89478') + s.ripples(560, 890, '#14303a', 50, 26, 0.45) +
    row(660, 4, 1.55, 200, 400, '#ffffff', '#8f958f') + s.repeat(4, (i) => s.rect(186 + i * 400, 652, 28, 34, '#d9a02e') + s.ellipse(200 + i * 400, 688, 44, 8, '#eaf2e6', 'opacity=".6"')) +
    s.group(s.poly([[0, 0], [26, 40], [230, 40], [250, -8], [160, 0]], '#c2492f') + s.rect(24, -46, 74, 46, '#f7ecd2') + s.rect(32, -38, 58, 14, '#2c3a46') + s.rect(120, -12, 90, 12, '#e2c27a') + s.line(60, -46, 60, -90, '#2a2530', 4), 'translate(560 770) scale(1.25)') + s.repeat(10, () => s.ellipse(540 + random() * 330, 826 + random() * 14, 30, 4, '#f4f2e2', 'opacity=".6"')) + s.birds(480, 190, 150, 7, '#7a5636', 9)
  );
}

export function cableShip(): string {
  return (
    s.sky('#cfe0dc', '#f2e6c4', '#f7cf92') + s.clouds('#fffaf0', 13, 6, 40, 120, 0.7) + s.repeat(7, (i) => s.at(1040 + i * 84, 322, 0.3, turbine('#ffffff', '#9aa', i * 31))) + s.path('M-10 318 Q150 296 330 316 L330 340 L-10 340 Z', '#8aa06a') +
    s.fade('under', 0, 322, 1600, 590, ['#5f9a98', '#2f6a72', '#184650', '#0c2a34']) + s.repeat(5, (i) => s.poly([[260 + i * 260, 322], [330 + i * 260, 322], [230 + i * 300, 840], [60 + i * 300, 840]], '#e6fbee', 'opacity=".06"')) +
    s.at(470, 330, 0.62, hull('#c2492f', '#7a2a20', '#f7ecd2', '#2c3a46') + s.circle(330, -118, 76, '#f2c56b') + s.circle(330, -118, 56, '#b98a3a') + s.circle(330, -118, 26, '#5a4a30') + s.poly([[700, -76], [724, -300], [736, -300], [760, -76]], '#54606a') + s.line(730, -296, 600, -180, '#54606a', 8)) + s.rect(0, 322, 1600, 7, '#eaf6ec', 'opacity=".7"') +
    s.stroke('M470 300 Q420 330 424 420 Q440 640 640 744 Q860 826 1640 822', '#1a1c22', 15) + s.stroke('M470 300 Q420 330 424 420 Q440 640 640 744 Q860 826 1640 822', '#f2a93b', 6) +
    s.ridge(800, 20, '#9a7d52', 5, 160, 'opacity=".55"') + s.ridge(840, 14, '#7a5f3e', 8) + s.stroke('M900 812 Q1200 832 1640 824', '#f2a93b', 5, 'opacity=".5" stroke-dasharray="20 14"') +
    s.group(s.rect(-70, -46, 140, 52, '#e2b23a', 'rx="12"') + s.rect(-84, 6, 168, 20, '#2c2a30', 'rx="10"') + s.circle(66, -26, 12, '#fff4c4') + s.poly([[76, -34], [250, -80], [250, 40], [76, -18]], '#fff4c4', 'opacity=".3"'), 'translate(1000 776)') + s.repeat(6, (i) => s.at(170 + i * 62, 520 + (i % 3) * 34, 0.55, s.path('M0 0 Q36 -26 82 0 Q36 26 0 0 Z M74 0 L106 -18 L98 0 L106 18 Z', '#a9d0c4'))) + s.path('M1290 812 l14 -20 12 8 14 -14 12 16 18 -4 8 18 Z', '#c2694f')
  );
}

export function heatNetwork(): string {
  const house = (x: number, colour: string, roof: string): string => s.rect(x, 250, 190, 210, colour) + s.poly([[x - 12, 252], [x + 95, 150], [x + 202, 252]], roof) + s.rect(x + 24, 290, 46, 56, '#f9d98c') + s.rect(x + 118, 290, 46, 56, '#4f7480') + s.rect(x + 72, 376, 48, 84, '#5a3324') + s.rect(x + 140, 160, 26, 64, roof);
  const pipe = (y: number, colour: string, light: string): string => s.stroke(`M-20 ${y} H1180 Q1290 ${y} 1290 ${y - 90} V470`, colour, 52) + s.stroke(`M-20 ${y - 12} H1176 Q1276 ${y - 12} 1276 ${y - 96} V480`, light, 8, 'opacity=".7"');
  return (
    s.sky('#cfe3e0', '#f7e9c6', '#fbdca2') + s.clouds('#fff', 3, 6, 30, 90, 0.7) + s.skyline(460, -20, 1640, 240, '#dcb98a', 19) + house(60, '#c2694f', '#5a3a3a') + house(290, '#e2b66a', '#6b4034') + house(520, '#a9574a', '#4b3238') + house(750, '#d99a5a', '#5a3a3a') + house(980, '#b8604a', '#4b3238') +
    s.rect(1230, 220, 160, 240, '#f3e4c4') + s.path('M1230 220 Q1310 160 1390 220 Z', '#5f7a80') + s.circle(1310, 320, 44, '#c2492f') + s.rect(1430, 180, 130, 280, '#e9d6ae') + s.path('M1430 180 Q1495 130 1560 180 Z', '#5f7a80') + s.rect(1430, 300, 130, 12, '#c2492f') +
    s.rect(-10, 456, 1620, 30, '#7d7a78') + s.rect(-10, 456, 1620, 8, '#c9c2b4') + s.fade('earth', 0, 486, 1600, 424, ['#8a5f3c', '#5f3d28', '#3d261c']) + s.repeat(60, (i) => s.ellipse((i * 137) % 1600, 510 + ((i * 83) % 380), 8 + (i % 5) * 4, 5 + (i % 4) * 3, i % 2 ? '#a8794e' : '#3a241a', 'opacity=".55"')) +
    s.repeat(5, (i) => s.stroke(`M${140 + i * 230} 600 V470`, '#c2402f', 16) + s.stroke(`M${176 + i * 230} 720 V470`, '#3f7f95', 16)) + pipe(610, '#c2402f', '#f2907a') + s.group(pipe(740, '#3f7f95', '#a6d4df'), 'translate(60 0)') + s.repeat(6, (i) => s.poly([[120 + i * 180, 598], [150 + i * 180, 610], [120 + i * 180, 622]], '#ffe2c8') + s.poly([[220 + i * 180, 728], [190 + i * 180, 740], [220 + i * 180, 752]], '#e2f4f8')) +
    s.at(640, 458, 0.8, person('#d9832b', '#8a5a3c', '#1b1718')) + s.at(450, 458, 0.8, person('#35627a', '#e8b893', '#5a3a20')) + s.at(860, 460, 0.9, car('#4f7480'))
  );
}

export function shorePower(): string {
  return (
    s.sky('#101428', '#2a2a48', '#6a4a5a') + s.stars(330, 100, 25) + s.skyline(560, -20, 1640, 190, '#1a1c32', 14, '#f2c56b') +
    s.at(1460, 600, 0.95, crane('#3d3346', '#2c2536', -60)) + s.at(180, 560, 1.5, boxes(190, -74, 9, 4, ['#7a3a30', '#8a5f2b', '#37505c', '#4f5a48', '#9a8458']) + hull('#232f3d', '#5a2620', '#e8d9b8', '#f2c56b')) + s.glow('house', 1400, 300, 260, '#ffd88a', 0.35) +
    s.fade('water', 0, 560, 1600, 200, ['#2c3048', '#12162a']) + s.ripples(566, 720, '#f2c56b', 70, 5, 0.6) + s.ripples(566, 720, '#7d8aa8', 30, 15, 0.4) + s.fade('quay', 0, 716, 1600, 194, ['#5a4f50', '#332c32']) + s.rect(0, 710, 1600, 12, '#8a7a72') + s.repeat(9, (i) => s.rect(60 + i * 190, 690, 26, 24, '#2a242a') + s.rect(54 + i * 190, 684, 38, 9, '#3a333a')) +
    s.glow('hut', 560, 690, 300, '#ffd98c', 0.7) + s.rect(470, 610, 190, 150, '#e2a23a') + s.poly([[456, 614], [565, 570], [674, 614]], '#7a4a1e') + s.rect(490, 640, 60, 50, '#fff2c4') + s.rect(580, 650, 56, 110, '#5a3a1e') + s.path('M604 668 L590 708 H606 L598 742 L628 696 H610 L620 668 Z', '#ffe08a') +
    s.stroke('M650 742 Q760 820 830 720 Q880 640 860 520', '#101018', 22) + s.stroke('M648 738 Q760 812 826 716 Q874 640 855 520', '#f2a93b', 6) + s.rect(836, 496, 44, 34, '#f2c56b') + s.at(745, 800, 1.3, person('#f2a02b', '#c98d64', '#222')) + s.rect(728, 728, 34, 6, '#fff6d8')
  );
}

export function lostContainers(): string {
  const random = toRandom(31);
  const box = (x: number, y: number, turn: number, colour: string): string => s.group(s.rect(-105, -46, 210, 92, colour) + s.rect(-105, -46, 210, 12, '#fff', 'opacity=".16"') + s.repeat(11, (i) => s.rect(-94 + i * 18, -38, 5, 78, '#000', 'opacity=".18"')), `translate(${x} ${y}) rotate(${turn})`);
  const wave = (y: number, colour: string, foam: string, seed: number): string => s.repeat(9, (i) => { const x = i * 220 - 160 + ((seed * 67) % 120); return s.path(`M${x} ${y + 60} Q${x + 60} ${y - 70 - ((i * seed) % 40)} ${x + 150} ${y - 10} Q${x + 200} ${y + 30} ${x + 280} ${y + 60} Z`, colour) + s.stroke(`M${x + 34} ${y - 6} Q${x + 80} ${y - 48 - ((i * seed) % 30)} ${x + 150} ${y - 10}`, foam, 6, 'opacity=".7"'); });
  return (
    s.sky('#4a5560', '#7d8784', '#c4b08a') + s.clouds('#39434d', 5, 12, 0, 260, 0.6) + s.clouds('#d9c8a2', 8, 5, 200, 140, 0.4) + s.fade('sea', 0, 470, 1600, 440, ['#5f7470', '#34505a', '#17303c']) + wave(500, '#4a6668', '#dfe8dc', 3) +
    s.group(boxes(170, -88, 10, 5, cargo, 54, 30) + hull('#26313c', '#7a2a20', '#efe4c8', '#26313c'), 'translate(470 560) rotate(6) scale(1.15)') + box(420, 350, -38, '#d98a2b') + box(330, 520, 22, '#c2492f') + box(560, 300, -14, '#4f7480') +
    wave(600, '#3f5c62', '#eef2e4', 5) + box(250, 690, -12, '#4f7480') + box(960, 710, 16, '#c2492f') + wave(700, '#2c4853', '#eef2e4', 7) + box(640, 770, 7, '#e2b54a') + box(1340, 760, -20, '#7d8a6a') + wave(800, '#1c3642', '#dfe8dc', 11) + s.rect(0, 850, 1600, 60, '#1c3642') +
    s.repeat(90, () => { const x = random() * 1700; const y = random() * 860; return s.line(x, y, x - 44, y + 26, '#eef2ea', 1.6, 'opacity=".3"'); }) + s.birds(1220, 190, 120, 5, '#eef0e6', 7)
  );
}

export function ferry(): string {
  return (
    s.sky('#8fc0c4', '#cfe3d2', '#fbe7b8') + s.clouds('#fff', 17, 8, 50, 190, 0.65) + s.path('M900 470 Q1040 420 1180 440 Q1320 400 1450 450 Q1560 470 1640 474 L1640 500 L880 500 Z', '#6f8f6a') + s.at(1380, 430, 0.35, lighthouse('#fff', '#c2492f', '#ffe')) + s.fade('sea', 0, 486, 1600, 420, ['#a9c4ac', '#4f8a8c', '#235560']) + s.ripples(490, 890, '#f2f6e0', 80, 4, 0.6) +
    s.poly([[250, 690], [320, 770], [1130, 770], [1200, 690]], '#f7ecd2') + s.poly([[276, 720], [320, 770], [1130, 770], [1174, 720]], '#c2492f') + s.rect(250, 640, 950, 54, '#2f5560') + s.repeat(11, (i) => s.circle(330 + i * 78, 667, 13, '#dfe9e2')) + s.rect(400, 560, 650, 82, '#fbf5e4') + s.repeat(13, (i) => s.rect(420 + i * 48, 582, 34, 34, '#4f7480')) + s.rect(380, 548, 690, 16, '#d98a2b') + s.rect(600, 470, 240, 80, '#fbf5e4') + s.rect(612, 486, 216, 30, '#2c3a46') + s.rect(584, 458, 272, 16, '#d98a2b') + s.rect(880, 440, 66, 110, '#d98a2b') + s.rect(880, 462, 66, 18, '#2c3a46') + s.line(720, 460, 720, 370, '#2c3a46', 6) + s.line(680, 400, 760, 400, '#2c3a46', 4) +
    s.poly([[250, 690], [268, 690], [206, 470], [186, 476]], '#2f5560') + s.poly([[1200, 690], [1182, 690], [1250, 500], [1268, 506]], '#2f5560') + s.line(200, 480, 400, 560, '#4a4038', 5) + s.circle(258, 684, 28, 'none', 'stroke="#d8302a" stroke-width="7"') +
    s.rect(-10, 690, 190, 230, '#6f665e') + s.rect(-10, 680, 196, 16, '#8f857a') + s.repeat(5, (i) => s.rect(-10, 720 + i * 42, 190, 3, '#3d362f', 'opacity=".4"')) + s.at(20, 684, 1.15, car('#4f7480')) + s.at(150, 682, 1.1, person('#e2b23a', '#e2ac83', '#333')) + s.rect(320, 764, 830, 10, '#eaf4ea', 'opacity=".8" rx="5"') + s.birds(1080, 250, 170, 9, '#f9f9f0', 3)
  );
}

export function abandonedShip(): string {
  return (
    s.sky('#5f5570', '#c9806a', '#f2b878', '#fbe0ac') + s.glow('sun', 260, 470, 420, '#fff0c0', 0.9) + s.skyline(560, -20, 1640, 170, '#8a5f62', 37) + s.fade('water', 0, 556, 1600, 350, ['#c98d70', '#6a5560', '#2c2a3a']) + s.ripples(566, 890, '#fbdca6', 70, 14, 0.7) +
    s.at(210, 660, 1.32, hull('#4f6a5e', '#8a4430', '#efe2c2', '#3d4a48') + s.repeat(9, (i) => s.path(`M${110 + i * 74} -74 q6 30 -2 ${44 + (i % 3) * 14} q10 2 10 -8 l2 -50 Z`, '#a8562f', 'opacity=".75"')) + s.rect(220, -210, 9, 136, '#5a4a40') + s.rect(520, -210, 9, 136, '#5a4a40') + s.line(224, -200, 350, -90, '#5a4a40', 5) + s.line(524, -200, 650, -90, '#5a4a40', 5) + s.stroke('M226 -190 Q374 -140 524 -190 Q650 -150 776 -200', '#f7efdc', 2.5) +
      s.repeat(11, (i) => { const x = 246 + i * 25; const y = -178 + Math.sin((i / 10) * Math.PI) * 20; return s.path(`M${x - 8} ${y} h16 l5 8 -6 4 v34 h-5 v-14 h-4 v14 h-5 v-34 l-6 -4 Z`, ['#d98a2b', '#c2492f', '#35627a'][i % 3] ?? '#d98a2b'); }) + s.rect(780, -200, 20, 16, '#ffd98c') + s.rect(822, -144, 20, 10, '#ffd98c')) +
    s.rect(-10, 740, 1620, 170, '#5a4a48') + s.rect(-10, 730, 1620, 16, '#8a7468') + s.repeat(8, (i) => s.rect(90 + i * 210, 708, 28, 26, '#2a2428') + s.rect(84 + i * 210, 702, 40, 9, '#3a3236')) + s.stroke('M280 566 Q240 660 312 704', '#2a2428', 5) + s.stroke('M1400 560 Q1440 650 1360 704', '#2a2428', 5) + s.at(560, 800, 1.4, person('#35627a', '#b97e58', '#1b1718')) + s.at(640, 806, 1.4, person('#a8404a', '#e8b893', '#8a8680')) + s.rect(594, 744, 20, 14, '#f7ecd2') + s.ellipse(604, 744, 15, 5, '#d9a443')
  );
}
