/**
 * Every code of the catalogue has an example in `examples/`, from which its page of the documentation is
 * made; laid over the small paper it must yield that code on that line. To add one, write `CODE.md`:
 * what the problem means, and the files as fenced blocks (see `scripts/problem-example.ts`).
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { listExamples, type ProblemExample, readExample } from '../../scripts/problem-example.ts';
import { checkSite } from '../../src/build/check-site.ts';
import { toBuildSettings } from '../../src/build/settings.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { toReported } from '../../src/problems/reported.ts';
import { makeRepository } from '../build/since/repository.ts';
import { makeSite, now, type Site } from '../sites/site.ts';

/** Codes that depend on the machine, the moment, the command or thousands of lines: no file of a site can show them. */
const withoutFiles = [
  ...['file-unreadable', 'folder-unreadable', 'name-not-utf8', 'file-changed', 'revision-unreadable'],
  ...['build-crashed', 'output-unwritable', 'output-unfinished', 'search-failed'],
  'redirects-too-many',
  'card-undrawable',
];

const codes = Object.keys(catalogue);
let site: Site | undefined;
afterEach(() => site?.remove());

test('every code has an example, and every example a code', () => {
  expect(codes.filter((code) => !listExamples().includes(code))).toEqual([]);
  expect(listExamples().filter((code) => !codes.includes(code))).toEqual([]);
});

test('every example shows its problem, but for those that none can show', () => {
  const silent = listExamples().filter((code) => readExample(code)?.at === undefined);
  expect(silent.toSorted()).toEqual(withoutFiles.toSorted());
});

describe('an example yields its code where it says', () => {
  const shown = codes.flatMap((code) => {
    const example = readExample(code);
    return example?.at ? [{ code, example }] : [];
  });

  test.each(shown)('$code', async ({ code, example }) => {
    site = layOut(example);
    const { problems } = example.needsBuild
      ? await site.build()
      : await checkSite({
          ...{ settings: toBuildSettings({ root: site.root, now }), onProgress: () => undefined },
          since: hasHistory(example) ? 'HEAD' : undefined,
        });
    const found = toReported(problems).map(({ code: of, file, line }) => `${file}:${line ?? 'none'} ${of}`);
    expect(found).toContain(`${example.at?.path}:${example.at?.line ?? 'none'} ${code}`);
  });
});

const hasHistory = ({ files }: ProblemExample): boolean => files.some(({ was }) => was);

function layOut(example: ProblemExample): Site {
  const [before, files] = [true, false].map((was) => example.files.filter((file) => file.was === was));
  const history = Object.fromEntries((before ?? []).map(({ path, text }) => [path, text]));
  const made = hasHistory(example) ? makeRepository(history) : makeSite();
  for (const { path, text, encoding, repeat, removed, link } of files ?? []) {
    const target = join(made.root, path);
    if (link !== undefined) symlinkSync(link, target);
    else if (removed) rmSync(target, { recursive: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      const last = /[^\n]*\n$/.exec(text)?.[0] ?? '';
      writeFileSync(target, Buffer.from(`${text}${last.repeat(repeat - 1)}`, encoding));
    }
  }
  return made;
}
