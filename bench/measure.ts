/** Runs a program and measures it: time by the clock, time of the processor, and memory at its peak. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program to run. */
export interface Command {
  readonly file: string;
  readonly words: readonly string[];
  /** Folder to run it in. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a run cost. Processor time and memory are known on Linux only. */
export interface Measurement {
  /** By the clock. */
  readonly seconds: number;
  /** Of all processors together, with that of the programs that it started in turn. */
  readonly processorSeconds?: number;
  /** The most that it and the programs it started held at one time, in bytes. */
  readonly peakBytes?: number;
}

/** A program that ended with another exit code than 0. The message ends with the last lines that it printed. */
export class CommandFailed extends Error {}

const msBetweenSamples = 20;
/** Linux counts processor time in hundredths of a second, whatever its clock does. */
const ticksPerSecond = 100;

/**
 * Runs a program to its end and measures it. `signal` ends it before.
 *
 * @throws CommandFailed where its exit code is not 0
 */
export async function measure(command: Command, signal?: AbortSignal): Promise<Measurement> {
  const before = readChildrenSeconds();
  const start = performance.now();
  const child = spawn(command.file, command.words, {
    cwd: command.folder,
    env: { ...toEnvironment(), ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let printed = '';
  const keep = (text: Buffer) => {
    printed = (printed + text).slice(-2000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, child.pid === undefined ? 0 : readMemory(child.pid));
  };
  const timer = setInterval(sample, msBetweenSamples);
  try {
    const end = await toEnd(child);
    const seconds = (performance.now() - start) / 1000;
    if (end !== 0) throw new CommandFailed(`${command.file} ended with ${end}:\n${printed.trim()}`);
    const after = readChildrenSeconds();
    return {
      seconds,
      ...(before !== undefined && after !== undefined && { processorSeconds: after - before }),
      ...(peak > 0 && { peakBytes: peak }),
    };
  } finally {
    clearInterval(timer);
  }
}

/** The exit code or the signal; the time ends with the process, not with what it leaves in its pipes. */
function toEnd(child: ReturnType<typeof spawn>): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      // One that is being ended still writes; who removes its files waits for its exit.
      if (error.name !== 'AbortError') reject(new CommandFailed(error.message));
    });
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
}

/** Without what npm and test runners tell their programs: it may change what the measured ones do. */
export function toEnvironment(): Record<string, string | undefined> {
  const ours = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_.*|INIT_CWD|NODE_(?:ENV|OPTIONS|COMPILE_CACHE|PATH)|CI|SOURCE_DATE_EPOCH|VITEST.*)$/i.test(name),
  );
  return { ...Object.fromEntries(ours), NO_COLOR: '1' };
}

/** Processor time of all programs that this one has started and that have ended; undefined but on Linux. */
function readChildrenSeconds(): number | undefined {
  try {
    // The name, in brackets, may hold spaces; `cutime` and `cstime` are the 14th and 15th field after it.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

/** Memory of a process and of those that it started, in bytes; 0 where it has ended or nothing is known. */
function readMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
    return findChildren(pid).reduce((sum, child) => sum + readMemory(child), kilobytes * 1024);
  } catch {
    return 0;
  }
}

/** Not every kernel tells; then the program is measured alone. */
function findChildren(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
      const text = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      return text === '' ? [] : text.split(' ').map(Number);
    });
  } catch {
    return [];
  }
}
