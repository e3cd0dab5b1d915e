/** Reads the instant of a build, once. */
import { parseInstant } from '../newsroom/instants.ts';

/**
 * The instant at which a build stands, in milliseconds: `--now`, or `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org, in seconds), or the clock. Undefined where the text given is no instant.
 */
export function readNow(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  clock: () => number,
): number | undefined {
  if (given !== undefined) {
    const result = parseInstant(given, 'UTC');
    return 'instant' in result ? result.instant : undefined;
  }
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return clock();
  return /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : undefined;
}
