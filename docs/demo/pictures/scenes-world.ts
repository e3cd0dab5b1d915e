/** Lead pictures of the World desk, in blue, paper and gold. */
import { toRandom } from './canvas.ts';
import { boxes, hull, person } from './objects.ts';
import * as s from './shapes.ts';

export function conferenceTable(): string {
  const chair = (x: number, y: number, k: number, flip: number): string => s.group(s.rect(-34, -120, 68, 100, '#22365e', 'rx="16"') + s.rect(-26, -112, 52, 84, '#2f4a7c', 'rx="12"') + s.rect(-38, -34, 76, 26, '#1b2b4d', 'rx="9"') + s.rect(-44, -64, 12, 44, '#c9a24a', 'rx="5"') + s.rect(32, -64, 12, 44, '#c9a24a', 'rx="5"'), `translate(${x} ${y}) scale(${k * flip} ${k})`);
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#d8cdb8', '#c2b294', '#a18d6c']) + s.rect(390, 40, 820, 390, '#f7ecd2') + s.fade('view', 406, 56, 788, 358, ['#8fb0cf', '#dcd6c0', '#f0cf98']) + s.glow('sun', 990, 250, 260, '#fff2c8', 0.9) +
    s.path('M406 414 V352 Q520 330 640 350 Q800 320 930 344 Q1080 330 1194 350 V414 Z', '#d2a868') + s.repeat(16, (i) => s.rect(420 + i * 48, 300 - ((i * 37) % 70), 34, 120, '#8d97a6', 'opacity=".85"')) + s.rect(700, 150, 40, 250, '#6f7f96') + s.poly([[700, 152], [720, 96], [740, 152]], '#6f7f96') + s.rect(860, 190, 54, 210, '#7d8ba0') + s.rect(560, 214, 46, 190, '#7d8ba0') + s.rect(406, 384, 788, 30, '#c2985a') + s.repeat(9, (i) => s.rect(430 + i * 86, 366, 5, 24, '#6a5a34') + s.repeat(5, (j) => s.stroke(`M${432 + i * 86} 368 q${(j - 2) * 10} -14 ${(j - 2) * 14} 4`, '#5f7a4a', 4))) +
    s.repeat(3, (i) => s.rect(590 + i * 210, 40, 12, 390, '#f7ecd2')) + s.rect(390, 420, 820, 22, '#e8d9b8') + s.path('M250 0 H400 Q380 240 330 470 H230 Z', '#2c4a7c') + s.path('M1350 0 H1200 Q1220 240 1270 470 H1370 Z', '#2c4a7c') + s.repeat(4, (i) => s.path(`M${270 + i * 34} 0 Q${268 + i * 30} 240 ${248 + i * 24} 470`, 'none', 'stroke="#1f3a66" stroke-width="5"') + s.path(`M${1330 - i * 34} 0 Q${1332 - i * 30} 240 ${1352 - i * 24} 470`, 'none', 'stroke="#1f3a66" stroke-width="5"')) +
    s.repeat(3, (i) => s.rect(30 + i * 68, 90, 48, 320, '#b9a682') + s.rect(1390 + i * 68, 90, 48, 320, '#b9a682')) +
    s.fade('floor', 0, 470, 1600, 440, ['#8a4a42', '#5f2f34']) + s.poly([[560, 470], [1040, 470], [1500, 900], [100, 900]], '#7a3a3c', 'opacity=".8"') +
    s.repeat(4, (i) => chair(590 - i * 96, 570 + i * 88, 0.72 + i * 0.24, 1) + chair(1010 + i * 96, 570 + i * 88, 0.72 + i * 0.24, -1)) +
    s.poly([[660, 520], [940, 520], [1210, 910], [390, 910]], '#5a3624') + s.poly([[676, 520], [924, 520], [1170, 910], [430, 910]], '#7c4e32') + s.poly([[760, 520], [840, 520], [930, 910], [670, 910]], '#a8744a', 'opacity=".45"') +
    s.repeat(4, (i) => { const y = 545 + i * 82; const spread = 96 + i * 58; const k = 0.7 + i * 0.3; return s.repeat(2, (side) => { const x = 800 + (side ? spread : -spread); return s.poly([[x - 22 * k, y], [x + 22 * k, y], [x + 27 * k, y + 24 * k], [x - 27 * k, y + 24 * k]], '#f7f1e0') + s.ellipse(x + (side ? -42 : 42) * k, y + 14 * k, 8 * k, 4 * k, '#dfe9f0') + s.rect(x + (side ? -48 : 36) * k, y - 12 * k, 12 * k, 26 * k, '#cfe0ea', 'opacity=".85"'); }); }) + s.ellipse(800, 600, 34, 12, '#3f5a3f') + s.repeat(9, (i) => s.circle(772 + i * 7, 588 - (i % 3) * 10, 8, i % 2 ? '#fbf6e6' : '#e2c27a'))
  );
}

