/** Reads the example of a problem: what it means, in words, and files of a site that have it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../tests/problems/examples/', import.meta.url);

/** A file of an example. */
export interface ExampleFile {
  /** Path from the site's folder, with `/`. */
  readonly path: string;
  readonly language: string;
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1' | 'base64';
  /** How often the last line stands there. */
  readonly repeat: number;
  /** Whether it is a file or folder that is not there. */
  readonly removed: boolean;
  /** Where it leads, for a symbolic link. */
  readonly link?: string;
  /** Whether it is the file as it was at the revision that the site is compared with. */
  readonly was: boolean;
}

/** An example. It is laid over the small paper of the tests. */
export interface ProblemExample {
  /** What the problem means. */
  readonly meaning: string;
  readonly files: readonly ExampleFile[];
  /** Where the problem stands, where a file can show it; without a line it is one of the whole file. */
  readonly at?: { readonly path: string; readonly line?: number };
  /** Whether only a build meets it. */
  readonly needsBuild: boolean;
}

const fence = /^(`{3,})(\w+) (file=.*)\n([\s\S]*?)^\1$\n?/gm;

/**
 * The example of a code, or undefined where there is none. Files are fenced blocks with `file=PATH` after
 * their language, and `line=NUMBER` (or `line=none`) at the one that has the problem; `at=PATH` names
 * another file for it. `removed` says that there is no such file, `encoding=latin1` how it is
 * written (`base64` for a picture), `repeat=NUMBER` how often its last line stands there, `run=build` that a check does not
 * find it, `link=TARGET` that it is a symbolic link, `was` that it is the file as it was at the revision that the site is
 * compared with.
 */
export function readExample(code: string): ProblemExample | undefined {
  const url = new URL(`${code}.md`, folder);
  return existsSync(url) ? parseExample(readFileSync(url, 'utf8')) : undefined;
}

/** Codes that have an example. */
export const listExamples = (): string[] => readdirSync(folder).map((name) => name.replace(/\.md$/, ''));

function parseExample(text: string): ProblemExample {
  const blocks = [...text.matchAll(fence)].map(([, , language = '', words = '', content = '']) => {
    const meta = new Map(words.split(' ').map((word) => toPair(word)));
    const written = meta.get('encoding');
    const encoding: ExampleFile['encoding'] = written === 'latin1' || written === 'base64' ? written : 'utf8';
    const repeat = Number(meta.get('repeat') ?? 1);
    const file = {
      path: meta.get('file') ?? '',
      language,
      text: content,
      encoding,
      repeat,
      removed: meta.has('removed'),
      was: meta.has('was'),
      ...(meta.has('link') && { link: meta.get('link') ?? '' }),
    };
    return { file, meta };
  });
  const shown = blocks.find(({ meta }) => meta.has('line'));
  const line = Number(shown?.meta.get('line'));
  return {
    meaning: text.replace(fence, '').trim(),
    files: blocks.map(({ file }) => file),
    ...(shown && { at: { path: shown.meta.get('at') ?? shown.file.path, ...(line > 0 && { line }) } }),
    needsBuild: blocks.some(({ meta }) => meta.get('run') === 'build'),
  };
}

/** A word without a value is there or not. */
function toPair(word: string): readonly [name: string, value: string] {
  const [name = '', value = ''] = word.split('=', 2);
  return [name, value];
}
