/**
 * Renders every folder of `fixtures/`: `input.md` gives `output.html` and, as JSON, the rest of the
 * body with its problems. `input.json` changes the input. `UPDATE=1` writes what is missing or
 * different; without it a missing expectation fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BodyInput } from '../../src/markdown/body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { bodyInput } from './body-input.ts';

const root = join(import.meta.dirname, 'fixtures');
const names = readdirSync(root);

describe('fixtures', () => {
  test('are there', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  test.each(names)('%s', (name) => {
    const folder = join(root, name);
    const { body, problems } = renderBody(inputOf(folder));
    const { html, ...rest } = body;
    const result = { ...rest, problems: problems.map(describeProblem) };
    compare(join(folder, 'output.html'), `${html}\n`);
    compare(join(folder, 'result.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  });
});

function inputOf(folder: string): BodyInput {
  const changes = join(folder, 'input.json');
  const more = existsSync(changes) ? (JSON.parse(readFileSync(changes, 'utf8')) as Partial<BodyInput>) : {};
  return bodyInput(readFileSync(join(folder, 'input.md'), 'utf8'), more);
}

function compare(path: string, actual: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing; UPDATE=1 writes it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

const describeProblem = (problem: Problem): string =>
  `${problem.fatal ? 'error' : 'warning'} ${problem.line}:${problem.column} ${problem.ruleId}: ${problem.reason}`;
