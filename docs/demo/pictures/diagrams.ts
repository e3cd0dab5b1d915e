/** Diagrams, maps and charts that stand inside stories. */
import * as s from './shapes.ts';

const ink = '#22303a';
const font = 'font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif"';
const label = (x: number, y: number, text: string, size = 26, anchor = 'start', fill = ink, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}" ${font} ${more}>${text}</text>`;

/** The gate of the barrier, lying and standing. */
export function barrierSection(): string {
  return (
    s.sky('#cfe3dc', '#f4efdf') +
    s.poly(
      [
        [-10, 300],
        [847, 300],
        [640, 690],
        [-10, 690],
      ],
      '#2f7f82',
    ) +
    s.poly(
      [
        [-10, 300],
        [847, 300],
        [836, 320],
        [-10, 320],
      ],
      '#4ea19b',
    ) +
    s.poly(
      [
        [757, 470],
        [1610, 470],
        [1610, 750],
        [610, 750],
      ],
      '#6fb0aa',
    ) +
    s.poly(
      [
        [757, 470],
        [1610, 470],
        [1610, 486],
        [748, 486],
      ],
      '#9fd0c6',
    ) +
    s.path('M-10 690 H520 L560 740 H1020 L1060 690 H1610 V910 H-10 Z', '#b7a888') +
    s.path('M-10 760 Q400 740 800 770 Q1200 800 1610 760 V910 H-10 Z', '#8f7d5c') +
    s.repeat(9, (i) => s.rect(560 + i * 54, 742, 14, 170, '#5f6a6c')) +
    s.rect(520, 690, 540, 56, '#dcd6c6') +
    s.rect(520, 690, 540, 10, '#f4efe2') +
    s.group(
      s.rect(0, -34, 420, 34, 'none', 'stroke="#22303a" stroke-width="5" stroke-dasharray="14 10" rx="14"'),
      'translate(600 690)',
    ) +
    s.group(
      s.rect(0, -40, 500, 40, '#e0a02e', 'rx="16"') +
        s.rect(0, -40, 500, 12, '#f4c75e', 'rx="6"') +
        s.repeat(9, (i) => s.rect(36 + i * 52, -28, 8, 26, '#a8741a')),
      'translate(640 690) rotate(-62)',
    ) +
    s.circle(640, 690, 26, ink) +
    s.circle(640, 690, 11, '#f4efdf') +
    s.path(
      'M1010 660 A380 380 0 0 0 840 350',
      'none',
      'stroke="#c2402f" stroke-width="7" stroke-dasharray="3 16" stroke-linecap="round"',
    ) +
    s.poly(
      [
        [826, 332],
        [868, 344],
        [838, 374],
      ],
      '#c2402f',
    ) +
    s.repeat(3, (i) =>
      s.poly(
        [
          [120 + i * 170, 430],
          [200 + i * 170, 430],
          [200 + i * 170, 410],
          [240 + i * 170, 446],
          [200 + i * 170, 482],
          [200 + i * 170, 462],
          [120 + i * 170, 462],
        ],
        '#f4efdf',
        'opacity=".75"',
      ),
    ) +
    label(60, 270, 'Sea', 44, 'start', ink, 'font-weight="bold"') +
    label(1540, 446, 'River', 44, 'end', ink, 'font-weight="bold"') +
    label(1100, 600, 'Gate at rest,', 30) +
    label(1100, 638, 'flat in its recess', 30) +
    s.line(1090, 612, 1012, 664, ink, 3) +
    label(960, 260, 'Gate shut, filled with air', 30) +
    s.line(950, 258, 884, 282, ink, 3) +
    label(330, 650, 'Hinge', 30, 'start', '#f4efdf') +
    s.line(432, 644, 606, 684, '#f4efdf', 3)
  );
}

