/**
 * Locks between processes. A lock is a transaction on an empty database, so the system releases it when
 * its process ends, however that happens.
 */
import { DatabaseSync } from 'node:sqlite';

/** A lock that is held. */
export interface Lock {
  readonly release: () => void;
}

/** Many may share a lock at a time, or one may have it alone. */
export type LockKind = 'shared' | 'alone';

/** Milliseconds that one process waits for another. */
const patience = 15 * 60 * 1000;

const statements: Readonly<Record<LockKind, string>> = {
  shared: 'BEGIN; SELECT 1 FROM sqlite_master',
  alone: 'BEGIN EXCLUSIVE',
};

/**
 * Takes the lock that a file stands for, and waits where others hold it. Where there can be no such file
 * there is no lock.
 *
 * @param path absolute; the file is made where there is none, its folder must be there
 * @param onWait called before waiting
 */
export function takeLock(path: string, kind: LockKind, onWait: () => void): Lock {
  return take(path, kind, 0) ?? waitFor(path, kind, onWait) ?? { release: () => undefined };
}

function waitFor(path: string, kind: LockKind, onWait: () => void): Lock | undefined {
  onWait();
  return take(path, kind, patience);
}

function take(path: string, kind: LockKind, timeout: number): Lock | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout });
    database.exec(statements[kind]);
    const held = database;
    return { release: () => held.close() };
  } catch (error) {
    database?.close();
    if (isBusy(error)) return undefined;
    return { release: () => undefined };
  }
}

/** SQLITE_BUSY. */
const isBusy = (error: unknown): boolean => (error as { errcode?: unknown }).errcode === 5;
