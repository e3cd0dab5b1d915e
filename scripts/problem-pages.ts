/** Makes `docs/problems/`, a page for each problem, from the catalogue and the examples of the tests. */
import { type ExampleFile, type ProblemExample, readExample } from './problem-example.ts';
import { entries, type ProblemEntry, toHints, toMessage } from './problem-texts.ts';
import { type ReferencePage, runAllAsScript } from './reference-page.ts';

/** The pages, in the order of the catalogue. */
export const problemPages: readonly ReferencePage[] = entries.map(([code, entry]) => ({
  path: `docs/problems/${code}.md`,
  make: () => toPage(code, entry, readExample(code)),
}));

const head = `<!-- Made by scripts/problem-pages.ts from src/problems/catalogue/ and tests/problems/examples/. Change those, then run \`npm run docs\`. -->`;

function toPage(code: string, entry: ProblemEntry, example: ProblemExample | undefined): string {
  const hints = toHints(entry);
  return [
    head,
    `# ${code}`,
    `${entry.title} (${entry.severity}).`,
    `> ${toMessage(entry)}`,
    ...(example ? ['## What it means', example.meaning] : []),
    ...(example?.at ? ['## Example', ...toFiles(example)] : []),
    ...(hints.length > 0 ? ['## How to fix it', ...hints] : []),
    '## Severity',
    toSeverity(code, entry),
    '[All problems](../problems.md)\n',
  ].join('\n\n');
}

function toFiles({ files, at }: ProblemExample): string[] {
  const isAmong = files.some(({ path, was }) => path === at?.path && !was);
  return files.flatMap((file) => {
    const isWrong = !file.was && (file.path === at?.path || (!isAmong && file === files[0]));
    return toFile(file, isWrong ? at : undefined);
  });
}

function toFile(file: ExampleFile, at: ProblemExample['at']): string[] {
  const { path, language, text, removed, link, was } = file;
  if (removed) return [`\`${path}\` is not there.`];
  if (link !== undefined) return [`\`${path}\` is a symbolic link to \`${link}\`, and has the problem.`];
  const name = at?.line === undefined ? `\`${path}\`` : `\`${path}\`, line ${at.line}`;
  const marks = /^`{3,}/m.test(text) ? '````' : '```';
  return [
    at ? `${name}, has the problem:` : `${name}${was ? ', as it was' : ''}:`,
    `${marks}${language}\n${text.replace(/\n?$/, '\n')}${marks}`,
  ];
}

function toSeverity(code: string, { severity, firm }: ProblemEntry): string {
  const effect = severity === 'error' ? 'It stops the build; the site stays as it was.' : 'It does not stop the build.';
  const fact = `This is ${severity === 'error' ? 'an error' : 'a warning'}. ${effect}`;
  if (firm) return `${fact} It can neither be silenced nor be less than an error: nothing is left to publish.`;
  return `${fact} \`site.yaml\` can say otherwise for the whole paper (\`error\`, \`warning\` or \`off\`):

\`\`\`yaml
severities:
  ${code}: ${severity === 'error' ? 'warning' : 'error'}
\`\`\`

Where a story is right all the same, a comment on the line above says so, with the reason: in the text
\`<!-- broadsheet-ignore ${code}: reason -->\`, in front matter \`# broadsheet-ignore ${code}: reason\`.`;
}

runAllAsScript(problemPages, import.meta.url);
