/** Makes `docs/problems.md`, the table of all problems, from the catalogue and the examples of the tests. */
import { readExample } from './problem-example.ts';
import { entries, type ProblemEntry } from './problem-texts.ts';
import { type ReferencePage, runAsScript, toRow } from './reference-page.ts';

const head = `<!-- Made by scripts/problem-docs.ts from src/problems/catalogue/ and tests/problems/examples/. Change those, then run \`npm run docs\`. -->

# Problems

Everything that can be wrong with a site, by the code that stands at the end of a message. A code never changes its
meaning. Each has a page that says what it means and how to fix it, with an example that a test holds to its word.

An **error** stops the build before the old site is touched; the exit code is 1. A **warning** does not.
`;

export const problemPage: ReferencePage = {
  path: 'docs/problems.md',
  make: () => [head, toTable()].join('\n'),
};

function toTable(): string {
  const top = [toRow(['Code', 'Severity', 'What is wrong', 'Example']), '| --- | --- | --- | --- |'];
  return [...top, ...entries.map(toCells).map(toRow), ''].join('\n');
}

function toCells([code, { severity, title }]: readonly [string, ProblemEntry]): readonly string[] {
  const page = `problems/${code}.md`;
  const { at, files } = readExample(code) ?? {};
  const line = files?.find(({ path, was }) => path === at?.path && !was)?.text.split('\n')[(at?.line ?? 0) - 1];
  const example = line?.trim() ? `\`${shorten(line.trim())}\`` : 'file';
  return [`[\`${code}\`](${page})`, severity, title, at ? `[${example}](${page}#example)` : ''];
}

function shorten(line: string): string {
  const plain = line.replaceAll('`', '');
  return plain.length > 48 ? `${plain.slice(0, 47).toWellFormed()}…` : plain;
}

runAsScript(problemPage, import.meta.url);
