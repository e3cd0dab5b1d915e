/** Reads the options that `build` and `dev` share. */
import { resolve } from 'node:path';
import { readNow } from '../build/now.ts';
import { type BuildSettings, toBuildSettings, toFolder } from '../build/settings.ts';
import { type OptionValues, type Surroundings, UsageError } from './command.ts';

/** Where a build reads and writes. */
export interface BuildOptions {
  readonly settings: BuildSettings;
  /** Absolute path of the finished site. */
  readonly output: string;
}

/**
 * Settings of a build from the command line.
 *
 * @throws UsageError where an option cannot be
 */
export function readBuildOptions(options: OptionValues, around: Surroundings): BuildOptions {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    output: resolve(around.root, text('output') ?? '_site'),
    settings: toBuildSettings({
      root: around.root,
      content: toFolder(around.root, text('content') ?? 'content'),
      now: toNow(text('now'), around),
      drafts: options['drafts'] === true,
      baseUrl: toBaseUrl(text('baseUrl')),
    }),
  };
}

function toNow(given: string | undefined, { environment, clock }: Surroundings): number {
  const now = readNow(given, environment, clock);
  if (now !== undefined) return now;
  const [name, value] =
    given === undefined ? ['SOURCE_DATE_EPOCH', environment['SOURCE_DATE_EPOCH']] : ['--now', given];
  const expected = given === undefined ? 'seconds since 1970' : 'an instant such as 2026-03-04T09:30:00Z';
  throw new UsageError(`Unexpected value \`${value}\` for ${name}, expected ${expected}.`);
}

function toBaseUrl(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new UsageError(
    `Unexpected value \`${given}\` for --base-url, expected an address such as https://paper.example.`,
  );
}
