/** Reports problems as SARIF 2.1.0, which code scanning and many editors read. */
import type { CatalogueEntry } from './catalogue/entry.ts';
import { catalogue } from './catalogue.ts';
import { toHelpPage } from './help-page.ts';
import type { ReportedProblem } from './reported.ts';

/** What a report says besides problems. */
export interface SarifOptions {
  /** Of the generator. */
  readonly version: string;
  /** Path of a file from the root of the repository. */
  readonly toPath: (file: string) => string;
}

/** One run as a SARIF log, as JSON. The rules are those of the problems that were found. */
export function toSarifReport(problems: readonly ReportedProblem[], { version, toPath }: SarifOptions): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const driver = {
    name: 'Broadsheet',
    version,
    rules: codes.map(toRule),
  };
  const results = problems.map((problem) => ({
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: problem.severity,
    message: { text: problem.hint ? `${problem.message}. ${problem.hint}` : `${problem.message}.` },
    locations: [{ physicalLocation: toLocation(problem, toPath) }],
    ...toRelated(problem, toPath),
    ...toFixes(problem, toPath),
  }));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toRule(code: string) {
  const entry = (catalogue as Readonly<Record<string, CatalogueEntry<never>>>)[code];
  return {
    id: code,
    shortDescription: { text: `${entry?.title ?? code}.` },
    help: { text: `See ${toHelpPage(code)} in the package of Broadsheet.` },
    ...(entry && { defaultConfiguration: { level: entry.severity } }),
  };
}

/** What stands somewhere in a file. */
type WithPlace = Pick<ReportedProblem, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

function toLocation(problem: WithPlace, toPath: SarifOptions['toPath']) {
  const region = toRegion(problem);
  return { artifactLocation: toArtifact(problem, toPath), ...(region && { region }) };
}

const toArtifact = ({ file }: WithPlace, toPath: SarifOptions['toPath']) => ({
  uri: toPath(file).split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
});

function toRegion({ line, column, endLine, endColumn }: WithPlace) {
  if (line === undefined) return undefined;
  const start = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return endLine === undefined || endColumn === undefined ? start : { ...start, endLine, endColumn };
}

function toRelated({ related }: ReportedProblem, toPath: SarifOptions['toPath']) {
  return related ? { relatedLocations: related.map((each) => ({ physicalLocation: toLocation(each, toPath) })) } : {};
}

function toFixes(problem: ReportedProblem, toPath: SarifOptions['toPath']) {
  const region = toRegion(problem);
  if (!problem.fix || !region) return {};
  const { actual, expected } = problem.fix;
  const replacement = { deletedRegion: region, insertedContent: { text: expected } };
  const change = { artifactLocation: toArtifact(problem, toPath), replacements: [replacement] };
  return { fixes: [{ description: { text: `Write “${expected}” for “${actual}”.` }, artifactChanges: [change] }] };
}