/** A section through the bank at Reed Lane; 1200 by 560. */
export function lowmarshSection(): string {
  const metres = (value: number): number => 420 - value * 62;
  const house = (x: number): string =>
    s.rect(x, metres(1.4) - 130, 110, 130, '#b4604a') +
    s.poly(
      [
        [x - 8, metres(1.4) - 128],
        [x + 55, metres(1.4) - 190],
        [x + 118, metres(1.4) - 128],
      ],
      '#4d5b66',
    ) +
    s.rect(x + 16, metres(1.4) - 96, 28, 38, '#f6dca6') +
    s.rect(x + 66, metres(1.4) - 84, 28, 84, '#35525a');
  return (
    s.rect(0, 0, 1200, 560, '#f4efdf') +
    s.rect(0, metres(4.6), 380, 400, '#b9dbd0') +
    s.rect(0, metres(3.3), 360, 300, '#4ea19b') +
    s.path(
      `M0 ${metres(-1)} Q160 ${metres(-1.2)} 250 ${metres(0.6)} L390 ${metres(4.4)} H450 L560 ${metres(1.4)} H1200 V560 H0 Z`,
      '#c9b48a',
    ) +
    s.path(`M560 ${metres(1.4)} H1200 V${metres(0.2)} Q800 ${metres(-0.2)} 520 ${metres(0.4)} Z`, '#6b4e37') +
    house(620) +
    house(760) +
    house(900) +
    house(1040) +
    s.rect(540, metres(1.4) - 70, 46, 70, '#7d8a90') +
    s.line(0, metres(3.3), 1200, metres(3.3), '#1f6a70', 3, 'stroke-dasharray="12 8"') +
    s.line(0, metres(4.6), 1200, metres(4.6), '#c2402f', 3, 'stroke-dasharray="12 8"') +
    label(1184, metres(4.6) - 10, '13 December: 4.61 m', 24, 'end', '#a8321f', 'font-weight="bold"') +
    label(604, metres(3.3) - 8, 'Spring tide: 3.3 m', 22, 'end', '#144f55', 'font-weight="bold"') +
    label(420, metres(4.4) + 110, 'Bank', 26, 'middle') +
    label(563, metres(1.4) - 82, 'Pumps', 22, 'middle') +
    label(880, metres(0.6) + 12, 'Peat, shrunk by 1.6 m', 26, 'middle', '#f4efdf') +
    label(110, metres(1.6), 'River', 28, 'middle', '#f4efdf')
  );
}

/** The lower Kell; 1200 by 760. */
export function kellMap(): string {
  const place = (x: number, y: number, name: string, anchor = 'start'): string =>
    s.circle(x, y, 8, ink) + label(anchor === 'end' ? x - 16 : x + 16, y + 8, name, 25, anchor);
  return (
    '<pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="#cfe0e4"/><rect width="4" height="12" fill="#2f7f95"/></pattern>' +
    s.rect(0, 0, 1200, 760, '#efe6cf') +
    s.path(
      'M1200 60 Q1010 150 930 260 Q850 340 760 352 Q640 360 560 330 Q420 270 300 330 Q180 400 -10 380 V440 Q190 470 320 396 Q430 340 550 396 Q660 440 780 426 Q900 420 960 480 Q1040 580 1200 640 Z',
      '#7fbab4',
    ) +
    s.path('M1200 60 Q1100 110 1020 170 Q1080 350 1040 560 Q1120 610 1200 640 Z', '#a9d3cb') +
    s.path('M560 416 Q660 460 780 446 Q880 440 930 490 Q900 600 760 610 Q610 600 560 520 Z', '#e2d3ac') +
    s.path(
      'M570 424 Q660 462 780 450 Q876 446 920 492 Q890 590 760 600 Q620 590 572 516 Z',
      'none',
      'stroke="#8a6a3a" stroke-width="4" stroke-dasharray="3 9"',
    ) +
    s.path('M330 412 Q430 356 545 406 L556 500 Q450 540 356 496 Z', 'url(#hatch)') +
    s.path('M690 452 L780 448 L800 480 L700 486 Z', 'url(#hatch)') +
    s.line(908, 280, 946, 462, '#c2402f', 9, 'stroke-dasharray="16 8"') +
    label(968, 300, 'The Narrows', 25, 'start', '#a8321f', 'font-weight="bold"') +
    s.line(452, 286, 470, 372, ink, 7) +
    label(400, 268, 'Old Turn', 25) +
    s.line(238, 344, 250, 436, ink, 7) +
    label(150, 320, 'Chain Bridge', 25) +
    label(446, 570, 'Lowmarsh', 30, 'middle', '#14505f', 'font-weight="bold"') +
    label(750, 545, 'Saltpans', 30, 'middle', '#5f4a24', 'font-weight="bold"') +
    place(980, 200, 'Gannet Head', 'end') +
    place(560, 310, 'Customs House') +
    place(300, 660, 'Cinder Hill') +
    place(60, 520, 'Hythe Meadows') +
    label(1110, 420, 'Sea', 32, 'middle', '#1f5a62', 'font-style="italic"') +
    s.line(900, 710, 1100, 710, ink, 5) +
    s.line(900, 700, 900, 720, ink, 5) +
    s.line(1100, 700, 1100, 720, ink, 5) +
    label(1000, 696, '1 mile', 23, 'middle') +
    s.poly(
      [
        [80, 120],
        [96, 60],
        [112, 120],
        [96, 108],
      ],
      ink,
    ) +
    label(96, 48, 'N', 26, 'middle')
  );
}

