/** Shows how far a build has come: a bar on a terminal, plain lines elsewhere. */
import type { OnProgress, Progress, Stage } from '../build/progress.ts';
import type { Surroundings } from './command.ts';

/** Progress that is being shown. */
export interface ShownProgress {
  readonly onProgress: OnProgress;
  /** Clears the bar. */
  readonly end: () => void;
}

const words: Readonly<Record<Stage, string>> = {
  read: 'Reading content',
  model: 'Checking content',
  bodies: 'Rendering stories',
  plan: 'Planning pages',
  fingerprint: 'Comparing pages',
  render: 'Rendering pages',
  pictures: 'Making pictures',
  write: 'Writing files',
};

/** Milliseconds between two frames of the bar, and between two lines where there is no terminal. */
const frame = 80;
const pause = 5000;
const barWidth = 24;

/** Shows progress on standard error, or nothing when `silent`. */
export function showProgress({ stderr, clock, environment }: Surroundings, silent: boolean): ShownProgress {
  if (silent) return { onProgress: () => undefined, end: () => undefined };
  return stderr.isTTY && environment['TERM'] !== 'dumb' ? toBar(stderr, clock) : toLines(stderr, clock);
}

function toBar(stream: NodeJS.WriteStream, clock: () => number): ShownProgress {
  let last = 0;
  let drawn = false;
  return {
    onProgress(progress) {
      if (clock() - last < frame && progress.done < progress.all) return;
      last = clock();
      drawn = true;
      stream.write(`\r\u001b[2K${toText(progress)}`);
    },
    end() {
      if (drawn) stream.write('\r\u001b[2K');
    },
  };
}

function toText({ stage, done, all }: Progress): string {
  const filled = all === 0 ? barWidth : Math.round((done / all) * barWidth);
  return `${words[stage].padEnd(18)} ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${all}`;
}

// Short builds print nothing here: a log wants lines only while it would otherwise stand still.
function toLines(stream: NodeJS.WriteStream, clock: () => number): ShownProgress {
  let last = clock();
  return {
    onProgress({ stage, done, all }) {
      if (clock() - last < pause) return;
      last = clock();
      stream.write(`${words[stage]}: ${done} of ${all}\n`);
    },
    end: () => undefined,
  };
}
