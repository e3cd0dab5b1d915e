/** Keeps the compiled code of the threads of a pool: they are ended from without, and would take it with them. */
import { flushCompileCache } from 'node:module';

// All threads of a pool have compiled the same: one writes it.
let isDue = process.__tinypool_state__.workerId === 1;

/** Writes it, once; called when the thread has done some work, because code is compiled as it is first run. */
export function keepCompiled(): void {
  if (isDue) flushCompileCache();
  isDue = false;
}
