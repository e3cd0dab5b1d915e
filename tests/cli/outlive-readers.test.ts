/** Commands whose output nobody reads to its end, as before `head`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, type Site } from '../sites/site.ts';
import { startCli } from './run-cli.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

/** Runs a command whose reader is gone before it prints anything. */
function runUnread(words: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const child = startCli(words, site.root);
  let stderr = '';
  child.stderr?.on('data', (text: string) => {
    stderr += text;
  });
  child.stdout?.destroy();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

test.each([['schema'], ['status'], ['schema', '--help'], ['check']])(
  '%s %s ends without a stack trace',
  async (...words) => {
    expect(await runUnread(words)).toEqual({ code: 0, stderr: '' });
  },
);

test('the work is done all the same', async () => {
  await runUnread(['schema']);
  expect(existsSync(join(site.root, '.vscode/broadsheet/site.schema.json'))).toBe(true);
  expect(existsSync(join(site.root, '.vscode/settings.json'))).toBe(true);
});
