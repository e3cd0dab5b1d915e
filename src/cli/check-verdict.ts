/** Whether what was checked is fit to print, and the line that says so. */
import { toCount } from '../problems/report-text.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import type { CheckOptions } from './check-options.ts';

/** What a check found, and what it leaves open. */
export interface Checked extends Pick<CheckOptions, 'maxWarnings'> {
  readonly problems: readonly ReportedProblem[];
  readonly seconds: number;
  /** How many drafts were named whose texts were not judged. */
  readonly unjudged: number;
}

/** Whether there is no error and there are no more warnings than allowed. */
export function isFit({ problems, maxWarnings }: Pick<Checked, 'problems' | 'maxWarnings'>): boolean {
  const warnings = countWarnings(problems);
  return warnings === problems.length && warnings <= maxWarnings;
}

/** The last line of a check, such as “Checked in 0.4 s (1 error, 0 warnings): not fit to print.”. */
export function toClosing(checked: Checked): string {
  const { problems, seconds } = checked;
  const found = problems.length === 0 ? 'no problems' : toCount(problems);
  return `Checked in ${seconds.toFixed(1)} s (${found}): ${toVerdict(checked)}.`;
}

function toVerdict(checked: Checked): string {
  const { problems, maxWarnings, unjudged } = checked;
  const warnings = countWarnings(problems);
  if (warnings < problems.length) return 'not fit to print';
  if (warnings > maxWarnings) return `not fit to print, since \`--max-warnings\` allows ${maxWarnings}`;
  if (unjudged === 0) return 'fit to print';
  return `fit to print but for the text of ${unjudged === 1 ? 'a draft' : `${unjudged} drafts`}, not judged without \`--drafts\``;
}

const countWarnings = (problems: readonly ReportedProblem[]): number =>
  problems.filter(({ severity }) => severity === 'warning').length;
