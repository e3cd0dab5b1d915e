/** Lead pictures of the City desk, in brick, sand and slate. */
import { toRandom } from './canvas.ts';
import { car, person } from './objects.ts';
import * as s from './shapes.ts';

const ink = '#2b2430';

export function swingBridge(): string {
  const truss = (x: number, w: number): string =>
    s.rect(x, 470, w, 20, '#7b2f23') + s.rect(x, 560, w, 22, '#5f2119') +
    s.repeat(Math.round(w / 60), (i) => s.line(x + i * 60, 572, x + i * 60 + 60, 480, '#7b2f23', 9) + s.line(x + i * 60, 480, x + i * 60, 572, '#7b2f23', 7));
  return (
    s.sky('#e9a577', '#f3cf9f', '#f8e8cb') + s.glow('sun', 1180, 300, 420, '#fff3d0', 0.95) + s.circle(1180, 300, 62, '#fff6dd') +
    s.clouds('#fdf0d8', 4, 8, 60, 200, 0.55) + s.skyline(560, -20, 1640, 190, '#c98d6d', 11) + s.skyline(590, -20, 560, 150, '#a5644c', 23) + s.skyline(590, 1150, 1640, 170, '#a5644c', 29) +
    s.fade('river', 0, 590, 1600, 310, ['#d9a27a', '#8e7470', '#4d5563']) + s.ripples(600, 880, '#fbe3bb', 46, 3, 0.7) + s.ripples(600, 880, '#3a3f4c', 30, 8, 0.5) +
    s.rect(-10, 560, 330, 350, '#6b5a55') + s.rect(-10, 548, 330, 18, '#8a7469') + s.repeat(8, (i) => s.rect(-10, 590 + i * 40, 330, 3, ink, 'opacity=".18"')) +
    s.rect(1330, 560, 300, 350, '#6b5a55') + s.rect(1330, 548, 300, 18, '#8a7469') + s.repeat(8, (i) => s.rect(1330, 590 + i * 40, 300, 3, ink, 'opacity=".18"')) +
    s.ellipse(820, 700, 120, 34, '#3c3a45') + s.rect(724, 610, 192, 92, '#594d50') + s.ellipse(820, 610, 96, 26, '#75666a') +
    s.group(truss(440, 780) + s.poly([[760, 470], [800, 360], [840, 360], [880, 470]], '#8c382a') + s.rect(790, 300, 60, 62, '#f1d9b3') + s.poly([[782, 302], [820, 266], [858, 302]], '#5f2119') + s.rect(808, 322, 24, 24, '#4d5563') +
      s.line(800, 366, 460, 470, '#5f2119', 7) + s.line(840, 366, 1200, 470, '#5f2119', 7), 'rotate(-7 820 610) translate(0 20)') +
    s.at(14, 552, 1.15, car('#b4472f')) + s.at(132, 552, 1.15, car('#4d5563')) +
    s.at(1500, 552, 1.15, car('#e0b04f')) + s.at(1385, 552, 1.15, car('#7a8894')) +
    s.rect(262, 440, 7, 112, ink) + s.rect(262, 470, 58, 9, '#d8412f') + s.circle(265, 434, 12, '#e8402c') +
    s.rect(1352, 440, 7, 112, ink) + s.rect(1296, 470, 58, 9, '#d8412f') + s.circle(1356, 434, 12, '#e8402c') + s.birds(430, 200, 180, 8, '#7a4a3c', 5)
  );
}

