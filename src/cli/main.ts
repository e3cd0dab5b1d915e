#!/usr/bin/env node
/** The entry of the command line. */
import { outliveReaders } from './outlive-readers.ts';
import { prepareEngine } from './prepare-engine.ts';

prepareEngine(process.cwd(), process.argv.slice(2));
outliveReaders(process.stdout);
outliveReaders(process.stderr);
const { run } = await import('./run.ts');

process.exitCode = await run(process.argv.slice(2), {
  root: process.cwd(),
  environment: process.env,
  clock: Date.now,
  // Opened only by a command that asks: an open input would keep the process alive.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
});
