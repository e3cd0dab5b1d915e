/** Draws every picture of the demo newspaper into `content/`: `npx node docs/demo/make-pictures.ts [part of a name]`. */
import { fileURLToPath } from 'node:url';
import { type Drawing, writeDrawing } from './pictures/canvas.ts';
import * as diagrams from './pictures/diagrams.ts';
import { bust, reporters } from './pictures/portraits.ts';
import { scenes } from './pictures/scenes.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

const drawings: Readonly<Record<string, () => Drawing>> = {
  ...mapValues(scenes, (draw) => () => ({ width: 1600, height: 900, body: draw(), grain: 22 })),
  'articles/2024/lowmarsh-section.webp': () => ({
    width: 1200,
    height: 560,
    body: diagrams.lowmarshSection(),
    grain: 0,
  }),
  'articles/2024/kell-map.png': () => ({ width: 1200, height: 760, body: diagrams.kellMap(), grain: 0 }),
  'articles/2025/curtailment.png': () => ({ width: 1200, height: 640, body: diagrams.curtailmentChart(), grain: 0 }),
  'articles/2026/shore-power-calls.png': () => ({
    width: 1200,
    height: 640,
    body: diagrams.shorePowerChart(),
    grain: 0,
  }),
  ...Object.fromEntries(
    Object.entries(reporters).map(([name, face]) => [
      `reporters/${name}.jpg`,
      () => ({ width: 480, height: 480, body: bust(face), grain: 20 }),
    ]),
  ),
};

const wanted = process.argv[2] ?? '';
for (const [path, draw] of Object.entries(drawings)) {
  if (path.includes(wanted)) await writeDrawing(draw(), content + path);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
