/** A report as it is printed. */
import type { BuildReport } from '../build/build-site.ts';
import type { ReportedProblem } from '../problems/reported.ts';

/** How a build went, as it is printed. */
export type PrintedReport = Omit<BuildReport, 'problems' | 'code' | 'hasRest'> & {
  readonly problems: readonly ReportedProblem[];
  /** Whether it is a preview. */
  readonly drafts: boolean;
  readonly seconds: number;
  /** Absolute path of the finished site. */
  readonly output: string;
  /** Absolute path of the folder that a profile was written to. */
  readonly profile?: string | undefined;
};
