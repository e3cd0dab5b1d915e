/** How a site deals with problems: the severities that it sets, and the silences in its files. */
import type { CatalogueEntry } from './catalogue/entry.ts';
import { catalogue, type ProblemCode } from './catalogue.ts';
import { findNearest } from './nearest.ts';
import { type Problem, toProblem } from './problem.ts';
import type { Silence } from './silences.ts';

/** What a site can make of a problem. */
export const settableSeverities = ['error', 'warning', 'off'] as const;
type SettableSeverity = (typeof settableSeverities)[number];

/** What a site has decided. */
export interface ProblemPolicy {
  /** By code. */
  readonly severities: Readonly<Record<string, SettableSeverity | undefined>>;
  /** By path of the file. */
  readonly silences: ReadonlyMap<string, readonly Silence[]>;
  /** Whether what a silence is about was judged; where it was not, it may be of use all the same. */
  readonly isJudged?: ((path: string, silence: Silence) => boolean) | undefined;
}

/** The codes of all problems. */
export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];

/** Whether a problem leaves nothing to publish; undefined for an unknown code. */
export function isFirm(code: string): boolean | undefined {
  if (!Object.hasOwn(catalogue, code)) return undefined;
  const entry: Pick<CatalogueEntry<never>, 'firm'> = catalogue[code as ProblemCode];
  return entry.firm === true;
}

/**
 * The problems as the site wants them: those that it silenced or switched off are left out, others get
 * their severity (the given problems are changed), and silences that silence nothing are added.
 */
export function applyPolicy(problems: readonly Problem[], policy: ProblemPolicy): Problem[] {
  const { severities, silences, isJudged = () => true } = policy;
  const used = new Set<Silence>();
  const left = problems.filter((problem) => {
    const code = problem.ruleId ?? '';
    if (isFirm(code) !== false) return true;
    const silence = silences
      .get(problem.file ?? '')
      ?.find((each) => each.code === code && each.target === problem.line);
    if (silence?.reason) {
      used.add(silence);
      return false;
    }
    const severity = severities[code];
    if (severity && severity !== 'off') problem.fatal = severity === 'error';
    return severity !== 'off';
  });
  const useless = [...silences].flatMap(([path, list]) =>
    list
      .filter((silence) => !used.has(silence))
      .flatMap((silence) => {
        const problem = toSilenceProblem(path, silence);
        return problem.ruleId === 'silence-unused' && !isJudged(path, silence) ? [] : [problem];
      }),
  );
  const shown = useless.filter(({ ruleId }) => severities[ruleId ?? ''] !== 'off');
  return [...left, ...shown];
}

function toSilenceProblem(path: string, { line, column, code, reason }: Silence): Problem {
  const location = { path, place: { line, column } };
  const firm = isFirm(code);
  const why = findFault(firm, reason);
  if (why === undefined) return toProblem('silence-unused', { name: code }, location);
  const nearest = firm === undefined ? findNearest(code, problemCodes) : undefined;
  return toProblem('silence-invalid', { name: code, reason: why, nearest }, location);
}

function findFault(firm: boolean | undefined, reason: string): string | undefined {
  if (firm === undefined) return 'no problem has this code';
  if (firm) return 'nothing is left to publish with such a problem';
  return reason === '' ? 'it gives no reason after a colon' : undefined;
}
