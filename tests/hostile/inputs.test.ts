/** Each hostile file is refused with its code, alone and in the midst of good stories, and does nothing to those. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { BuildReport } from '../../src/build/build-site.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeSite, readTree, type Site } from '../sites/site.ts';
import { type HostileInput, hostileInputs } from './inputs.ts';

let site: Site;
afterEach(() => site?.remove());

function write({ path, content }: HostileInput): void {
  mkdirSync(dirname(join(site.root, path)), { recursive: true });
  writeFileSync(join(site.root, path), content);
}

const toLines = ({ problems }: BuildReport): string[] =>
  toReported(problems).map(
    ({ file, line, column, code }) => `${file} ${line === undefined ? '' : `${line}:${column}`} ${code}`,
  );

const expected = ({ path, problems }: HostileInput): string[] =>
  problems.map((problem) =>
    problem.startsWith('crane') ? `content/articles/${problem.replace(' ', '  ')}` : `${path} ${problem}`,
  );

describe('alone', () => {
  test.each(hostileInputs.map((input) => [input.name, input] as const))('%s', async (_, input) => {
    site = makeSite();
    write(input);
    const report = await site.build();
    expect(toLines(report)).toEqual(expected(input));
    expect(report.written).toBe(false);
    expect(report.problems.every(({ reason }) => reason.length < 1000)).toBe(true);
  });
});

test('all at once among good stories, which are as they were when the others are gone', async () => {
  site = makeSite();
  await site.build();
  const before = readTree(site.output);
  for (const input of hostileInputs) write(input);
  const report = await site.build();
  expect(toLines(report).sort()).toEqual(hostileInputs.flatMap(expected).sort());
  expect(readTree(site.output)).toEqual(before);
  for (const { path } of hostileInputs) rmSync(join(site.root, path));
  expect((await site.build()).problems).toEqual([]);
  expect(readTree(site.output)).toEqual(before);
});

const right = '---\ntitle: Right\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06T10:00:00Z\n---\nWords.';

test.each([
  ['a byte order mark', `\uFEFF${right}`],
  ['Windows line ends', `${right}\n`.replaceAll('\n', '\r\n')],
  ['a byte order mark and Windows line ends', `\uFEFF${right}`.replaceAll('\n', '\r\n')],
  ['no final line end', right],
  ['many final line ends', `${right}\n\n\n\n`],
  ['a final line end of Windows', `${right}\r\n`],
])('%s makes no difference', async (_, text) => {
  const build = async (content: string): Promise<Map<string, string>> => {
    site = makeSite({ files: { 'content/articles/right.md': content } });
    expect((await site.build()).problems).toEqual([]);
    return readTree(site.output);
  };
  const plain = await build(`${right}\n`);
  site.remove();
  expect(await build(text)).toEqual(plain);
});
