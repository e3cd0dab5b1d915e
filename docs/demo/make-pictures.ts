/** Draws every picture of the demo newspaper into `content/`: `npx node docs/demo/make-pictures.ts [part of a name]`. */
import { fileURLToPath } from 'node:url';
import { type Drawing, writeDrawing } from './pictures/canvas.ts';
import * as diagrams from './pictures/diagrams.ts';
import { bust, reporters } from './pictures/portraits.ts';
import * as business from './pictures/scenes-business.ts';
import * as city from './pictures/scenes-city.ts';
import * as coast from './pictures/scenes-coast.ts';
import * as culture from './pictures/scenes-culture.ts';
import * as people from './pictures/scenes-people.ts';
import * as world from './pictures/scenes-world.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Lead pictures and illustrations in stories: 1600 by 900, with grain. */
const scenes: Readonly<Record<string, () => string>> = {
  'articles/2024/swing-bridge.jpg': city.swingBridge,
  'articles/2024/st-lucy.jpg': coast.surgeNight,
  'articles/2025/salt-wife.jpg': culture.saltWife,
  'articles/2025/riyadh-table.jpg': world.conferenceTable,
  'articles/2025/saturday-school.jpg': world.saturdaySchool,
  'articles/2025/agnes-thorley.jpg': people.dredgerCaptain,
  'articles/2025/bight-lane.jpg': culture.bightLane,
  'articles/2025/cranes-arrive.jpg': business.cranesArrive,
  'articles/2025/pilot-chart.jpg': business.pilotChart,
  'articles/2025/kell-bar.jpg': business.windFarm,
  'articles/2025/lanternes.jpg': culture.lanterns,
  'articles/2025/kittiwakes.jpg': coast.kittiwakes,
  'articles/2025/academy.jpg': city.academy,
  'articles/2025/cold-store-trial.jpg': city.courtroom,
  'articles/2025/orrey.jpg': people.harbourTower,
  'articles/2025/kabel.jpg': business.cableShip,
  'articles/2025/pan-street.jpg': coast.panStreet,
  'articles/2026/almanac.jpg': culture.almanac,
  'articles/2026/generators.jpg': world.winterRoad,
  'articles/2026/heat-network.jpg': business.heatNetwork,
  'articles/2026/seafarers-house.jpg': world.seafarersHouse,
  'articles/2026/luthier.jpg': culture.luthier,
  'articles/2026/regatta.jpg': culture.regatta,
  'articles/2026/election.jpg': city.electionHall,
  'articles/2026/eelgrass.jpg': coast.eelgrass,
  'articles/2026/maren-q.jpg': business.abandonedShip,
  'articles/2026/eider.jpg': business.ferry,
  'articles/2026/tea-ship.jpg': culture.teaShip,
  'articles/2026/containers.jpg': business.lostContainers,
  'articles/2026/shore-power.jpg': business.shorePower,
  'articles/2026/barrier-section.jpg': diagrams.barrierSection,
  'articles/2026/barrier.jpg': coast.barrier,
  'articles/2026/achterberg.jpg': people.engineerOnBank,
  'articles/2026/fog.jpg': coast.fogSignal,
};

const drawings: Readonly<Record<string, () => Drawing>> = {
  ...mapValues(scenes, (draw) => () => ({ width: 1600, height: 900, body: draw(), grain: 22 })),
  'articles/2024/lowmarsh-section.webp': () => ({ width: 1200, height: 560, body: diagrams.lowmarshSection(), grain: 0 }),
  'articles/2024/kell-map.png': () => ({ width: 1200, height: 760, body: diagrams.kellMap(), grain: 0 }),
  'articles/2025/curtailment.png': () => ({ width: 1200, height: 640, body: diagrams.curtailmentChart(), grain: 0 }),
  'articles/2026/shore-power-calls.png': () => ({ width: 1200, height: 640, body: diagrams.shorePowerChart(), grain: 0 }),
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
