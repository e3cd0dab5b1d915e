/** Decides whether a report is coloured. */
import { createColors } from 'picocolors';
import type { Marks } from '../problems/report-text.ts';
import type { Surroundings } from './command.ts';

/** Colours for a stream: none where it is no terminal, or where the environment wants none. */
export function toMarks(stream: NodeJS.WriteStream, environment: Surroundings['environment']): Marks {
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  const { bold, red, yellow, dim } = createColors(stream.isTTY === true && !plain);
  return { file: bold, error: red, warning: yellow, quiet: dim };
}
