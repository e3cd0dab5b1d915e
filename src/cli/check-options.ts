/** Reads the options that only `check` has. */
import type { BuildSettings } from '../build/settings.ts';
import { type OptionValues, type Surroundings, UsageError } from './command.ts';
import { checkPrivateFile } from './private-file.ts';
import { type Format, formats } from './report-format.ts';

/** What is reported, where, and when a check fails. */
export interface CheckOptions {
  /** What is printed: the text, or what `--format` names where it goes to no file. */
  readonly printed: Format;
  /** A file to be written as well. */
  readonly file?: { readonly path: string; readonly format: Format };
  /** Whether annotations follow the text: GitHub Actions reads them there. */
  readonly annotates: boolean;
  /** With more warnings than this the check fails. */
  readonly maxWarnings: number;
  readonly fix: boolean;
  /** A revision of git that published stories are compared with. */
  readonly since: string | undefined;
}

/**
 * Options of a check from the command line.
 *
 * @throws UsageError where an option cannot be
 */
export function readCheckOptions(
  options: OptionValues,
  { environment }: Surroundings,
  settings: BuildSettings,
): CheckOptions {
  const report = options['report'];
  const format = readFormat(options['format']);
  const path = typeof report === 'string' ? checkPrivateFile(report, '--report', settings) : undefined;
  const printed = path === undefined ? (format ?? 'text') : 'text';
  return {
    printed,
    ...(path !== undefined && { file: { path, format: format ?? toFormat(path) } }),
    annotates: printed === 'text' && environment['GITHUB_ACTIONS'] === 'true',
    maxWarnings: readMaxWarnings(options['maxWarnings']),
    fix: options['fix'] === true,
    since: readSince(options['since']),
  };
}

function readFormat(value: OptionValues[string]): Format | undefined {
  const format = formats.find((each) => each === value);
  if (value === undefined || format) return format;
  throw new UsageError(`Unexpected value \`${value}\` for --format, expected one of ${formats.join(', ')}.`);
}

/** What the ending of a file asks for. */
function toFormat(path: string): Format {
  if (/\.sarif(?:\.json)?$/i.test(path)) return 'sarif';
  if (/\.jsonl?$/i.test(path)) return 'json';
  return /\.xml$/i.test(path) ? 'junit' : 'text';
}

function readSince(value: OptionValues[string]): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.trim() !== '') return value;
  throw new UsageError(`Unexpected value \`${value}\` for --since, expected a revision such as origin/main.`);
}

function readMaxWarnings(value: OptionValues[string]): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected value \`${value}\` for --max-warnings, expected a number such as 0.`);
}
