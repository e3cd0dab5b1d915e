/** Notices where the process ends before a build does: a site's code may call `process.exit`, or wait for ever. */

/** A guard that stands until it is released. */
export interface ExitGuard {
  readonly release: () => void;
}

/**
 * Calls `onExit` where the process ends before the guard is released, with the reason, and makes it end
 * with exit code 1. At that point nothing can be waited for.
 */
export function guardExit(onExit: (reason: string) => void): ExitGuard {
  const listener = (code: number) => {
    process.exitCode = 1;
    onExit(code === unsettled ? 'what it waited for never came' : `the process ended with code ${code}`);
  };
  process.once('exit', listener);
  return { release: () => process.off('exit', listener) };
}

/** Node's exit code where nothing is left to do and something is still awaited. */
const unsettled = 13;
