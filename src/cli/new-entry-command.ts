/** `broadsheet new story` and its like: writes a file that is right, and prints its path. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPaper } from '../build/with-paper.ts';
import { isErrorCode } from '../content/error-code.ts';
import { toEntry } from '../content/to-entry.ts';
import { formatInstant } from '../language/dates.ts';
import { parseInstant } from '../newsroom/instants.ts';
import { type NewKind, toNewText } from '../newsroom/new-file.ts';
import { toNewName, toNewPath } from '../newsroom/new-path.ts';
import { readSettings } from '../newsroom/read-settings.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { openConversation } from './ask.ts';
import { readBuildOptions } from './build-options.ts';
import { type OptionValues, type Run, type Surroundings, UsageError } from './command.ts';
import { type Choices, findValues, toWord } from './new-values.ts';

/** The command for a kind of file. Exit code 2 where a value is missing or wrong; then nothing is written. */
export const runNew =
  (kind: NewKind): Run =>
  async (options, around) => {
    const { settings } = readBuildOptions(options, around);
    const { choices, timeZone } = await withPaper(settings, ({ entries, problems }) => {
      const [first] = problems.filter(({ ruleId }) => ruleId === 'content-folder-missing');
      if (first) throw new UsageError(toSentence(first));
      return { choices: toChoices(entries), timeZone: readSettings(entries, settings, () => undefined).timeZone };
    });
    const given = await findGiven(kind, options, choices, around);
    const published = toPublished(given['published'], settings.now, timeZone);
    const name = toName(kind, options, given['title'] ?? given['name'] ?? '');
    const path = toNewPath(kind, name, { ...settings, timeZone, published: published.instant });
    const fields = kind === 'article' ? { ...given, ...toReporters(given), published: published.text } : given;
    const text = toNewText(kind, fields);
    const problems = await withPaper(settings, ({ toNewsroom }) => {
      const before = new Set(toNewsroom().problems.map(toKey));
      const { entry, problems: own } = toEntry(kind, path, text);
      return [...own, ...toNewsroom([entry]).problems].filter(
        (problem) => isError(problem) && !before.has(toKey(problem)),
      );
    });
    const file = join(settings.root, path);
    if (existsSync(file)) throw taken(path);
    const [first] = problems;
    if (first) throw new UsageError(`${toSentence(first)}${toRemedy(first)}`);
    write(file, path, text);
    around.stdout.write(`${path}\n`);
    return 0;
  };

/** Questions stand on standard error, so that standard output is the path alone. */
async function findGiven(kind: NewKind, options: OptionValues, choices: Choices, { stdin, stderr }: Surroundings) {
  if (options['yes'] === true || stdin?.isTTY !== true || stderr.isTTY !== true) {
    return findValues(kind, options, choices, undefined);
  }
  const { ask, close } = openConversation({ input: stdin, output: stderr });
  try {
    return await findValues(kind, options, choices, ask);
  } finally {
    close();
  }
}

const toChoices =
  (
    entries: readonly {
      readonly kind: string;
      readonly name: string;
      readonly data: Readonly<Record<string, unknown>>;
    }[],
  ): Choices =>
  (kind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ name, data }) => ({
        name,
        title: String(data[kind === 'reporter' ? 'name' : 'title'] ?? '') || undefined,
      }));

/** Several reporters are written with commas. */
function toReporters({ reporter = '' }: Readonly<Record<string, string>>) {
  const names = reporter.split(',').flatMap((name) => name.trim() || []);
  return { reporter: names.length === 1 ? (names[0] ?? '') : names };
}

/** The instant to the minute, with its offset: no clock that goes back makes it another. */
function toPublished(given: string | undefined, now: number, timeZone: string) {
  if (given === undefined) {
    const instant = Math.floor(now / 60_000) * 60_000;
    return { instant, text: formatInstant(instant, { language: 'en', timeZone }).iso };
  }
  const result = parseInstant(given, timeZone);
  if ('instant' in result) return { instant: result.instant, text: given };
  throw new UsageError(
    `Unexpected value \`${given}\` for --published (${result.reason}), expected a date such as 2026-03-04T09:30.`,
  );
}

function toName(kind: NewKind, { slug }: OptionValues, title: string): string {
  const name = toNewName(typeof slug === 'string' ? slug : title);
  if (name !== undefined) return name;
  throw new UsageError(
    `Unexpected ${typeof slug === 'string' ? 'name' : 'title'} \`${typeof slug === 'string' ? slug : title}\`, expected one that a file can be named after. Name the ${toWord(kind)} with --slug, as in --slug night-ferry.`,
  );
}

function write(file: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Another program may have made it just now.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    if (error.code === 'EEXIST') throw taken(path);
    throw new UsageError(`Unexpected failure to write \`${path}\` (${error.message}), expected room and permission.`);
  }
}

const taken = (path: string) =>
  new UsageError(
    `Unexpected file \`${path}\`, which is left as it was, expected a name that is free. Choose one with --slug.`,
  );

const toKey = ({ ruleId, file, reason, line, column }: Problem): string =>
  [ruleId, file, line, column, reason].join(' ');

const toSentence = ({ reason, note }: Problem): string => `${reason}.${note ? ` ${note}` : ''}`;

const toRemedy = ({ ruleId }: Problem): string =>
  ruleId === 'url-clash' || ruleId === 'id-clash' ? ' To choose another name, use --slug.' : '';
