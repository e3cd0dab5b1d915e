/** Things that return in several pictures: cranes, ships, turbines, houses, people. */
import { circle, ellipse, group, line, path, poly, rect, repeat, stroke } from './shapes.ts';

/** A quay crane, 420 high, standing on y = 0 at x = 0; its boom reaches left. */
export function crane(colour: string, shade: string, boomUp = 0): string {
  const boom =
    rect(-300, -286, 520, 16, colour) +
    repeat(12, (i) => line(-300 + i * 26, -270, -287 + i * 26, -286, shade, 3)) +
    rect(-160, -270, 38, 20, shade) +
    line(-141, -250, -141, -120, shade, 3);
  return (
    poly(
      [
        [-64, 0],
        [-46, -270],
        [-30, -270],
        [-46, 0],
      ],
      colour,
    ) +
    poly(
      [
        [64, 0],
        [46, -270],
        [30, -270],
        [46, 0],
      ],
      shade,
    ) +
    rect(-58, -120, 112, 13, colour) +
    line(-56, -112, 40, -262, shade, 7) +
    poly(
      [
        [-20, -270],
        [-4, -420],
        [8, -420],
        [26, -270],
      ],
      colour,
    ) +
    line(0, -416, -286, -284, shade, 4) +
    line(0, -416, -150, -284, shade, 4) +
    line(2, -416, 206, -284, shade, 4) +
    group(boom, `rotate(${boomUp} -20 -278)`) +
    rect(112, -318, 74, 34, shade) +
    rect(-76, -14, 46, 14, shade) +
    rect(30, -14, 46, 14, shade)
  );
}

/** Containers in a wall, coloured in turn. */
export function boxes(
  x: number,
  y: number,
  columns: number,
  rows: number,
  colours: readonly string[],
  w = 58,
  h = 26,
): string {
  return repeat(columns * rows, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const colour = colours[(column * 7 + row * 3 + ((column * row) % 5)) % colours.length] ?? '#888';
    const left = x + column * w;
    const top = y - (row + 1) * h;
    return (
      rect(left, top, w - 2, h - 2, colour) +
      repeat(5, (i) => rect(left + 7 + i * 10, top + 3, 2, h - 8, '#000', 'opacity=".12"'))
    );
  });
}

/** A wind turbine with its foot at (0, 0). `angle` turns the rotor. */
export function turbine(colour: string, shade: string, angle: number): string {
  const blade = path('M0 0 C9 -30 7 -96 0 -150 C-5 -96 -5 -30 0 0 Z', colour);
  return (
    poly(
      [
        [-6, 0],
        [-3, -270],
        [3, -270],
        [6, 0],
      ],
      colour,
    ) +
    poly(
      [
        [0, 0],
        [0, -270],
        [3, -270],
        [6, 0],
      ],
      shade,
      'opacity=".5"',
    ) +
    rect(-6, -277, 20, 12, colour, 'rx="5"') +
    repeat(3, (i) => group(blade, `translate(0 -271) rotate(${angle + i * 120})`)) +
    circle(0, -271, 7, shade)
  );
}

/** A lighthouse with its foot at (0, 0), 210 high. */
export function lighthouse(body: string, band: string, lamp: string): string {
  return (
    poly(
      [
        [-30, 0],
        [-20, -160],
        [20, -160],
        [30, 0],
      ],
      body,
    ) +
    poly(
      [
        [-27.5, -40],
        [-25, -80],
        [25, -80],
        [27.5, -40],
      ],
      band,
    ) +
    poly(
      [
        [-22.5, -120],
        [-20.5, -150],
        [20.5, -150],
        [22.5, -120],
      ],
      band,
    ) +
    poly(
      [
        [6, 0],
        [4, -160],
        [20, -160],
        [30, 0],
      ],
      '#000',
      'opacity=".14"',
    ) +
    rect(-27, -166, 54, 7, band) +
    rect(-15, -192, 30, 26, lamp) +
    path('M-18 -192 Q0 -222 18 -192 Z', band)
  );
}