export function saturdaySchool(): string {
  const flower = (x: number, y: number, k: number): string => s.at(x, y, k, s.line(0, 0, 0, 90, '#4f7a4a', 7) + s.path('M0 60 q34 -22 50 -4 q-22 22 -50 4 Z', '#5f8f52') + s.repeat(12, (i) => s.group(s.ellipse(0, -34, 9, 20, '#f2bd3a'), `rotate(${i * 30})`)) + s.circle(0, 0, 19, '#5a3a20'));
  return (
    s.fade('wall', 0, 0, 1600, 900, ['#dfe8ee', '#cfdce4', '#b4cbe0']) + s.repeat(3, (i) => { const x = 130 + i * 500; return s.rect(x, 60, 320, 400, '#f9f3e2') + s.fade(`pane${i}`, x + 16, 76, 288, 368, ['#8fb8d8', '#dbe8e4', '#f7ecc8']) + s.skyline(444, x + 16, x + 290, 90, '#7d9ab8', 51 + i) + s.rect(x + 288, 76, 32, 384, '#f9f3e2') + s.rect(x + 154, 76, 12, 368, '#f9f3e2') + s.rect(x + 16, 230, 288, 12, '#f9f3e2') + s.rect(x - 14, 444, 348, 42, '#e9dec2') + s.rect(x - 14, 478, 348, 8, '#c9bc9c'); }) +
    s.repeat(3, (i) => s.poly([[150 + i * 500, 470], [430 + i * 500, 470], [620 + i * 500, 900], [240 + i * 500, 900]], '#fff3c8', 'opacity=".35"')) + s.rect(480, 110, 122, 10, 'none') + flower(520, 330, 0.9) + flower(1010, 300, 1) + flower(1530, 330, 0.95) + flower(60, 320, 0.95) +
    s.fade('floor', 0, 560, 1600, 350, ['#c9a674', '#9a7248']) + s.rect(0, 548, 1600, 16, '#f4ead2') + s.repeat(12, (i) => s.line(800 + (i - 5.5) * 150, 562, 800 + (i - 5.5) * 300, 900, '#7a5634', 2, 'opacity=".4"')) +
    s.repeat(2, (row) => s.repeat(5, (i) => { const k = 0.95 + row * 0.5; const x = (row ? 90 : 190) + i * (row ? 360 : 305); const y = 700 + row * 170; const coat = ['#2c4a7c', '#e5a53a', '#a8404a', '#4f7a58', '#6a4f7c'][(i + row * 2) % 5] ?? '#333'; return s.at(x, y - 10, k * 1.1, (i + row) % 4 === 3 ? '' : person(coat, ['#f0cba8', '#e6b894', '#f3d3b4'][(i + row) % 3] ?? '#fc9', ['#c99a4a', '#5a3a20', '#2a211e', '#a8602c'][(i * 3 + row) % 4] ?? '#222')) + s.at(x, y, k, s.poly([[-90, -48], [90, -48], [112, -18], [-112, -18]], '#e2b878') + s.rect(-112, -18, 224, 12, '#a8784a') + s.rect(-100, -6, 10, 66, '#54606a') + s.rect(90, -6, 10, 66, '#54606a') + s.poly([[-40, -42], [4, -42], [0, -24], [-50, -24]], '#fffaf0') + s.rect(30, -38, 34, 8, ['#c2402f', '#2c4a7c', '#e5b04c'][i % 3] ?? '#c00')); }))
  );
}