export function academy(): string {
  const teeth = s.repeat(6, (i) => s.poly([[430 + i * 170, 400], [430 + i * 170, 300], [600 + i * 170, 400]], i % 2 ? '#8f3b2b' : '#a34533') + s.poly([[436 + i * 170, 394], [436 + i * 170, 322], [470 + i * 170, 342], [470 + i * 170, 394]], '#f6dca6'));
  const children: readonly (readonly [number, number, number, string, string, string])[] = [
    [180, 800, 1.5, '#c2452f', '#8a5a3c', '#1f1a1c'], [300, 770, 1.3, '#35627a', '#e8b893', '#6a3d22'], [410, 820, 1.6, '#e0a23a', '#c98d64', '#2a1d1a'],
    [560, 760, 1.15, '#4f7a58', '#f0c6a4', '#b56a2b'], [690, 735, 1.0, '#7b4b77', '#6d4430', '#17131a'], [770, 745, 1.05, '#35627a', '#e2ac83', '#3a2a20'], [880, 715, 0.85, '#c2452f', '#9b6746', '#211a18'],
  ];
  return (
    s.sky('#bcd6dd', '#e5e6d6', '#fbeed5') + s.glow('sun', 260, 220, 380, '#fff4cf', 0.9) + s.clouds('#ffffff', 14, 7, 60, 180, 0.6) + s.skyline(520, -20, 460, 120, '#c9b7a1', 7) +
    s.rect(420, 396, 1040, 300, '#bf5a41') + s.repeat(12, (i) => s.rect(420, 412 + i * 24, 1040, 2, '#7e2f22', 'opacity=".28"')) + teeth +
    s.rect(420, 600, 1040, 100, '#f0dcb8') + s.repeat(13, (i) => s.rect(440 + i * 78, 612, 62, 88, i % 4 === 1 ? '#f9cf7c' : '#5d7f8c')) + s.rect(420, 592, 1040, 12, '#7e2f22') +
    s.windows(450, 430, 16, 2, [62, 80], [42, 52], '#f8d78e', '#4f6f7d', 0.4, 31) + s.rect(1030, 560, 10, 140, ink) +
    s.rect(1290, 210, 90, 490, '#a34533') + s.poly([[1280, 212], [1335, 150], [1390, 212]], ink) + s.rect(1312, 236, 46, 70, '#f0dcb8') + s.path('M1320 292 Q1322 250 1335 250 Q1348 250 1350 292 Z', '#b98a2e') +
    s.fade('yard', 0, 690, 1600, 220, ['#d9c6a2', '#bfa684']) + s.poly([[700, 690], [980, 690], [820, 900], [80, 900]], '#efe2c6') + s.ellipse(1480, 640, 110, 130, '#5f7d4d') + s.ellipse(1420, 680, 80, 80, '#4c6a41') + s.rect(1474, 690, 14, 120, '#5d4030') +
    children.map(([x, y, k, coat, skin, hair]) => s.ellipse(x + 22 * k, y + 3, 34 * k, 6 * k, '#7d6a55', 'opacity=".5"') + s.at(x, y, k, s.rect(-24, -70, 14, 34, '#2f3a55', 'rx="6"') + person(coat, skin, hair, 2))).join('')
  );
}

export function courtroom(): string {
  const panel = (x: number, y: number, w: number, h: number): string => s.rect(x, y, w, h, '#6b3d28') + s.rect(x + 10, y + 10, w - 20, h - 20, '#7c4930') + s.rect(x + 10, y + 10, w - 20, 4, '#000', 'opacity=".22"');
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#e8d5b5', '#d2b48c', '#a97f5b']) + s.circle(800, 210, 158, '#f3e6c8') + s.circle(800, 210, 138, '#f9e9b8') + s.glow('sun', 800, 210, 420, '#fff4c9', 0.75) +
    s.repeat(8, (i) => s.group(s.line(0, 0, 0, -138, '#8a6a4a', 6), `translate(800 210) rotate(${i * 45})`)) + s.circle(800, 210, 42, '#c2693f') + s.circle(800, 210, 138, 'none', 'stroke="#8a6a4a" stroke-width="12"') +
    s.poly([[700, 330], [900, 330], [1240, 900], [420, 900]], '#fff1c4', 'opacity=".28"') +
    s.repeat(10, (i) => panel(i * 162 - 20, 390, 158, 190)) + s.rect(0, 378, 1600, 16, '#4b2a1c') +
    s.rect(560, 420, 480, 230, '#54301f') + s.repeat(4, (i) => panel(572 + i * 115, 470, 110, 170)) + s.rect(540, 404, 520, 24, '#3d2116') +
    s.path('M750 404 Q752 330 800 326 Q848 330 850 404 Z', '#7e1f1c') + s.circle(800, 308, 27, '#c98d64') + s.path('M770 318 Q764 272 800 272 Q836 272 830 318 Q824 290 800 290 Q776 290 770 318 Z', '#e8e3d8') +
    s.rect(786, 338, 28, 34, '#f6f1e4') + 
    s.at(295, 590, 1.35, person('#39414f', '#e3b18c', '#4a3324')) + s.rect(170, 520, 250, 150, '#4b2a1c') + s.repeat(3, (i) => panel(180 + i * 80, 535, 74, 125)) + s.rect(165, 512, 260, 14, '#3d2116') +
    s.rect(1180, 500, 400, 190, '#4b2a1c') + s.repeat(6, (i) => s.at(1220 + i * 62, 560 - (i % 2) * 8, 1, person(['#4f6a6a', '#8a4a3a', '#37415a', '#9a7b3a', '#5b3f5e', '#3f5a45'][i] ?? ink, ['#e6b894', '#7b4e36', '#f0c9a8', '#b97e58', '#5e3b2b', '#d9a47c'][i] ?? '#ccc', ['#2a211e', '#17131a', '#b58a4a', '#3a2a22', '#151216', '#8a8a88'][i] ?? ink))) + s.rect(1176, 540, 408, 150, '#54301f') + s.rect(1170, 530, 420, 14, '#3d2116') +
    s.fade('floor', 0, 690, 1600, 210, ['#8a5a3c', '#5a3424']) + s.rect(640, 640, 320, 90, '#5d3825') + s.rect(626, 628, 348, 16, '#3d2116') + s.rect(700, 606, 70, 22, '#f4ead2') + s.rect(800, 612, 90, 16, '#e6d8b8') +
    s.repeat(3, (i) => s.rect(-20, 770 + i * 52, 1640, 40, i % 2 ? '#3b2117' : '#472a1d') + s.rect(-20, 764 + i * 52, 1640, 9, '#6b432e')) +
    s.repeat(9, (i) => s.at(110 + i * 172 + (i % 2) * 30, 880, 1.9, s.path('M-22 20 Q-26 -40 0 -44 Q26 -40 22 20 Z', ['#2e2a33', '#453038', '#2f3a44'][i % 3] ?? ink) + s.circle(0, -58, 17, ['#3a2a22', '#6a4a2e', '#222', '#8a8681'][i % 4] ?? ink)))
  );
}

