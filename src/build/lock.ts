/** Lets one build at a time write an output folder, also where several processes build. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digestOf } from '../content/digest.ts';

/** Milliseconds that a build waits for another one. */
const patience = 15 * 60 * 1000;

/** A lock that is held. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock of an output folder, and waits where another build holds it. The system releases it
 * when the process ends, however that happens: it is a transaction on an empty database. Where there
 * is no folder for temporary files there is no lock.
 *
 * @param output absolute
 * @param onWait called before waiting
 */
export function lockOutput(output: string, onWait: () => void): Lock {
  const path = join(tmpdir(), `broadsheet-${digestOf(output)}.lock`);
  return take(path, 0) ?? waitFor(path, onWait) ?? { release: () => undefined };
}

function waitFor(path: string, onWait: () => void): Lock | undefined {
  onWait();
  return take(path, patience);
}

function take(path: string, timeout: number): Lock | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout });
    database.exec('BEGIN EXCLUSIVE');
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