export function winterRoad(): string {
  const random = toRandom(44);
  return (
    s.sky('#e0b04c', '#f0cf84', '#f7e6bd', '#eef0ea') + s.glow('sun', 470, 330, 420, '#fff6d4', 1) + s.circle(470, 340, 64, '#fffbe9') + s.clouds('#fff5dc', 19, 7, 60, 180, 0.7) + s.ridge(470, 22, '#9fb4c8', 4) + s.repeat(46, (i) => s.poly([[i * 36 - 10, 486], [i * 36 + 8, 420 - ((i * 29) % 40)], [i * 36 + 26, 486]], '#5f7a98')) +
    s.fade('snow', 0, 480, 1600, 430, ['#dbe6ee', '#f3f5f4', '#ffffff']) + s.poly([[820, 484], [850, 484], [1240, 910], [180, 910]], '#8fa3b5') + s.poly([[824, 484], [846, 484], [1090, 910], [330, 910]], '#71869b') + s.repeat(6, (i) => s.poly([[833 - i * 3 + 0, 500 + i * i * 13], [837 + i * 0.5, 500 + i * i * 13], [838 - i * 8, 520 + i * i * 15], [828 - i * 10, 520 + i * i * 15]], '#f3f0df')) +
    s.repeat(7, (i) => { const k = 0.22 + i * i * 0.034; return s.at(890 + i * 24 + i * i * 14, 492 + i * i * 7, k, s.rect(-8, -300, 16, 300, '#4a3a30') + s.rect(-34, -284, 68, 11, '#4a3a30')); }) +
    s.group(s.ellipse(10, 10, 330, 26, '#54677c', 'opacity=".4"') + s.rect(-230, -250, 380, 220, '#2c5a4c', 'rx="10"') + s.repeat(7, (i) => s.path(`M${-210 + i * 58} -250 q-10 110 0 220`, 'none', 'stroke="#1c4438" stroke-width="5"')) + s.rect(-236, -62, 392, 16, '#1b2433') + s.path('M156 -190 H250 Q272 -190 280 -150 L292 -90 V-30 H156 Z', '#c2492f') + s.path('M186 -172 H246 Q258 -172 263 -148 L270 -112 H186 Z', '#dfeaf0') + s.rect(156, -46, 146, 18, '#1b2433') + s.circle(292, -62, 11, '#fff4c4') + s.repeat(4, (i) => s.circle([-180, -110, 110, 232][i] ?? 0, -20, 34, '#1b1d26') + s.circle([-180, -110, 110, 232][i] ?? 0, -20, 14, '#9aa4ae')), 'translate(620 760) scale(1.12)') + s.glow('light', 960, 694, 170, '#fff4c4', 0.7) +
    s.repeat(120, () => s.circle(random() * 1600, random() * 900, 1.5 + random() * 3.5, '#ffffff', 'opacity=".85"')) + s.birds(1200, 260, 130, 6, '#4a4a58', 2)
  );
}

export function seafarersHouse(): string {
  return (
    s.sky('#0d1530', '#1f3564', '#4a6a9c') + s.stars(380, 110, 15) + s.path('M1370 120 a62 62 0 1 0 52 96 a50 50 0 1 1 -52 -96 Z', '#f7ecc8') +
    s.at(500, 640, 1.3, boxes(130, -84, 11, 5, ['#33507c', '#4a3f66', '#7a4a4a', '#3f6a70', '#8a7448'], 56, 30) + hull('#16223c', '#5a2a2c', '#8fa3bf', '#f2c56b')) + s.fade('quay', 0, 640, 1600, 270, ['#3d4a66', '#1f2840']) + s.repeat(7, (i) => s.line(800 + (i - 3) * 200, 644, 800 + (i - 3) * 460, 900, '#111a30', 3, 'opacity=".5"')) +
    s.glow('door', 360, 600, 520, '#ffcf73', 0.6) + s.rect(110, 400, 480, 280, '#e0a83e') + s.repeat(9, (i) => s.rect(110, 424 + i * 28, 480, 2, '#a8741a', 'opacity=".5"')) + s.poly([[80, 406], [350, 276], [620, 406]], '#7a3a34') + s.poly([[350, 276], [620, 406], [560, 406]], '#5f2a28') + s.rect(480, 268, 36, 90, '#7a3a34') +
    s.rect(150, 460, 110, 110, '#fff0bd') + s.rect(440, 460, 110, 110, '#fff0bd') + s.repeat(2, (i) => s.rect(150 + i * 290, 512, 110, 6, '#7a4a1e') + s.rect(202 + i * 290, 460, 6, 110, '#7a4a1e')) + s.repeat(7, (i) => s.rect(446 + i * 14, 534 - (i % 3) * 6, 10, 36 + (i % 3) * 6, ['#a8404a', '#2c4a7c', '#4f7a58', '#6a4f7c'][i % 4] ?? '#333')) + s.rect(300, 480, 100, 200, '#fff6d4') + s.rect(300, 480, 12, 200, '#7a4a1e') + s.poly([[300, 680], [400, 680], [640, 900], [240, 900]], '#ffdc8f', 'opacity=".45"') + s.rect(270, 424, 160, 34, '#1f3564', 'rx="6"') + s.path('M338 430 v18 m-10 -4 q10 12 20 0 m-14 -12 h8', 'none', 'stroke="#f7ecc8" stroke-width="3.5"') +
    s.at(760, 790, 1.7, person('#d9832b', '#8a5a3c', '#151216', -2)) + s.at(850, 810, 1.75, person('#35627a', '#c98d64', '#241c1a', -2)) + s.rect(676, 360, 9, 330, '#111a30') + s.glow('lamp', 680, 360, 150, '#fff0c0', 0.8) + s.rect(660, 350, 42, 16, '#fff6dc')
  );
}
