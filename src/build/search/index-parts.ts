/** Makes parts of the search index with Pagefind, a program that runs beside the build. The only importer of Pagefind. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { byCodeUnit } from '../../content/by-code-unit.ts';
import type { SearchPart } from '../../outputs/search/plan-search.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';

/** A file of a part. */
export interface IndexFile {
  /** Path below the site, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** So many files of texts a part has at most: with a file for each story there would be as many files as pages. */
const maxFragments = 20;

/** Milliseconds in which the program must answer for the first time. */
const patience = 30_000;

/** How many builds of this process use the program, which is one for all of them: the last one ends it. */
let users = 0;

/**
 * Makes the files of parts, one part after another.
 *
 * @param onPart hears how many are done
 * @throws Error where the program does not run, or refuses a record
 */
export async function* indexParts(
  parts: readonly SearchPart[],
  onPart: (done: number) => void,
): AsyncGenerator<IndexFile> {
  users += 1;
  try {
    for (const [number, part] of parts.entries()) {
      yield* indexPart(part);
      onPart(number + 1);
    }
  } finally {
    users -= 1;
    if (users === 0) await close();
  }
}

async function* indexPart(part: SearchPart): AsyncGenerator<IndexFile> {
  const index = await openIndex();
  const added = await Promise.all(part.toRecords().map((record) => index.addCustomRecord(toCustom(record, part))));
  const errors = added.flatMap(({ errors }) => errors);
  if (errors[0] !== undefined) throw new Error(errors[0]);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const own = files
    .filter(({ path }) => isOfPart.test(path) || (part.isEngine && isProgram(path, part, files)))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  for (const { path, content } of own) yield { path: `${part.folder.slice(1)}${path}`, content };
}

/** A program that ends at once may leave the question open for ever. */
async function openIndex(): Promise<PagefindIndex> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from its program')), patience);
  });
  try {
    const { index, errors } = await Promise.race([createIndex({ maxFragments }), impatience]);
    if (!index) throw new Error(errors.join(', '));
    return index;
  } finally {
    clearTimeout(timer);
  }
}

/** What every part has; the rest is the program, which the engine alone has, and what other pages could look like. */
const isOfPart = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:filter|fragment|index)\/.*)$/;

/** The program, and its rules for the language, or else those for an unknown one. */
function isProgram(path: string, { language }: SearchPart, files: readonly { readonly path: string }[]): boolean {
  const rules = `wasm.${language}.pagefind`;
  const known = files.some((file) => file.path === rules);
  return ['pagefind.js', 'pagefind-worker.js', known ? rules : 'wasm.unknown.pagefind'].includes(path);
}

function toCustom(
  { meta, filters, sort, ...record }: SearchRecord,
  { language }: SearchPart,
): Parameters<PagefindIndex['addCustomRecord']>[0] {
  const lists = Object.entries(filters).map(([name, values]) => [name, [...values]]);
  return { ...record, language, meta: { ...meta }, filters: Object.fromEntries(lists), sort: { ...sort } };
}
