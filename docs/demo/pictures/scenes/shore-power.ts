/** A ship at the quay, plugged in for the night. */
import { boxes, crane, hull, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function shorePower(): string {
  return (
    s.sky('#101428', '#2a2a48', '#6a4a5a') +
    s.stars(330, 100, 25) +
    s.skyline(560, -20, 1640, 190, '#1a1c32', 14, '#f2c56b') +
    s.at(1460, 600, 0.95, crane('#3d3346', '#2c2536', -60)) +
    s.at(
      180,
      560,
      1.5,
      boxes(190, -74, 9, 4, ['#7a3a30', '#8a5f2b', '#37505c', '#4f5a48', '#9a8458']) +
        hull('#232f3d', '#5a2620', '#e8d9b8', '#f2c56b'),
    ) +
    s.glow('house', 1400, 300, 260, '#ffd88a', 0.35) +
    s.fade('water', 0, 560, 1600, 200, ['#2c3048', '#12162a']) +
    s.ripples(566, 720, '#f2c56b', 70, 5, 0.6) +
    s.ripples(566, 720, '#7d8aa8', 30, 15, 0.4) +
    s.fade('quay', 0, 716, 1600, 194, ['#5a4f50', '#332c32']) +
    s.rect(0, 710, 1600, 12, '#8a7a72') +
    s.repeat(9, (i) => s.rect(60 + i * 190, 690, 26, 24, '#2a242a') + s.rect(54 + i * 190, 684, 38, 9, '#3a333a')) +
    s.glow('hut', 560, 690, 300, '#ffd98c', 0.7) +
    s.rect(470, 610, 190, 150, '#e2a23a') +
    s.poly(
      [
        [456, 614],
        [565, 570],
        [674, 614],
      ],
      '#7a4a1e',
    ) +
    s.rect(490, 640, 60, 50, '#fff2c4') +
    s.rect(580, 650, 56, 110, '#5a3a1e') +
    s.path('M604 668 L590 708 H606 L598 742 L628 696 H610 L620 668 Z', '#ffe08a') +
    s.stroke('M650 742 Q760 820 830 720 Q880 640 860 520', '#101018', 22) +
    s.stroke('M648 738 Q760 812 826 716 Q874 640 855 520', '#f2a93b', 6) +
    s.rect(836, 496, 44, 34, '#f2c56b') +
    s.at(745, 800, 1.3, person('#f2a02b', '#c98d64', '#222')) +
    s.rect(728, 728, 34, 6, '#fff6d8')
  );
}
