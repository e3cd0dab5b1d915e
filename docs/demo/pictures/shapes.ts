/** The vocabulary of the drawings: plain functions from numbers to SVG elements. */
import { toRandom } from './canvas.ts';

export const width = 1600;
export const height = 900;

/** Points as pairs, such as `[[0, 0], [10, 0]]`. */
type Points = readonly (readonly [number, number])[];

const round = (value: number): string => String(Math.round(value * 10) / 10);
const toPoints = (points: Points): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`;
export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`;
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;
export const poly = (points: Points, fill: string, more = ''): string =>
  `<polygon points="${toPoints(points)}" fill="${fill}" ${more}/>`;
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, w: number, more = ''): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${w}" ${more}/>`;
export const stroke = (d: string, colour: string, w: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const group = (body: string, transform: string, more = ''): string =>
  `<g transform="${transform}" ${more}>${body}</g>`;
export const at = (x: number, y: number, scale: number, body: string): string =>
  group(body, `translate(${round(x)} ${round(y)}) scale(${scale})`);

/** `count` drawings side by side, each from its index. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A rectangle that fades from one colour to the next, downwards. */
export function fade(id: string, x: number, y: number, w: number, h: number, colours: readonly string[]): string {
  const stops = colours
    .map((colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="${colour}"/>`)
    .join('');
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>${rect(x, y, w, h, `url(#${id})`)}`;
}

export const sky = (...colours: readonly string[]): string => fade('sky', 0, 0, width, height, colours);

/** A soft disc of light around a point. */
export function glow(id: string, x: number, y: number, r: number, colour: string, opacity = 0.6): string {
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${circle(x, y, r, `url(#${id})`)}`
  );
}

/** A band of land or water whose upper edge rolls. */
export function ridge(y: number, swing: number, colour: string, seed: number, step = 160, more = ''): string {
  const random = toRandom(seed);
  let d = `M-40 ${height + 10} L-40 ${y}`;
  for (let x = -40; x < width + 40; x += step) {
    const rise = (random() - 0.5) * 2 * swing;
    d += ` Q${x + step / 2} ${round(y - rise)} ${x + step} ${round(y + (random() - 0.5) * swing)}`;
  }
  return path(`${d} L${width + 60} ${height + 10} Z`, colour, more);
}

/** Short strokes of light or shade on water between two heights, longer towards the viewer. */
export function ripples(
  top: number,
  bottom: number,
  colour: string,
  count: number,
  seed: number,
  opacity = 0.5,
): string {
  const random = toRandom(seed);
  return repeat(count, () => {
    const depth = random() ** 1.4;
    const y = top + (bottom - top) * depth;
    const length = 18 + depth * 150 * (0.4 + random());
    const x = random() * width - length / 2;
    return rect(x, y, length, 1.5 + depth * 5, colour, `opacity="${round(opacity * (0.4 + random() * 0.6))}" rx="3"`);
  });
}

/** Small birds in flight. */
export function birds(x: number, y: number, spread: number, count: number, colour: string, seed: number): string {
  const random = toRandom(seed);
  return repeat(count, () => {
    const size = 7 + random() * 9;
    const bx = round(x + (random() - 0.5) * spread * 2);
    const by = round(y + (random() - 0.5) * spread * 0.7);
    return stroke(
      `M${bx} ${by} q${size * 0.6} ${-size * 0.7} ${size} 0 q${size * 0.4} ${-size * 0.7} ${size} 0`,
      colour,
      2.6,
    );
  });
}

/** A night sky's stars, from the top down to `bottom`. */
export function stars(bottom: number, count: number, seed: number): string {
  const random = toRandom(seed);
  return repeat(count, () =>
    circle(
      random() * width,
      random() * bottom,
      0.8 + random() * 1.7,
      '#fff4de',
      `opacity="${round(0.4 + random() * 0.5)}"`,
    ),
  );
}

/** Flat clouds: stacked rounded bars. */
export function clouds(colour: string, seed: number, count = 7, top = 60, depth = 260, opacity = 0.5): string {
  const random = toRandom(seed);
  return repeat(count, () => {
    const w = 160 + random() * 330;
    const x = random() * (width + 200) - 200;
    const y = top + random() * depth;
    return (
      rect(x, y, w, 20, colour, `rx="10" opacity="${opacity}"`) +
      rect(x + w * 0.18, y - 15, w * 0.55, 20, colour, `rx="10" opacity="${opacity}"`)
    );
  });
}

/** Rows of windows, some lit. */
export function windows(
  x: number,
  y: number,
  columns: number,
  rows: number,
  step: readonly [number, number],
  size: readonly [number, number],
  lit: string,
  dark: string,
  share: number,
  seed: number,
): string {
  const random = toRandom(seed);
  return repeat(columns * rows, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return rect(x + column * step[0], y + row * step[1], size[0], size[1], random() < share ? lit : dark);
  });
}

/** A line of buildings of various heights standing on `base`. */
export function skyline(
  base: number,
  from: number,
  to: number,
  tallest: number,
  colour: string,
  seed: number,
  lit?: string,
): string {
  const random = toRandom(seed);
  let out = '';
  for (let x = from; x < to; ) {
    const w = 44 + random() * 74;
    const h = tallest * (0.35 + random() * 0.65);
    out += rect(x, base - h, w + 1, h + 40, colour);
    if (random() < 0.34)
      out += poly(
        [
          [x, base - h],
          [x + w / 2, base - h - 36 - random() * 30],
          [x + w, base - h],
        ],
        colour,
      );
    if (lit !== undefined)
      out += windows(
        x + 12,
        base - h + 16,
        Math.floor((w - 16) / 20),
        Math.floor((h - 24) / 26),
        [20, 26],
        [8, 12],
        lit,
        'none',
        0.35,
        seed + Math.round(x),
      );
    x += w;
  }
  return out;
}
