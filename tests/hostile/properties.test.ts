/** Whatever stands in a file: a page or a placed problem, never an exception, and never more work than the test’s time allows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { attacks } from '../markdown/attacks.ts';
import { bodyInput } from '../markdown/body-input.ts';
import { basics, now, toPictures } from '../newsroom/paper.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'));
  for (const [path, text] of Object.entries(basics)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'content/articles'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const model = `---
title: Ferry "returns" to the old pier
summary: >-
  It sails at nine,
  twice a day.
reporter: [ada-quill]
beat: energy
published: 2026-03-04T09:30:00Z
updated: 2026-03-05
sections:
  - heading: What comes next
    id: next
tags: [ferry, 'the pier']
corrections:
  - { date: 2026-03-05, text: "It was nine." }
aliases: [/2026/old/]
source: &s { name: Wire, url: https://wire.example/ }
---
It *returns*, says **the** [company](/about/ "x"). See the note[^1] and <b>this</b>.

## What comes next

> A quotation -- "of two" lines...
> - with a list
>   1. in it

| a | b |
|---|:-:|
| 1 | \`2\` |

![A pier](pier.jpg "caption")

\`\`\`js
alert(1)
\`\`\`

[^1]: Of course. www.paper.example

- [ ] task
`;

const pieces = fc.constantFrom(
  ...attacks,
  ...[
    '---',
    '---\n',
    '\n---js\n',
    '...',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '    ',
    '\0',
    '\uFEFF',
    '\u2028',
    '\x1b[31m',
    '\u202E',
  ],
  ...[
    '&a ',
    '*a',
    '!!js ',
    '!<tag:x>',
    '<<: *a',
    '? ',
    '- - - ',
    '{a: ',
    '[',
    ']',
    '}',
    ': ',
    '#',
    '|',
    '>',
    '%YAML 9',
    '"',
    "'",
  ],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    'title: x\n',
    '~~',
    '``',
    '[^1]',
    '[^1]: ',
    '](',
    '![',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '&#0;',
    '&#x110000;',
    '\\',
    '<table>',
    '</section>',
    '\ud83d',
    'e\u0301',
    '2026-02-30',
    '9'.repeat(400),
    '{{ x }}',
    '{% y %}',
  ],
);

/** The model with some of it cut, doubled, replaced or moved. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(model.length),
      remove: fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, fc.nat(400)),
      insert: fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 20 })),
      times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce(
      (text, { at, remove, insert, times }) => text.slice(0, at) + insert.repeat(times) + text.slice(at + remove),
      model,
    ),
  );

/** Every problem has a code, one line of words, and a place that the text has. */
function expectPlaced(problems: readonly Problem[], path: string, text: string): void {
  const lines = text.split(/\r\n?|\n/).length;
  for (const problem of problems) {
    expect(problem.ruleId).toBeTruthy();
    expect(problem.reason).toMatch(/^Unexpected [^\n]+, expected [^\n]+$/);
    if (problem.file !== path) continue;
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines + 1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
}

function judge(bytes: Uint8Array): void {
  const path = 'content/articles/mutant.md';
  writeFileSync(join(root, path), bytes);
  const { entries, problems } = readContent(root, 'content');
  const folders = { content: 'content', public: 'public' };
  const made = toNewsroom(entries, { now, drafts: true, folders, pictures: toPictures({}) });
  const entry = entries.find((each) => each.path === path);
  const text = entry?.markdown.text ?? '';
  const body = renderBody(bodyInput(text, { path, firstLine: entry?.markdown.firstLine ?? 1 }));
  const all = [...problems, ...made.problems, ...body.problems];
  expectPlaced(all, path, Buffer.from(bytes).toString());
  const isPage = made.newsroom?.articles.some(({ markdown }) => markdown.path === path) === true;
  expect(isPage || all.some(({ file }) => file === path)).toBe(true);
  expect(body.body.html.isWellFormed()).toBe(true);
}

const runs = { numRuns: 500, seed: 4, endOnFailure: true };

test('a story that was mutated', () => {
  fc.assert(
    fc.property(mutated, (text) => judge(Buffer.from(text))),
    runs,
  );
});

test('a story of which bytes were changed or lost', () => {
  const bytes = Buffer.from(model);
  const change = fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(bytes.length), (changes, end) => {
      const copy = Buffer.from(bytes);
      for (const { at, value } of changes) copy[at] = value;
      judge(copy.subarray(0, end % 7 === 0 ? end : undefined));
    }),
    runs,
  );
});

test('pieces of everything, many times over', () => {
  const part = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 4 })),
    fc.constantFrom(1, 1, 2, 30, 700),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, isBody) => {
      const text = parts.map(([piece, times]) => piece.repeat(times)).join('');
      judge(Buffer.from(isBody ? `${model}\n${text}` : `---\n${text}\n---\nWords.\n`));
    }),
    { ...runs, numRuns: 250 },
  );
});

test('a piece as often as a file may hold it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (parts) => {
      const unit = parts.join('');
      judge(Buffer.from(`${model}\n${unit.repeat(Math.ceil(30_000 / unit.length))}`));
    }),
    { ...runs, numRuns: 60 },
  );
});
