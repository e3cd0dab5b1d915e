/** Reads the command line of the bench. */
import { parseArgs } from 'node:util';

/** What is measured and where the report goes. */
export interface BenchOptions {
  /** Numbers of stories. */
  readonly sizes: readonly number[];
  /** How often each build is measured. */
  readonly runs: number;
  /** Names of the other generators. */
  readonly peers: readonly string[];
  /** Whether this generator takes part. */
  readonly ours: boolean;
  readonly scenarios: readonly string[];
  /** Whether the time to start is measured too. */
  readonly startup: boolean;
  readonly output?: string;
  /** Keeps the temporary folder. */
  readonly keep: boolean;
}

/** A command line that cannot be. */
export class BenchUsageError extends Error {}

export const usage = `Usage: npm run bench -- [options]

  --sizes 1000,10000     numbers of stories
  --runs 3               how often each build is measured; the median counts
  --peers hugo,…         other generators: hugo, hugo-without-related, eleventy-markdown,
                         eleventy-remark, astro; "all" or "none" (default: the two of Hugo)
  --only ours|peers      this generator alone, or the others alone
  --scenarios first,…    of this generator: first, nothing, story, reporter, layout
  --no-startup           leaves out the time to start
  --output FILE          writes the report to a file too
  --keep                 keeps the temporary folder
`;

const scenarioIds = ['first', 'nothing', 'story', 'reporter', 'layout'];

/**
 * The options of a command line, with defaults.
 *
 * @param known names of peers
 * @throws BenchUsageError
 */
export function readBenchOptions(words: readonly string[], known: readonly string[]): BenchOptions {
  const given = parse(words);
  const only = given.only;
  if (only !== undefined && only !== 'ours' && only !== 'peers') fail('only', only);
  const peers = only === 'ours' ? [] : readPeers(given.peers, known);
  return {
    sizes: readList(given.sizes).map((text) => readCount('sizes', text)),
    runs: readCount('runs', given.runs),
    peers,
    ours: only !== 'peers',
    scenarios: readList(given.scenarios).map((id) => (scenarioIds.includes(id) ? id : fail('scenarios', id))),
    startup: !given['no-startup'] && only !== 'peers',
    ...(given.output !== undefined && { output: given.output }),
    keep: given.keep,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        sizes: { type: 'string', default: '1000,10000' },
        runs: { type: 'string', default: '3' },
        peers: { type: 'string', default: 'hugo,hugo-without-related' },
        only: { type: 'string' },
        scenarios: { type: 'string', default: scenarioIds.join(',') },
        'no-startup': { type: 'boolean', default: false },
        output: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPeers(text: string, known: readonly string[]): readonly string[] {
  if (text === 'all') return known;
  if (text === 'none') return [];
  return readList(text).map((name) => (known.includes(name) ? name : fail('peers', name)));
}

const readList = (text: string): string[] => text.split(',').map((part) => part.trim());

function readCount(option: string, text: string): number {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : fail(option, text);
}

function fail(option: string, value: string): never {
  throw new BenchUsageError(`Unexpected value \`${value}\` for --${option}.`);
}
