/** Puts together what a site has decided about its problems: severities, silences, and which silences can be judged. */
import type { Entry } from '../content/entry.ts';
import { historyProblems } from '../problems/catalogue/history-problems.ts';
import type { ProblemPolicy } from '../problems/policy.ts';

/** What was looked at, so that a silence of anything else is not called useless. */
export interface Judged {
  /** Whether the body of a file was judged; that of a story which nobody may read is not. */
  readonly hasBody: (path: string) => boolean;
  /** Whether the paper was compared with its history. */
  readonly history: boolean;
}

/** What is found only by a comparison with the history. */
const historyCodes: ReadonlySet<string> = new Set(Object.keys(historyProblems));

/** The policy of a site. Where nothing is said of what was judged, no silence is called useless. */
export function toSitePolicy(
  entries: readonly Entry[],
  severities: ProblemPolicy['severities'],
  judged?: Judged,
): ProblemPolicy {
  const silencing = entries.filter(({ silences }) => silences.length > 0);
  const firstLines = new Map(silencing.map(({ path, markdown }) => [path, markdown.firstLine]));
  return {
    severities,
    silences: new Map(silencing.map(({ path, silences }) => [path, silences])),
    isJudged(path, { line, code }) {
      if (judged === undefined) return false;
      if (historyCodes.has(code)) return judged.history;
      const isInBody = !path.endsWith('.yaml') && line >= (firstLines.get(path) ?? 1);
      return !isInBody || judged.hasBody(path);
    },
  };
}
