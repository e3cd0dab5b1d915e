/** Runs the command line as a process, with the Node that runs the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The entry of the command line, absolute. */
export const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** How a process ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the command line; its output is text. Colours are decided by the pipes alone. */
export function startCli(words: readonly string[], cwd: string, environment: Environment = {}): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:NO_COLOR|FORCE_COLOR|CI|NODE_.*|VITEST.*|SOURCE_DATE_EPOCH)$/.test(name),
  );
  const child = spawn(process.execPath, [main, ...words], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...environment },
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** Runs the command line to its end. */
export function runCli(words: readonly string[], cwd: string, environment: Environment = {}): Promise<Ended> {
  const child = startCli(words, cwd, environment);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
