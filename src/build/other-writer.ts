/** Writes the files that are no pages, where they are not as they should be. */
import { digestOf } from '../content/digest.ts';
import type { Problem } from '../problems/problem.ts';
import type { KnownOutput } from './cache/site-record.ts';
import { isDocument, isPicture, makePictures, type OtherFile, type PictureTools, writeFile } from './other-files.ts';
import { type Before, stands } from './plan-changes.ts';
import type { Progress, Stopwatch } from './progress.ts';
import type { Written } from './render-changes.ts';

/** Writes files in its own time. */
export interface OtherWriter {
  /** Writes documents that changed, one in each step: work for a thread that waits for others. */
  readonly documents: Iterator<unknown>;
  /**
   * Writes what is left, and tells what could not be made. `isTaken` tells whether the site’s own code has put
   * something where a file belongs: that is written over.
   */
  readonly finish: (isTaken: (path: string) => boolean) => Promise<Problem[]>;
  readonly written: Written;
  /** Whether documents were left as they stand. */
  readonly hasHeld: () => boolean;
  /** Documents whose text is what it was, though their sources are others. */
  readonly same: ReadonlyMap<string, KnownOutput>;
}

/** What files are written with. */
interface WriterTools extends PictureTools {
  readonly before: Before;
  /** Whether documents that stand are left as they are, whatever they are made from now. */
  readonly holds: boolean;
  /** Absolute path of the folder that is written to. */
  readonly staging: string;
  readonly stopwatch: Stopwatch;
}

/** Prepares the writing of files. */
export function openOtherWriter(files: readonly OtherFile[], tools: WriterTools): OtherWriter {
  const { before, holds, staging, stopwatch, onProgress } = tools;
  const written: Written = new Map();
  const same = new Map<string, KnownOutput>();
  let isTaken = (_path: string) => false;
  const findChanged = (isWanted: (file: OtherFile) => boolean) =>
    files.filter((file) => isWanted(file) && (!isSame(file, before) || isTaken(file.path)));
  const keep = ({ path, sources }: OtherFile, fingerprint = '') =>
    written.set(path, { sources, fingerprint, layout: '' });
  // What all documents share changes often, and few of them with it: a file whose text is the same stays as it is.
  const writeDocument = (file: OtherFile) => {
    const { path, sources } = file;
    const known = before.known.get(path);
    let fingerprint = '';
    const isNew = (text: string) => {
      fingerprint = digestOf(text);
      return known?.fingerprint !== fingerprint || !stands(path, before) || isTaken(path);
    };
    if (writeFile(file, staging, isNew) || !known) keep(file, fingerprint);
    else same.set(path, { ...known, sources });
  };
  let hasHeld = false;
  let progress: Progress | undefined;
  const writeDocuments = function* (): Generator<void> {
    const found = findChanged(isDocument);
    const changed = holds ? found.filter(({ path }) => !stands(path, before) || isTaken(path)) : found;
    hasHeld = changed.length < found.length;
    for (const [index, file] of changed.entries()) {
      stopwatch.time('documents', () => writeDocument(file));
      progress = { stage: 'documents', done: index + 1, all: changed.length };
      yield;
    }
  };
  // Not before all pages are rendered: a bar shows one stage after another.
  const tell = () => progress && onProgress(progress);
  const documents = writeDocuments();
  return {
    ...{ documents, written, same, hasHeld: () => hasHeld },
    async finish(given) {
      isTaken = given;
      for (const _ of documents) tell();
      // Where none was left.
      tell();
      const others = findChanged((file) => !isDocument(file));
      stopwatch.time('documents', () => {
        for (const file of others) writeFile(file, staging);
      });
      const problems = await stopwatch.time('pictures', () => makePictures(others.filter(isPicture), staging, tools));
      for (const file of others) keep(file);
      return problems;
    },
  };
}

const isSame = ({ path, sources }: OtherFile, before: Before): boolean =>
  stands(path, before) && before.known.get(path)?.sources === sources;