export function electionHall(): string {
  const random = toRandom(6);
  const table = (x: number, y: number, k: number): string =>
    s.at(x, y, k, s.repeat(6, (i) => s.at(-190 + i * 76, 46, 1.12, person(['#b4472f', '#39414f', '#5e7a70', '#d9a443', '#6a4a6c', '#2f5570'][(i + Math.round(x)) % 6] ?? ink, ['#e6b894', '#7b4e36', '#c68c62', '#f0cba8', '#5e3b2b'][Math.floor(random() * 5)] ?? '#ccc', ['#2a211e', '#6a3d22', '#151216', '#b0a89a'][Math.floor(random() * 4)] ?? ink))) +
      s.poly([[-230, 0], [230, 0], [280, 50], [-280, 50]], '#efe1c0') + s.poly([[-280, 50], [280, 50], [268, 92], [-268, 92]], '#7d4a34') +
      s.repeat(9, (i) => s.rect(-215 + i * 49, 6 + (i % 3) * 11, 36, 20, ['#ffffff', '#f2c49a', '#fbf6e6'][i % 3] ?? '#fff') + s.rect(-215 + i * 49, 13 + (i % 3) * 11, 36, 4, '#b4472f')));
  const lamp = (x: number): string => s.line(x, 0, x, 120, '#5a3d2a', 4) + s.glow(`lamp${x}`, x, 170, 260, '#ffe6a6', 0.7) + s.ellipse(x, 150, 96, 12, '#b98a3e') + s.repeat(7, (i) => s.rect(x - 84 + i * 26, 116, 9, 32, '#fff4d2') + s.circle(x - 79 + i * 26, 110, 8, '#fff8e0'));
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#7d3a31', '#a9523f', '#c77f5c']) + s.repeat(7, (i) => s.path(`M${70 + i * 232} 420 V190 Q${140 + i * 232} 90 ${210 + i * 232} 190 V420 Z`, '#3b2a3c') + s.rect(137 + i * 232, 130, 6, 290, '#a9523f') + s.rect(70 + i * 232, 270, 140, 6, '#a9523f')) +
    s.repeat(8, (i) => s.rect(14 + i * 232, 60, 30, 380, '#e2bd8f') + s.rect(6 + i * 232, 50, 46, 18, '#f0d7ac')) + s.rect(0, 36, 1600, 18, '#e2bd8f') + lamp(330) + lamp(800) + lamp(1270) +
    s.fade('floor', 0, 436, 1600, 470, ['#c98d5e', '#8d5539']) + s.repeat(14, (i) => s.line(800 + (i - 6.5) * 80, 436, 800 + (i - 6.5) * 330, 900, '#6e3d29', 2, 'opacity=".4"')) +
    table(370, 505, 0.6) + table(800, 505, 0.6) + table(1230, 505, 0.6) + table(250, 598, 0.84) + table(800, 598, 0.84) + table(1350, 598, 0.84) + table(100, 715, 1.08) + table(800, 715, 1.08) + table(1500, 715, 1.08) +
    s.rect(-10, 806, 1620, 24, '#4b2a1c') + s.repeat(28, (i) => s.path(`M${10 + i * 60} 830 q14 30 0 70 h24 q-14 -40 0 -70 Z`, '#6b3d28')) + s.repeat(1, () => s.rect(-10, 796, 1620, 14, '#7c4930'))
  );
}
