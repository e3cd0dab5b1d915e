/** The forms in which a check reports what it found. */
import { relative, sep } from 'node:path';
import { readGenerator } from '../build/generator.ts';
import { isWithin } from '../build/settings.ts';
import { toGitHubReport } from '../problems/report-github.ts';
import { toJsonReport } from '../problems/report-json.ts';
import { toJunitReport } from '../problems/report-junit.ts';
import { toSarifReport } from '../problems/report-sarif.ts';
import { type Marks, toTextReport } from '../problems/report-text.ts';
import type { ReportedProblem } from '../problems/reported.ts';
import type { Surroundings } from './command.ts';
import { toLineReader } from './line-reader.ts';

/** Names of the forms, as `--format` takes them. */
export const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const;

/** A form of a report. */
export type Format = (typeof formats)[number];

/** Problems in a form. Without marks the text is plain. */
export function toReport(
  format: Format,
  problems: readonly ReportedProblem[],
  { root, environment }: Pick<Surroundings, 'root' | 'environment'>,
  marks?: Marks,
): string {
  const toPath = toRepositoryPath(root, environment);
  switch (format) {
    case 'json':
      return toJsonReport(problems);
    case 'github':
      return toGitHubReport(problems, toPath);
    case 'sarif':
      return toSarifReport(problems, { version: readGenerator().replace(/^\D+/, ''), toPath });
    case 'junit':
      return toJunitReport(problems, toPath);
    case 'text':
      return toTextReport(problems, marks, toLineReader(root));
  }
}

/** Paths from the root of the repository where a CI system names it, else from the site's folder. */
function toRepositoryPath(root: string, environment: Surroundings['environment']): (file: string) => string {
  const repository = environment['GITHUB_WORKSPACE'] || environment['CI_PROJECT_DIR'];
  if (!repository || !isWithin(root, repository) || relative(repository, root) === '') return (file) => file;
  const folder = relative(repository, root).split(sep).join('/');
  return (file) => `${folder}/${file}`;
}