/** A bar a winter; 1200 by 640. */
export function curtailmentChart(): string {
  const values: readonly (readonly [string, number])[] = [
    ['2020-21', 12],
    ['2021-22', 19],
    ['2022-23', 31],
    ['2023-24', 58],
    ['2024-25', 118],
  ];
  const y = (value: number): number => 540 - value * 3.6;
  return (
    s.rect(0, 0, 1200, 640, '#fbf6ea') +
    s.repeat(
      5,
      (i) =>
        s.line(120, y(i * 30), 1150, y(i * 30), '#d8cdb4', 2) +
        label(104, y(i * 30) + 9, String(i * 30), 25, 'end', '#54606a'),
    ) +
    values
      .map(
        ([winter, value], i) =>
          s.rect(175 + i * 200, y(value), 124, 540 - y(value), i === 4 ? '#c2492f' : '#d99a3a') +
          label(237 + i * 200, y(value) - 14, String(value), 30, 'middle', ink, 'font-weight="bold"') +
          label(237 + i * 200, 582, winter, 26, 'middle'),
      )
      .join('') +
    s.line(120, 540, 1150, 540, ink, 3) +
    label(120, 58, 'GWh', 26, 'start', '#54606a')
  );
}

/** Calls, calls of fitted ships, and calls that plugged in, by quarter; 1200 by 640. */
export function shorePowerChart(): string {
  const quarters: readonly (readonly [string, number, number])[] = [
    ['Winter', 14, 5],
    ['Spring', 22, 9],
    ['Summer', 31, 13],
    ['Autumn', 38, 17],
  ];
  const y = (value: number): number => 540 - value * 4.4;
  return (
    s.rect(0, 0, 1200, 640, '#fbf6ea') +
    s.repeat(
      5,
      (i) =>
        s.line(120, y(i * 25), 860, y(i * 25), '#d8cdb4', 2) +
        label(104, y(i * 25) + 9, String(i * 25), 25, 'end', '#54606a'),
    ) +
    quarters
      .map(([name, fitted, used], i) => {
        const x = 160 + i * 178;
        return (
          s.rect(x, y(95), 116, 540 - y(95), '#e6dcc4') +
          s.rect(x, y(fitted), 116, 540 - y(fitted), '#d99a3a') +
          s.rect(x, y(used), 116, 540 - y(used), '#2f6a72') +
          label(x + 58, y(fitted) - 10, String(fitted), 26, 'middle', ink, 'font-weight="bold"') +
          label(x + 58, y(used) + 20, String(used), 20, 'middle', '#fff', 'font-weight="bold"') +
          label(x + 58, 582, name, 26, 'middle')
        );
      })
      .join('') +
    s.line(120, 540, 860, 540, ink, 3) +
    [
      ['#e6dcc4', 'All calls'],
      ['#d99a3a', 'Ship can plug in'],
      ['#2f6a72', 'Ship plugged in'],
    ]
      .map(
        ([colour, text], i) =>
          s.rect(900, 150 + i * 64, 36, 36, colour ?? '') + label(950, 178 + i * 64, text ?? '', 25),
      )
      .join('')
  );
}
