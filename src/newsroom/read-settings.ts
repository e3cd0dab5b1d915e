/** Reads `site.yaml` as far as everything else depends on it: language, time zone, patterns of addresses. */
import type { Entry } from '../content/entry.ts';
import { catalogueLanguages, findMessages } from '../language/find-messages.ts';
import { defaultRules, type HouseRules } from '../language/house-rules.ts';
import { findNearest } from '../problems/nearest.ts';
import { isFirm, type ProblemPolicy, problemCodes } from '../problems/policy.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import type { Context, SiteFolders } from './context.ts';
import { judgeLanguage } from './judge-language.ts';
import { canonicalLanguage } from './languages.ts';
import { type SiteFields, siteSchema } from './schema/site.ts';
import { type Validated, validate } from './validate.ts';

/** The settings of the site, and what every entry is read against. */
export interface Settings extends Pick<Context, 'language' | 'timeZone' | 'rules'> {
  /** Absent where `site.yaml` is missing or cannot be parsed. */
  readonly site?: Validated<SiteFields> & { readonly entry: Entry };
}

/** Reads the settings. English and UTC stand in for what is missing, so that the other files can be checked. */
export function readSettings(
  entries: readonly Entry[],
  folders: SiteFolders,
  report: (problem: Problem) => void,
): Settings {
  const entry = entries.find((candidate) => candidate.kind === 'site');
  if (!entry) {
    report(toProblem('site-file-missing', {}, { path: `${folders.content}/site.yaml` }));
    return { language: 'en', timeZone: 'UTC', rules: defaultRules };
  }
  if (entry.broken) return { language: 'en', timeZone: 'UTC', rules: defaultRules };
  const validated = validate(siteSchema, entry);
  validated.problems.forEach(report);
  reportSeverities(entry, validated.valid.severities ?? {}, report);
  const { language = 'en', timeZone = 'UTC' } = validated.valid;
  if (!judgeLanguage(entry, validated.valid.language, { report }) && !findMessages(language)) {
    const location = { path: entry.path, place: entry.locate(['language']) };
    report(toProblem('language-untranslated', { language, available: catalogueLanguages }, location));
  }
  return {
    site: { ...validated, entry },
    language: canonicalLanguage(language),
    timeZone,
    // With a fault in the settings nothing is published: then it is enough to judge by the usual rules.
    rules: validated.value ? toRules(validated.value) : defaultRules,
  };
}

const toRules = ({ limits, requireHttps, style }: SiteFields): HouseRules => ({ limits, requireHttps, style });

/** Reports severities of problems that do not exist, and of those that are nothing but errors. */
function reportSeverities(
  entry: Entry,
  severities: ProblemPolicy['severities'],
  report: (problem: Problem) => void,
): void {
  for (const [name, severity] of Object.entries(severities)) {
    const location = (what: 'key' | 'value') => ({
      path: entry.path,
      place: entry.locate(['severities', name], what),
    });
    const firm = isFirm(name);
    if (firm === undefined) {
      report(toProblem('severity-unknown', { name, nearest: findNearest(name, problemCodes) }, location('key')));
    } else if (firm && severity && severity !== 'error')
      report(toProblem('severity-firm', { name, severity }, location('value')));
  }
}
