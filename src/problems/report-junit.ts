/** Reports problems as JUnit XML, which GitLab and other systems show as tests. */
import { type ReportedProblem, toPlaceText } from './reported.ts';

/**
 * A test suite for each file with problems: an error is a test that failed, a warning one that was
 * skipped. Without problems there is one suite with one test that passed.
 *
 * @param toPath path of a file from the root of the repository
 */
export function toJunitReport(problems: readonly ReportedProblem[], toPath: (file: string) => string): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const suites = [...byFile].map(([file, found]) => toSuite(toPath(file), found));
  const none = toElement('testsuite', { name: 'content', tests: 1, failures: 0, skipped: 0 }, [
    toElement('testcase', { classname: 'content', name: 'is fit to print' }, []),
  ]);
  const counts = toCounts(problems);
  const root = toElement(
    'testsuites',
    { name: 'broadsheet check', ...counts, tests: Math.max(1, counts.tests) },
    suites.length === 0 ? [none] : suites,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

function toCounts(problems: readonly ReportedProblem[]) {
  const failures = problems.filter(({ severity }) => severity === 'error').length;
  return { tests: problems.length, failures, skipped: problems.length - failures };
}

const toSuite = (path: string, problems: readonly ReportedProblem[]): string =>
  toElement(
    'testsuite',
    { name: path, ...toCounts(problems) },
    problems.map((problem) => toTest(path, problem)),
  );

function toTest(path: string, problem: ReportedProblem): string {
  const { severity, code, message, hint, line } = problem;
  const text = [`${toPlaceText({ ...problem, file: path })} ${message}`, ...(hint ? [hint] : [])].join('\n');
  const place = line === undefined ? {} : { line };
  const outcome =
    severity === 'error'
      ? `<failure${toAttributes({ type: code, message })}>${toXml(text)}</failure>\n`
      : `<skipped${toAttributes({ message: text })}/>\n`;
  return toElement('testcase', { classname: path, name: `${code}: ${message}`, file: path, ...place }, [outcome]);
}

type Attributes = Readonly<Record<string, string | number>>;

function toElement(name: string, attributes: Attributes, children: readonly string[]): string {
  const inner = children.map((child) => child.replace(/^(?= *<)/gm, '  ')).join('');
  return inner === ''
    ? `<${name}${toAttributes(attributes)}/>\n`
    : `<${name}${toAttributes(attributes)}>\n${inner}</${name}>\n`;
}

const toAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${toXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no form at all for most control characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const toXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
