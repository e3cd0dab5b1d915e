/** The barrier in the Narrows with its gates raised. */
import { lighthouse } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function barrier(): string {
  const tower = (x: number, k: number): string =>
    s.at(
      x,
      640,
      k,
      s.path('M-62 60 L-54 -190 Q-50 -258 0 -262 Q50 -258 54 -190 L62 60 Z', '#e9e4d2') +
        s.path('M10 60 L14 -262 Q50 -258 54 -190 L62 60 Z', '#b9b6a6') +
        s.rect(-56, -178, 112, 34, '#123b44') +
        s.repeat(5, (i) => s.rect(-50 + i * 21, -174, 15, 26, '#f7c873')) +
        s.path('M-58 -190 Q-46 -280 0 -284 Q46 -280 58 -190 Z', '#d9772f') +
        s.line(0, -284, 0, -350, '#123b44', 5) +
        s.circle(0, -352, 7, '#e8402c'),
    );
  const gate = (x: number): string =>
    s.poly(
      [
        [x, 470],
        [x + 214, 470],
        [x + 230, 668],
        [x - 16, 668],
      ],
      '#d9a02e',
    ) +
    s.poly(
      [
        [x, 470],
        [x + 214, 470],
        [x + 216, 492],
        [x - 2, 492],
      ],
      '#f2c55c',
    ) +
    s.repeat(5, (i) =>
      s.poly(
        [
          [x + 14 + i * 42, 494],
          [x + 24 + i * 42, 494],
          [x + 24 + i * 44, 664],
          [x + 8 + i * 44, 664],
        ],
        '#a8741a',
      ),
    );
  return (
    s.sky('#23505c', '#5f9b9b', '#e9b57c', '#fbe3b4') +
    s.glow('sun', 800, 440, 560, '#fff0c0', 0.95) +
    s.circle(800, 430, 58, '#fff8dd') +
    s.clouds('#f8d6a4', 15, 8, 90, 190, 0.5) +
    s.clouds('#2f6470', 25, 5, 30, 90, 0.55) +
    s.fade('sea', 0, 424, 1600, 300, ['#dcb684', '#3f8a8c', '#14525c']) +
    s.ripples(430, 620, '#fbe8bf', 80, 3, 0.8) +
    s.repeat(12, (i) =>
      s.path(
        `M${i * 150 - 60} ${500 + (i % 3) * 26} q40 -46 80 -10 q30 -30 70 10 q-70 18 -150 0 Z`,
        '#eaf6ee',
        'opacity=".65"',
      ),
    ) +
    s.path('M-10 300 Q120 310 210 400 Q260 460 330 470 L330 700 L-10 700 Z', '#1f4a4c') +
    s.at(150, 344, 0.85, lighthouse('#f7f1df', '#c2402f', '#ffe9a8')) +
    s.path('M1610 380 Q1480 400 1400 470 L1300 480 L1300 700 L1610 700 Z', '#2a5552') +
    gate(318) +
    gate(566) +
    gate(814) +
    gate(1062) +
    s.repeat(3, (i) =>
      s.at(
        548 + i * 250,
        640,
        0.78,
        s.path('M-40 60 L-34 -190 L34 -190 L40 60 Z', '#d8d2bf') +
          s.path('M6 60 L10 -190 L34 -190 L40 60 Z', '#aaa797') +
          s.rect(-42, -206, 84, 22, '#f2ecd9'),
      ),
    ) +
    tower(290, 1.15) +
    tower(1312, 1.15) +
    s.fade('river', 0, 664, 1600, 240, ['#2c767a', '#0f444c', '#0a2c35']) +
    s.ripples(670, 890, '#a9d8cd', 50, 21, 0.5) +
    s.ripples(670, 890, '#fbe3b4', 22, 33, 0.6) +
    s.repeat(4, (i) => s.rect(330 + i * 248, 672, 200, 60, '#d9a02e', 'opacity=".2"')) +
    s.group(
      s.poly(
        [
          [0, 0],
          [18, 26],
          [120, 26],
          [136, 0],
        ],
        '#c2402f',
      ) +
        s.rect(46, -30, 50, 30, '#f7f1df') +
        s.rect(54, -24, 34, 12, '#123b44') +
        s.rect(70, -52, 5, 22, '#222'),
      'translate(1040 770) scale(1.4)',
    ) +
    s.birds(420, 240, 130, 7, '#163f48', 3)
  );
}
