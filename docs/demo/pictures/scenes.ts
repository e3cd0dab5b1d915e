/** Which scene each story shows: lead pictures and illustrations, 1600 by 900. */
import { barrierSection } from './diagrams.ts';
import { abandonedShip } from './scenes/abandoned-ship.ts';
import { academy } from './scenes/academy.ts';
import { almanac } from './scenes/almanac.ts';
import { barrier } from './scenes/barrier.ts';
import { bightLane } from './scenes/bight-lane.ts';
import { cableShip } from './scenes/cable-ship.ts';
import { conferenceTable } from './scenes/conference-table.ts';
import { courtroom } from './scenes/courtroom.ts';
import { cranesArrive } from './scenes/cranes-arrive.ts';
import { dredgerCaptain } from './scenes/dredger-captain.ts';
import { eelgrass } from './scenes/eelgrass.ts';
import { electionHall } from './scenes/election-hall.ts';
import { engineerOnBank } from './scenes/engineer-on-bank.ts';
import { ferry } from './scenes/ferry.ts';
import { fogSignal } from './scenes/fog-signal.ts';
import { harbourTower } from './scenes/harbour-tower.ts';
import { heatNetwork } from './scenes/heat-network.ts';
import { kittiwakes } from './scenes/kittiwakes.ts';
import { lanterns } from './scenes/lanterns.ts';
import { lostContainers } from './scenes/lost-containers.ts';
import { luthier } from './scenes/luthier.ts';
import { panStreet } from './scenes/pan-street.ts';
import { pilotChart } from './scenes/pilot-chart.ts';
import { regatta } from './scenes/regatta.ts';
import { saltWife } from './scenes/salt-wife.ts';
import { saturdaySchool } from './scenes/saturday-school.ts';
import { seafarersHouse } from './scenes/seafarers-house.ts';
import { shorePower } from './scenes/shore-power.ts';
import { surgeNight } from './scenes/surge-night.ts';
import { swingBridge } from './scenes/swing-bridge.ts';
import { teaShip } from './scenes/tea-ship.ts';
import { windFarm } from './scenes/wind-farm.ts';
import { winterRoad } from './scenes/winter-road.ts';

/** Scenes by the path of their picture in `content/`. */
export const scenes: Readonly<Record<string, () => string>> = {
  'articles/2024/swing-bridge.jpg': swingBridge,
  'articles/2024/st-lucy.jpg': surgeNight,
  'articles/2025/salt-wife.jpg': saltWife,
  'articles/2025/riyadh-table.jpg': conferenceTable,
  'articles/2025/saturday-school.jpg': saturdaySchool,
  'articles/2025/agnes-thorley.jpg': dredgerCaptain,
  'articles/2025/bight-lane.jpg': bightLane,
  'articles/2025/cranes-arrive.jpg': cranesArrive,
  'articles/2025/pilot-chart.jpg': pilotChart,
  'articles/2025/kell-bar.jpg': windFarm,
  'articles/2025/lanternes.jpg': lanterns,
  'articles/2025/kittiwakes.jpg': kittiwakes,
  'articles/2025/academy.jpg': academy,
  'articles/2025/cold-store-trial.jpg': courtroom,
  'articles/2025/orrey.jpg': harbourTower,
  'articles/2025/kabel.jpg': cableShip,
  'articles/2025/pan-street.jpg': panStreet,
  'articles/2026/almanac.jpg': almanac,
  'articles/2026/generators.jpg': winterRoad,
  'articles/2026/heat-network.jpg': heatNetwork,
  'articles/2026/seafarers-house.jpg': seafarersHouse,
  'articles/2026/luthier.jpg': luthier,
  'articles/2026/regatta.jpg': regatta,
  'articles/2026/election.jpg': electionHall,
  'articles/2026/eelgrass.jpg': eelgrass,
  'articles/2026/maren-q.jpg': abandonedShip,
  'articles/2026/eider.jpg': ferry,
  'articles/2026/tea-ship.jpg': teaShip,
  'articles/2026/containers.jpg': lostContainers,
  'articles/2026/shore-power.jpg': shorePower,
  'articles/2026/barrier-section.jpg': barrierSection,
  'articles/2026/barrier.jpg': barrier,
  'articles/2026/achterberg.jpg': engineerOnBank,
  'articles/2026/fog.jpg': fogSignal,
};
