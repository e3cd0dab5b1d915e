/** What the figures were measured on. */
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';

/** One line: date, processor, memory, system and Node. */
export function describeMachine(date: Date): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processor = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`;
  return `${date.toISOString().slice(0, 10)}, ${processor}, ${gigabytes} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
