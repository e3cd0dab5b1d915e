/** Locks between processes: shared by many, or had alone, and released when a process ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LockKind, takeLock } from '../../src/build/lock-file.ts';

const module = join(import.meta.dirname, '../../src/build/lock-file.ts');
let folder = '';
let path = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-lock-'));
  path = join(folder, 'x.lock');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the lock in a process of its own, which then holds it; tells what it prints. */
function takeElsewhere(kind: LockKind): { child: ChildProcess; heard: () => string } {
  const code = `import { takeLock } from ${JSON.stringify(module)};
    takeLock(${JSON.stringify(path)}, '${kind}', () => console.log('waits'));
    console.log('has it');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  return { child, heard: () => heard };
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Unexpected wait for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test.each<[LockKind, LockKind, string]>([
  ['shared', 'shared', 'has it\n'],
  ['shared', 'alone', 'waits\nhas it\n'],
  ['alone', 'shared', 'waits\nhas it\n'],
  ['alone', 'alone', 'waits\nhas it\n'],
])('while one process has a lock %s, another that wants it %s prints %j', async (held, wanted, expected) => {
  const lock = takeLock(path, held, () => undefined);
  const other = takeElsewhere(wanted);
  await until(() => other.heard() === expected.split('\n', 1)[0]?.concat('\n'));
  lock.release();
  await until(() => other.heard() === expected);
});

test('a process that is killed leaves no lock', async () => {
  const { child, heard } = takeElsewhere('alone');
  await until(() => heard() === 'has it\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  let waited = false;
  const lock = takeLock(path, 'alone', () => {
    waited = true;
  });
  lock.release();
  expect(waited).toBe(false);
});

test('where there can be no file there is no lock', () => {
  const nowhere = join(folder, 'no/where.lock');
  for (const kind of ['alone', 'alone', 'shared'] as const) takeLock(nowhere, kind, () => expect.unreachable());
});
