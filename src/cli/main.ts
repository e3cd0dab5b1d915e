#!/usr/bin/env node
/** The entry of the command line. */
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  root: process.cwd(),
  environment: process.env,
  clock: Date.now,
  stdout: process.stdout,
  stderr: process.stderr,
});
