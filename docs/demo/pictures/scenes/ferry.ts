/** The Holm ferry at the dock, its ramp raised. */
import { car, lighthouse, person } from '../objects.ts';
import * as s from '../shapes.ts';

/** Elements for a sheet of 1600 by 900. */
export function ferry(): string {
  return (
    s.sky('#8fc0c4', '#cfe3d2', '#fbe7b8') +
    s.clouds('#fff', 17, 8, 50, 190, 0.65) +
    s.path('M900 470 Q1040 420 1180 440 Q1320 400 1450 450 Q1560 470 1640 474 L1640 500 L880 500 Z', '#6f8f6a') +
    s.at(1380, 430, 0.35, lighthouse('#fff', '#c2492f', '#ffe')) +
    s.fade('sea', 0, 486, 1600, 420, ['#a9c4ac', '#4f8a8c', '#235560']) +
    s.ripples(490, 890, '#f2f6e0', 80, 4, 0.6) +
    s.poly(
      [
        [250, 690],
        [320, 770],
        [1130, 770],
        [1200, 690],
      ],
      '#f7ecd2',
    ) +
    s.poly(
      [
        [276, 720],
        [320, 770],
        [1130, 770],
        [1174, 720],
      ],
      '#c2492f',
    ) +
    s.rect(250, 640, 950, 54, '#2f5560') +
    s.repeat(11, (i) => s.circle(330 + i * 78, 667, 13, '#dfe9e2')) +
    s.rect(400, 560, 650, 82, '#fbf5e4') +
    s.repeat(13, (i) => s.rect(420 + i * 48, 582, 34, 34, '#4f7480')) +
    s.rect(380, 548, 690, 16, '#d98a2b') +
    s.rect(600, 470, 240, 80, '#fbf5e4') +
    s.rect(612, 486, 216, 30, '#2c3a46') +
    s.rect(584, 458, 272, 16, '#d98a2b') +
    s.rect(880, 440, 66, 110, '#d98a2b') +
    s.rect(880, 462, 66, 18, '#2c3a46') +
    s.line(720, 460, 720, 370, '#2c3a46', 6) +
    s.line(680, 400, 760, 400, '#2c3a46', 4) +
    s.poly(
      [
        [250, 690],
        [268, 690],
        [206, 470],
        [186, 476],
      ],
      '#2f5560',
    ) +
    s.poly(
      [
        [1200, 690],
        [1182, 690],
        [1250, 500],
        [1268, 506],
      ],
      '#2f5560',
    ) +
    s.line(200, 480, 400, 560, '#4a4038', 5) +
    s.circle(258, 684, 28, 'none', 'stroke="#d8302a" stroke-width="7"') +
    s.rect(-10, 690, 190, 230, '#6f665e') +
    s.rect(-10, 680, 196, 16, '#8f857a') +
    s.repeat(5, (i) => s.rect(-10, 720 + i * 42, 190, 3, '#3d362f', 'opacity=".4"')) +
    s.at(20, 684, 1.15, car('#4f7480')) +
    s.at(150, 682, 1.1, person('#e2b23a', '#e2ac83', '#333')) +
    s.rect(320, 764, 830, 10, '#eaf4ea', 'opacity=".8" rx="5"') +
    s.birds(1080, 250, 170, 9, '#f9f9f0', 3)
  );
}
