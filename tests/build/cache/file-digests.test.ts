/** Digests of files: a file is read again where it may have changed, and else not. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/build/cache/database.ts';
import { openFileDigests } from '../../../src/build/cache/file-digests.ts';
import { seal } from '../../../src/build/cache/seal.ts';
import { digestOf } from '../../../src/content/digest.ts';

let root = '';
let database: DatabaseSync;
/** Milliseconds by which a build is later than the system's clock. */
let later = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-digests-'));
  database = openDatabase({ path: '', generator: 'test', onDiscard: () => undefined });
  later = 10_000;
  write('one');
});
afterEach(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

const path = 'a.md';
const absolute = () => join(root, path);
const write = (text: string) => writeFileSync(absolute(), text);
const clock = () => Date.now() + later;
const open = () => openFileDigests(database, root, clock);

/** Looks at the file as a build does, and tells whether it was read. */
function look(): { digest: string; wasRead: boolean } {
  const files = open();
  const { digest, bytes } = files.look(path);
  files.save();
  return { digest, wasRead: bytes !== undefined };
}

describe('a file that nobody has touched for a while', () => {
  test('is read once', () => {
    expect(look()).toEqual({ digest: digestOf('one'), wasRead: true });
    expect(look()).toEqual({ digest: digestOf('one'), wasRead: false });
  });

  test('is read again where its content, and with it its size, changed', () => {
    look();
    write('three');
    expect(look()).toEqual({ digest: digestOf('three'), wasRead: true });
  });

  test('is read again where it has the same size and time as before: the system’s own time tells', () => {
    const { atime, mtime } = statSync(absolute());
    utimesSync(absolute(), atime, mtime);
    look();
    write('two');
    utimesSync(absolute(), atime, mtime);
    expect(statSync(absolute())).toMatchObject({ size: 3, mtimeMs: mtime.getTime() });
    expect(look()).toEqual({ digest: digestOf('two'), wasRead: true });
  });

  test('is read again where another took its place', () => {
    look();
    rmSync(absolute());
    write('one');
    expect(look()).toEqual({ digest: digestOf('one'), wasRead: true });
  });
});

test('a file that was read in the moment in which it changed is read again: it may have changed once more', () => {
  later = 0;
  expect([look().wasRead, look().wasRead]).toEqual([true, true]);
  later = 1000;
  expect([look().wasRead, look().wasRead]).toEqual([true, true]);
  later = 3000;
  expect([look().wasRead, look().wasRead]).toEqual([true, false]);
});

test('a file that is not there has no digest, and looking at it is the system’s error', () => {
  const files = open();
  expect(files.digest('none.md')).toBeUndefined();
  expect(() => files.look('none.md')).toThrow(/ENOENT/);
  expect(files.digest('.')).toBeUndefined();
});

test('absolute paths are those of files elsewhere', () => {
  expect(open().digest(absolute())).toBe(digestOf('one'));
});

describe('what another thread has read', () => {
  test('is known to the next build', () => {
    const files = open();
    files.learn(path, digestOf('one'));
    files.save();
    expect(look()).toEqual({ digest: digestOf('one'), wasRead: false });
  });

  test('is not believed where the file changed meanwhile', () => {
    later = 0;
    const files = open();
    write('two');
    files.learn(path, digestOf('one'));
    files.save();
    later = 10_000;
    expect(look()).toEqual({ digest: digestOf('two'), wasRead: true });
  });

  test('of a file that is gone again is nothing', () => {
    const files = open();
    rmSync(absolute());
    expect(() => files.learn(path, 'x')).not.toThrow();
  });
});

test('files that are gone are forgotten', () => {
  look();
  const files = open();
  files.look(path);
  files.forget((each) => each === path);
  expect(look().wasRead).toBe(true);
});

test('on a file system whose numbers of files are larger than any that JavaScript knows exactly', () => {
  look();
  const row = { path, size: 3, modified: 1.5, changed: 2.5, inode: 2 ** 63 - 2 ** 11, seen: 9, digest: 'x' };
  database.prepare('DELETE FROM files').run();
  const values = Object.values(row);
  database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(...values, seal(...values));
  expect(look()).toEqual({ digest: digestOf('one'), wasRead: true });
});

test('a row that was changed is an error of the cache, not of the file', () => {
  look();
  database.exec("UPDATE files SET digest = 'x'");
  expect(() => open().look(path)).toThrow(/a value is not what was written/);
  expect(() => open().digest(path)).toThrow(/a value is not what was written/);
});

describe('the digest of what the system tells of files', () => {
  const tell = (paths: readonly string[] = [path, 'none.md']) => open().digestIdentities(paths);

  test('is the same for the same files, and certain', () => {
    expect(tell()).toEqual(tell());
    expect(tell().certain).toBe(true);
  });

  test('changes with content, place, list and presence', () => {
    const digests = [tell().digest, tell([path]).digest, tell(['none.md']).digest];
    write('two');
    digests.push(tell().digest);
    writeFileSync(join(root, 'none.md'), '');
    digests.push(tell().digest);
    expect(new Set(digests).size).toBe(5);
  });

  test('is uncertain for a file that changed a moment before', () => {
    later = 1000;
    expect(tell().certain).toBe(false);
  });

  test('stays uncertain for one that changed a moment before the build began, however long that takes', () => {
    later = 0;
    const files = open();
    expect(readFileSync(absolute(), 'utf8')).toBe('one');
    later = 60_000;
    expect(files.digestIdentities([path]).certain).toBe(false);
  });

  test('is that of what was there when a file was looked at', () => {
    const before = tell().digest;
    const files = open();
    files.look(path);
    write('three');
    expect(files.digestIdentities([path, 'none.md']).digest).toBe(before);
  });
});

describe('a build that is told what changed', () => {
  test('looks at those files again, and takes the others for what they were', () => {
    const files = open();
    writeFileSync(join(root, 'b.md'), 'one');
    files.look(path);
    files.look('b.md');
    write('three');
    writeFileSync(join(root, 'b.md'), 'three');
    files.begin([path]);
    expect([files.look(path).digest, files.size(path)]).toEqual([digestOf('three'), 5]);
    expect([files.look('b.md').digest, files.size('b.md')]).toEqual([digestOf('one'), 3]);
    expect(files.areAsSeen()).toBe(false);
    files.begin();
    expect([files.look(path).digest, files.look('b.md').digest]).toEqual([digestOf('three'), digestOf('three')]);
    expect(files.areAsSeen()).toBe(true);
  });

  test.each<[string, string, () => void, boolean]>([
    ['a file came', 'b.md', () => writeFileSync(join(root, 'b.md'), ''), true],
    ['a file went', path, () => rmSync(absolute()), true],
    ['a link came that leads nowhere', 'link.md', () => symlinkSync('none', join(root, 'link.md')), true],
    ['a file came and went again', 'b.md', () => undefined, false],
    ['a file changed', path, () => write('three'), false],
  ])('looks into folders again where %s', (_, changed, change, looks) => {
    const files = open();
    let looked = 0;
    const list = () => files.list('all', () => ++looked);
    list();
    files.look(path);
    change();
    files.begin([changed]);
    list();
    expect(looked).toBe(looks ? 2 : 1);
  });

  test('finds in folders what it found, until all is looked at again', () => {
    const files = open();
    const list = () => files.list('all', () => readdirSync(root));
    expect(list()).toEqual([path]);
    writeFileSync(join(root, 'b.md'), 'one');
    files.begin([]);
    expect(list()).toEqual([path]);
    expect(files.areAsSeen()).toBe(false);
    files.begin();
    expect(list()).toEqual([path, 'b.md']);
    expect(files.areAsSeen()).toBe(true);
    rmSync(absolute());
    expect(files.areAsSeen()).toBe(false);
  });

  test('notices that a file is gone', () => {
    const files = open();
    files.look(path);
    rmSync(absolute());
    expect(files.areAsSeen()).toBe(false);
  });
});
