/** Writes the figures as a report in Markdown. It judges nothing. */
import type { Absent } from './contender.ts';
import type { Measurement } from './measure.ts';
import type { Result } from './run-scenarios.ts';
import { summarise } from './statistics.ts';
import { formatMegabytes, formatRatio, formatSeconds, toTable } from './table.ts';

const scenarioTitles: Readonly<Record<string, string>> = {
  first: 'first build',
  nothing: 'nothing changed',
  story: 'one story changed',
  reporter: 'one reporter changed',
  layout: 'one layout changed',
};

/** A row of the table of start-up. */
export interface StartUp {
  readonly title: string;
  readonly runs: readonly Measurement[];
}

/** Everything that was measured. */
export interface Findings {
  readonly machine: string;
  readonly runs: number;
  readonly results: readonly Result[];
  readonly startUps: readonly StartUp[];
  readonly absent: readonly Absent[];
}

/** The report. */
export function toReport({ machine, runs, results, startUps, absent }: Findings): string {
  const sizes = [...new Set(results.map(({ stories }) => stories))];
  const blocks = [
    `Measured ${machine}. Medians of ${runs}; a ratio is this build by the full build of the other.`,
    ...sizes.flatMap((size) => toSizeBlocks(results.filter(({ stories }) => stories === size))),
    ...(sizes.length > 1 ? [`## A story\n\n${toGrowthTable(results)}`] : []),
    ...(startUps.length > 0 ? [`## Start-up\n\n${toStartUpTable(startUps)}`] : []),
    ...absent.map(({ id, reason }) => `Not measured: ${id}, because ${reason}.`),
    ...results.flatMap(({ contender, failure }) =>
      failure ? [`Failed: ${contender.title}.\n\n\`\`\`\n${failure}\n\`\`\``] : [],
    ),
  ];
  return `${blocks.map((block) => block.trim()).join('\n\n')}\n`;
}

function toSizeBlocks(results: readonly Result[]): string[] {
  const heading = `## ${results[0]?.stories.toLocaleString('en')} stories`;
  return [`${heading}\n\n${toBuildTable(results)}`, toPageTable(results)];
}

/** Hugo is what others are compared with. */
const isBase = ({ contender }: Result): boolean => contender.id.startsWith('hugo');

function toBuildTable(results: readonly Result[]): string {
  const bases = results.filter(isBase).map((result) => ({
    title: result.contender.id,
    ...summarise(result.runs.get('first') ?? []),
  }));
  const head = ['Build', 'Seconds', 'Fastest', 'Processor s', 'Peak MB'];
  const ratios = bases.flatMap(({ title }) => [`Time to ${title}`, `Processor to ${title}`, `Peak to ${title}`]);
  const rows = results.flatMap(({ contender, runs }) =>
    [...runs].map(([id, measurements]) => {
      const figures = summarise(measurements);
      return [
        `${contender.title}: ${scenarioTitles[id]}`,
        formatSeconds(figures.seconds),
        formatSeconds(figures.fastest),
        formatSeconds(figures.processorSeconds),
        formatMegabytes(figures.peakBytes),
        ...bases.flatMap((base) => [
          formatRatio(figures.seconds, base.seconds),
          formatRatio(figures.processorSeconds, base.processorSeconds),
          formatRatio(figures.peakBytes, base.peakBytes),
        ]),
      ];
    }),
  );
  return toTable([...head, ...ratios], rows);
}

function toPageTable(results: readonly Result[]): string {
  const rows = results.map(({ contender, pages }) => [
    contender.title,
    pages?.pages.toString(),
    pages?.redirects.toString(),
    formatMegabytes(pages?.bytes),
  ]);
  return toTable(['Written', 'Pages', 'Redirects', 'MB'], rows);
}

/** Time and memory of a first build for each story, and how they grow with the number of stories. */
function toGrowthTable(results: readonly Result[]): string {
  const smallest = new Map<string, Result>();
  for (const result of results) if (!smallest.has(result.contender.id)) smallest.set(result.contender.id, result);
  const rows = results.map((result) => {
    const figures = toStory(result);
    const base = toStory(smallest.get(result.contender.id) ?? result);
    return [
      `${result.contender.title}: ${result.stories.toLocaleString('en')} stories`,
      figures.milliseconds?.toFixed(2),
      formatRatio(figures.milliseconds, base.milliseconds),
      figures.kilobytes?.toFixed(0),
      formatRatio(figures.kilobytes, base.kilobytes),
    ];
  });
  return toTable(['First build', 'ms a story', 'to smallest', 'peak kB a story', 'to smallest'], rows);
}

function toStory({ runs, stories }: Result) {
  const { seconds, peakBytes } = summarise(runs.get('first') ?? []);
  return {
    milliseconds: seconds === undefined ? undefined : (seconds * 1000) / stories,
    kilobytes: peakBytes === undefined ? undefined : peakBytes / 1000 / stories,
  };
}

function toStartUpTable(startUps: readonly StartUp[]): string {
  const rows = startUps.map(({ title, runs }) => {
    const figures = summarise(runs);
    return [
      title,
      formatSeconds(figures.seconds),
      formatSeconds(figures.fastest),
      formatSeconds(figures.processorSeconds),
      formatMegabytes(figures.peakBytes),
    ];
  });
  return toTable(['Command', 'Seconds', 'Fastest', 'Processor s', 'Peak MB'], rows);
}
