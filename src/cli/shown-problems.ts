/** Chooses what a check of named files shows: what these files have a part in, and what is wrong with the whole. */
import type { BuildSettings } from '../build/settings.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import type { IsNamed } from './named-files.ts';

/** What a file cannot be blamed for, since it is gone, and readers are to be told of all the same. */
const alwaysShown: ReadonlySet<string> = new Set(['url-gone']);

/**
 * Whether a problem concerns the named files: it stands in one of them or one takes part in it. What is wrong with the
 * settings or the site as a whole concerns every file.
 */
export function concerns(isNamed: IsNamed, { content, layouts }: BuildSettings): (problem: ReportedProblem) => boolean {
  const whole: ReadonlySet<string> = new Set(['.', content, layouts, `${content}/site.yaml`]);
  return ({ code, file, related = [] }) =>
    isNamed(file) || whole.has(file) || alwaysShown.has(code) || related.some((each) => isNamed(each.file));
}
