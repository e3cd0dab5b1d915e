/** Shows how far a build has come: a bar on a terminal, plain lines elsewhere. */
import { type OnProgress, type Progress, type Stage, stages } from '../build/progress.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Surroundings } from './command.ts';
import { createRate, type Rate } from './rate.ts';

/** Progress that is being shown. */
export interface ShownProgress {
  readonly onProgress: OnProgress;
  /** Clears the bar. What comes after it is another build. */
  readonly end: () => void;
}

/** How progress is shown. */
export interface ProgressOptions {
  /** Whether nothing is shown. */
  readonly silent: boolean;
  /** Milliseconds from the first sign of a build to the first frame of a bar; none by default. */
  readonly delay?: number;
}

const words: Readonly<Record<Stage, string>> = {
  read: 'Reading content',
  parse: 'Parsing content',
  model: 'Checking content',
  bodies: 'Rendering stories',
  plan: 'Planning pages',
  fingerprint: 'Comparing pages',
  render: 'Rendering pages',
  documents: 'Writing documents',
  pictures: 'Making pictures',
  search: 'Indexing stories',
  write: 'Writing files',
};

/** Milliseconds between two frames of the bar, and between two lines where there is no terminal. */
const frame = 80;
const pause = 5000;
const barWidth = 24;

/** Draws progress, at the time that the clock shows, for a build that began at another. */
type Draw = (progress: Progress, rate: number | undefined, time: number, began: number) => void;

/** Shows progress on standard error. */
export function showProgress(
  { stderr, clock, environment }: Surroundings,
  { silent, delay = 0 }: ProgressOptions,
): ShownProgress {
  if (silent) return { onProgress: () => undefined, end: () => undefined };
  const isTerminal = stderr.isTTY && environment['TERM'] !== 'dumb';
  const { draw, clear } = isTerminal ? toBar(stderr, delay) : toLines(stderr);
  let build: RunningBuild | undefined;
  return {
    onProgress(progress) {
      const time = clock();
      build ??= startBuild(time);
      if (!build.goesOn(progress)) return;
      build.rate.add(time, progress.done);
      draw(progress, build.rate.read(), time, build.began);
    },
    end() {
      clear();
      build = undefined;
    },
  };
}

interface RunningBuild {
  readonly began: number;
  rate: Rate;
  /** Whether progress leads on from where the build was. */
  readonly goesOn: (progress: Progress) => boolean;
}

/**
 * Follows a build. Stages that alternate (pages are compared and rendered in batches) would make a bar
 * jump: it goes on to later stages only, and within a stage never back.
 */
function startBuild(began: number): RunningBuild {
  let last: Progress | undefined;
  const build: RunningBuild = {
    began,
    rate: createRate(),
    goesOn(progress) {
      const way = last ? stages.indexOf(progress.stage) - stages.indexOf(last.stage) : 1;
      if (way < 0 || (way === 0 && progress.done < (last?.done ?? 0))) return false;
      if (way > 0) build.rate = createRate();
      last = progress;
      return true;
    },
  };
  return build;
}

function toBar(stream: NodeJS.WriteStream, delay: number): { draw: Draw; clear: () => void } {
  const erase = '\r\u001b[2K';
  let last = 0;
  let drawn = false;
  return {
    draw(progress, rate, time, began) {
      if (time - began < delay || (time - last < frame && progress.done < progress.all)) return;
      last = time;
      drawn = true;
      // A line that is broken could not be drawn over.
      stream.write(`${erase}${toText(progress, rate).slice(0, (stream.columns ?? 120) - 1)}`);
    },
    clear() {
      if (drawn) stream.write(erase);
      drawn = false;
    },
  };
}

function toText({ stage, done, all }: Progress, rate: number | undefined): string {
  const filled = all === 0 ? barWidth : Math.round((done / all) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  return `${words[stage].padEnd(18)} ${bar} ${toNumber(done)}/${toNumber(all)}${toRate(rate, '  ')}`;
}

// Short builds print nothing here: a log wants lines only while it would otherwise stand still.
function toLines(stream: NodeJS.WriteStream): { draw: Draw; clear: () => void } {
  let last = 0;
  return {
    draw({ stage, done, all }, rate, time, began) {
      if (time - Math.max(last, began) < pause) return;
      last = time;
      stream.write(`${words[stage]}: ${toNumber(done)} of ${toNumber(all)}${toRate(rate, ', ')}\n`);
    },
    clear: () => undefined,
  };
}

/** Such as `2,300/s`, after what stands before it. */
function toRate(rate: number | undefined, before: string): string {
  if (rate === undefined) return '';
  return `${before}${rate < 10 ? rate.toFixed(1) : toNumber(Math.round(rate))}/s`;
}

const toNumber = (value: number): string => formatNumber(value, 'en');
