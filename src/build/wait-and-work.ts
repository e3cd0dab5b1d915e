/** Uses the time in which this thread would wait for others. */

/** Waits for something, and meanwhile does other work, a step at a time, as long as there is any. */
export async function waitAndWork<T>(awaited: Promise<T>, work: Iterator<unknown>): Promise<T> {
  let waits = true;
  const end = () => {
    waits = false;
  };
  awaited.then(end, end);
  // What other threads tell is heard between two turns only.
  for (;;) {
    await new Promise(setImmediate);
    if (!waits || work.next().done) return awaited;
  }
}
