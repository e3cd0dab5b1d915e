/** Reports for machines: JSON lines, annotations, SARIF and JUnit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { toProblem } from '../../src/problems/problem.ts';
import { toGitHubReport } from '../../src/problems/report-github.ts';
import { toJsonReport } from '../../src/problems/report-json.ts';
import { toJunitReport } from '../../src/problems/report-junit.ts';
import { toSarifReport } from '../../src/problems/report-sarif.ts';
import { fromReported, type ReportedProblem, toReported } from '../../src/problems/reported.ts';
import { readXml } from './read-xml.ts';

const place = { line: 3, column: 11, endLine: 3, endColumn: 15 };
const fix = { actual: 'PORT', expected: 'port' };
const reference = { kind: 'beat', name: 'PORT', folder: 'content/beats/', nearest: 'port' };
const problems = toReported([
  toProblem('unknown-reference', reference, { path: 'content/a b,100%.md', place, fix }),
  toProblem(
    'html-dropped',
    { what: '<b a="&\u{1F600}]]>">' },
    { path: 'content/a b,100%.md', place: { line: 9, column: 1 } },
  ),
  toProblem('style-invalid', { reason: 'end' }, { path: 'public/styles' }),
]);
const same = (file: string) => file;
const below = (file: string) => `paper/${file}`;

test('problems keep their ends and fixes on the way through a cache', () => {
  expect(toReported(problems.map(fromReported))).toEqual(problems);
  expect(problems[0]).toMatchObject({ ...place, fix });
});

describe('JSON', () => {
  test('has a problem on each line, whole', () => {
    const lines = toJsonReport(problems).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as ReportedProblem)).toEqual(problems);
  });

  test('is empty for no problems', () => expect(toJsonReport([])).toBe(''));
});

describe('annotations', () => {
  test('are commands that GitHub understands, whatever the values', () => {
    expect(toGitHubReport(problems, below).trimEnd().split('\n')).toEqual([
      '::error file=paper/content/a b%2C100%25.md,line=3,col=11,endLine=3,endColumn=14,title=unknown-reference::Unexpected beat `PORT`, expected the name of a file in `content/beats/`%0ADid you mean `port`? Or create `content/beats/PORT.md` for a new beat.',
      `::warning file=paper/content/a b%2C100%25.md,line=9,col=1,title=html-dropped::Unexpected HTML \`<b a="&\u{1F600}]]>">\`, expected elements that are safe in a story%0A${problems[1]?.hint}`,
      '::error file=paper/public/styles,title=style-invalid::Unexpected CSS (end), expected a valid style sheet',
    ]);
  });

  test('name no columns of a value over several lines', () => {
    const [problem] = problems;
    expect(toGitHubReport([{ ...(problem as ReportedProblem), endLine: 5 }], same)).toContain(
      'line=3,col=11,endLine=5,title=',
    );
  });
});

describe('SARIF', () => {
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'fixtures/sarif-2.1.0.json'), 'utf8'),
  ) as Record<string, unknown>;
  const isAddress = (text: string) => URL.canParse(text);
  const formats = {
    uri: isAddress,
    'uri-reference': (text: string) => !/[\s<>"{}|\\^`]/.test(text),
    'date-time': true,
  };
  const validate = new Ajv({ strict: false, unicodeRegExp: false, formats: formats as never, allErrors: true }).compile(
    schema,
  );
  const read = (text: string) => {
    const log = JSON.parse(text);
    validate(log);
    return { log, errors: validate.errors ?? [] };
  };
  const options = { version: '1.2.3', toPath: below };

  test('is valid against its schema, which can refuse', () => {
    expect([$schema, id].every((text) => typeof text === 'string')).toBe(true);
    expect(read(toSarifReport(problems, options)).errors).toEqual([]);
    expect(read(toSarifReport([], options)).errors).toEqual([]);
    expect(read(toSarifReport(problems, options).replace('"startLine": 3', '"startLine": 0')).errors).not.toEqual([]);
    expect(read(toSarifReport(problems, options).replace('"ruleId"', '"rule"')).errors).not.toEqual([]);
  });

  test('has rules, places, levels and fixes', () => {
    const { log } = read(toSarifReport(problems, options));
    const [run] = log.runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      ...['html-dropped', 'style-invalid', 'unknown-reference'],
    ]);
    expect(run.tool.driver.rules[0].help.text).toContain('docs/problems/html-dropped.md');
    const [first, second, third] = run.results;
    const region = { startLine: 3, startColumn: 11, endLine: 3, endColumn: 15 };
    const artifactLocation = { uri: 'paper/content/a%20b%2C100%25.md', uriBaseId: '%SRCROOT%' };
    expect(first).toMatchObject({
      ruleIndex: 2,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation, region } }],
    });
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: 'port' } },
    ]);
    expect(second).toMatchObject({ level: 'warning', locations: [{ physicalLocation: { region: { startLine: 9 } } }] });
    expect(third.locations[0].physicalLocation).not.toHaveProperty('region');
  });
});

describe('JUnit', () => {
  test('is a suite for each file: an error failed, a warning was skipped', () => {
    const { name, attributes, children } = readXml(toJunitReport(problems, below));
    expect([name, attributes]).toEqual([
      'testsuites',
      { name: 'broadsheet check', tests: '3', failures: '2', skipped: '1' },
    ]);
    expect(children.map((suite) => suite.attributes)).toEqual([
      { name: 'paper/content/a b,100%.md', tests: '2', failures: '1', skipped: '1' },
      { name: 'paper/public/styles', tests: '1', failures: '1', skipped: '0' },
    ]);
    const [error, warning] = children[0]?.children ?? [];
    expect(error?.attributes).toMatchObject({
      classname: 'paper/content/a b,100%.md',
      file: 'paper/content/a b,100%.md',
      line: '3',
    });
    expect(error?.children).toMatchObject([{ name: 'failure', attributes: { type: 'unknown-reference' } }]);
    expect(error?.children[0]?.text).toMatch(
      /^paper\/content\/a b,100%\.md:3:11 Unexpected beat `PORT`.*\nDid you mean/,
    );
    expect(warning?.children[0]?.attributes['message']).toContain('Unexpected HTML `<b a="&\u{1F600}]]>">`');
  });

  test('has a test that passed where there is no problem', () => {
    const { attributes, children } = readXml(toJunitReport([], same));
    expect(attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(children[0]?.children).toMatchObject([{ name: 'testcase', children: [] }]);
  });

  test('holds no character that XML forbids', () => {
    const [problem] = problems as [ReportedProblem];
    const odd = toJunitReport([{ ...problem, message: 'a\u0000b\ud800c\ufffed' }], same);
    expect(readXml(odd).children[0]?.children[0]?.attributes['name']).toBe('unknown-reference: a\ufffdb\ufffdc\ufffdd');
  });
});