/** A terraced house front, 150 wide and 260 high to the eaves, standing on y = 0. */
export function terraceHouse(
  wall: string,
  trim: string,
  roof: string,
  door: string,
  pane: string,
  pane2: string,
): string {
  const window = (x: number, y: number, fill: string): string =>
    rect(x - 4, y - 4, 48, 68, trim) +
    rect(x, y, 40, 60, fill) +
    line(x + 20, y, x + 20, y + 60, trim, 4) +
    line(x, y + 30, x + 40, y + 30, trim, 4);
  return (
    rect(0, -260, 151, 262, wall) +
    repeat(9, (i) => rect(0, -252 + i * 28, 151, 2, '#000', 'opacity=".08"')) +
    rect(-2, -270, 155, 14, trim) +
    poly(
      [
        [-2, -270],
        [12, -340],
        [139, -340],
        [153, -270],
      ],
      roof,
    ) +
    rect(104, -392, 34, 60, wall) +
    rect(100, -398, 42, 9, trim) +
    rect(108, -414, 9, 18, roof) +
    rect(124, -414, 9, 18, roof) +
    window(20, -230, pane) +
    window(88, -230, pane2) +
    window(84, -116, pane) +
    rect(18, -122, 48, 122, trim) +
    rect(23, -116, 38, 116, door) +
    rect(23, -116, 38, 16, pane2) +
    circle(54, -54, 3, trim)
  );
}

/** A small standing figure with its feet at (0, 0), about 100 high. */
export function person(coat: string, skin: string, hair: string, lean = 0): string {
  return group(
    rect(-10, -36, 8, 36, '#2a2a33') +
      rect(2, -36, 8, 36, '#2a2a33') +
      path('M-17 -30 Q-20 -76 0 -78 Q20 -76 17 -30 Z', coat) +
      circle(0, -90, 12, skin) +
      path('M-12 -90 Q-13 -105 0 -104 Q13 -105 12 -90 Q6 -97 0 -97 Q-6 -97 -12 -90 Z', hair),
    `rotate(${lean})`,
  );
}

/** A car seen from the side, 90 long. */
export function car(colour: string): string {
  return (
    path('M0 -10 Q0 -24 16 -24 L28 -40 L64 -40 L76 -24 Q92 -22 92 -10 Z', colour) +
    path('M33 -36 L45 -36 L45 -25 L25 -25 Z M49 -36 L61 -36 L70 -25 L49 -25 Z', '#dfe7ea', 'opacity=".8"') +
    circle(20, -9, 9, '#23232b') +
    circle(72, -9, 9, '#23232b') +
    circle(20, -9, 4, '#9a9a9a') +
    circle(72, -9, 4, '#9a9a9a')
  );
}

/** A large ship's hull and house from the side, 900 long, waterline at y = 0, bow to the left. */
export function hull(side: string, belly: string, house: string, trim: string): string {
  return (
    poly(
      [
        [0, -96],
        [40, 0],
        [880, 0],
        [900, -80],
        [760, -80],
        [740, -74],
        [90, -74],
      ],
      side,
    ) +
    poly(
      [
        [26, -26],
        [40, 0],
        [880, 0],
        [886, -26],
      ],
      belly,
    ) +
    rect(770, -236, 84, 158, house) +
    rect(756, -252, 112, 20, house) +
    rect(762, -228, 100, 13, trim) +
    repeat(4, (i) => rect(778, -200 + i * 28, 68, 8, trim)) +
    rect(794, -304, 34, 54, side) +
    rect(794, -290, 34, 12, trim)
  );
}

/** A flying or sitting gull's head-and-body in profile, facing left, about 120 long. */
export function gull(white: string, grey: string): string {
  return (
    ellipse(0, 0, 46, 25, white) +
    path('M-14 -16 Q34 -30 86 4 Q40 22 -2 12 Q-22 0 -14 -16 Z', grey) +
    path('M60 -2 L98 6 L58 12 Z', '#1d1d24') +
    circle(-42, -24, 20, white) +
    path('M-22 -24 Q-20 4 -4 12 L-40 10 Z', white) +
    path('M-60 -26 L-80 -20 L-60 -17 Z', '#e9b233') +
    circle(-48, -28, 3.4, '#1d1d24') +
    stroke('M-8 24 V40 M8 24 V40', '#2b2b30', 4)
  );
}
