/** `broadsheet check`: judges all content as a build would, and says what is wrong with it. */
import { join } from 'node:path';
import { type CheckReport, checkSite } from '../build/check-site.ts';
import { type FixReport, fixFiles, takeIdentities } from '../build/fix-files.ts';
import type { BuildSettings } from '../build/settings.ts';
import { listContentFiles } from '../content/content-files.ts';
import { toCount } from '../problems/report-text.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';
import { readBuildOptions } from './build-options.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { isFit, toClosing } from './check-verdict.ts';
import type { Run, Surroundings } from './command.ts';
import { toFixReport } from './fix-report.ts';
import { toHelpLine } from './help-line.ts';
import { toMarks } from './marks.ts';
import { findNamedFiles, type IsNamed } from './named-files.ts';
import { writePrivateFile } from './private-file.ts';
import { showProgress } from './progress-bar.ts';
import { type Format, toReport } from './report-format.ts';
import { concerns } from './shown-problems.ts';

/** Checks the site. Exit code 1 where there is an error, or more warnings than allowed, among those that concern the named files. */
export const runCheck: Run = async (options, around, words) => {
  const { settings } = readBuildOptions(options, around);
  const checkOptions = readCheckOptions(options, around, settings);
  const isNamed = findNamedFiles(words, settings);
  const isQuiet = options['quiet'] === true;
  const progress = showProgress(around, { silent: isQuiet || checkOptions.printed !== 'text' });
  const check = () =>
    checkSite({
      ...{ settings, onProgress: progress.onProgress, noCache: options['cache'] === false },
      since: checkOptions.since,
    }).finally(progress.end);
  const start = around.clock();
  const { report, fixes } = checkOptions.fix ? await checkAndFix(settings, isNamed, check) : await checkOnly(check);
  const all = toReported(report.problems);
  const isShown = concerns(isNamed, settings);
  const problems = all.filter(isShown);
  const others = all.filter((problem) => !isShown(problem));
  const seconds = (around.clock() - start) / 1000;
  const unjudged = words.length > 0 ? report.unjudged.filter(isNamed) : [];
  const notices = [
    ...[...report.notices, ...fixes.notices],
    ...(others.length > 0 ? [toOthers(others)] : []),
    ...(unjudged.length > 0 ? [toUnjudged(unjudged)] : []),
  ];
  if (!isQuiet) around.stderr.write(notices.map((notice) => `note: ${notice}\n`).join(''));
  const fixText = toFixReport(fixes.fixed);
  const closing = isQuiet
    ? ''
    : `${toHelpLine(problems, around.root)}${toClosing({ problems, seconds, unjudged: unjudged.length, ...checkOptions })}\n`;
  if (checkOptions.printed !== 'text') around.stderr.write(fixText);
  print(problems, checkOptions, around, { before: fixText, after: closing });
  return isFit({ problems, ...checkOptions }) ? 0 : 1;
};

interface Checked {
  readonly report: CheckReport;
  readonly fixes: FixReport;
}

const checkOnly = async (check: () => Promise<CheckReport>): Promise<Checked> => ({
  report: await check(),
  fixes: { fixed: [], notices: [] },
});

/** A fix can show another: a story that had an error counts only then, with its tags. More rounds than this mend nothing more. */
const maxRounds = 5;

/** Checks, fixes, and checks again what was fixed, until there is nothing more to fix. */
async function checkAndFix(
  settings: BuildSettings,
  isNamed: IsNamed,
  check: () => Promise<CheckReport>,
): Promise<Checked> {
  const files = listContentFiles(join(settings.root, settings.content)).map((file) => `${settings.content}/${file}`);
  const named = files.filter(isNamed);
  const rounds: FixReport[] = [];
  let report: CheckReport;
  do {
    const identities = takeIdentities(settings.root, named);
    report = await check();
    rounds.push(fixFiles(settings.root, toReported(report.problems), identities));
  } while (rounds.at(-1)?.fixed.length && rounds.length < maxRounds);
  if (rounds.at(-1)?.fixed.length) report = await check();
  const notices = [...new Set(rounds.flatMap((round) => round.notices))];
  return { report, fixes: { fixed: rounds.flatMap((round) => round.fixed), notices } };
}

function print(
  problems: readonly ReportedProblem[],
  { printed, file, annotates }: CheckOptions,
  around: Surroundings,
  { before, after }: { readonly before: string; readonly after: string },
): void {
  const { stdout, environment } = around;
  if (file) writePrivateFile(file.path, '--report', toReport(file.format, problems, around));
  if (printed !== 'text') {
    stdout.write(toReport(printed, problems, around));
    return;
  }
  stdout.write(`${before}${toReport('text', problems, around, toMarks(stdout, environment))}`);
  if (annotates) stdout.write(toReport('github' satisfies Format, problems, around));
  stdout.write(after);
}

const toOthers = (others: readonly ReportedProblem[]): string =>
  `Other files have problems too (${toCount(others)}); \`broadsheet check\` without names shows them.`;

function toUnjudged(paths: readonly string[]): string {
  const [what, text] =
    paths.length === 1 ? [`${paths[0]} is a draft`, 'its text'] : [`${paths.length} are drafts`, 'their texts'];
  return `${what}: ${text} was not judged; \`broadsheet check --drafts\` does that.`;
}
