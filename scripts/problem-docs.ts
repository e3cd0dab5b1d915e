/** Makes `docs/problems.md` from the catalogue of problems. */
import type { CatalogueEntry } from '../src/problems/catalogue/entry.ts';
import { catalogue } from '../src/problems/catalogue.ts';
import { type ReferencePage, runAsScript, toRow } from './reference-page.ts';

type Values = Readonly<Record<string, unknown>>;
type Entry = CatalogueEntry<Values>;

const entries = Object.entries(catalogue) as unknown as readonly (readonly [string, Entry])[];

const head = `<!-- Made by scripts/problem-docs.ts from src/problems/catalogue/. Change the catalogue, then run \`npm run docs\`. -->

# Problems

Everything that can be wrong with a site, by the code that stands at the end of a message. A code never changes its
meaning. In the messages below, words in braces stand for what was found in your files.

An **error** stops the build before the old site is touched; the exit code is 1. A **warning** does not.
`;

export const problemPage: ReferencePage = {
  path: 'docs/problems.md',
  make: () => [head, toTable(), ...entries.map(toSection)].join('\n'),
};

function toTable(): string {
  const rows = entries.map(([code, { severity, title }]) => toRow([`[\`${code}\`](#${code})`, severity, title]));
  return [toRow(['Code', 'Severity', 'What is wrong']), '| --- | --- | --- |', ...rows, ''].join('\n');
}

function toSection([code, entry]: readonly [string, Entry]): string {
  const hints = toHints(entry).map((hint) => `${hint}\n`);
  return [
    `## ${code}\n`,
    `${entry.title} (${entry.severity}).\n`,
    `> ${entry.message(placeholders())}\n`,
    ...hints,
  ].join('\n');
}

/** The hint depends on what is known: a near name, none, or nothing at all. */
function toHints({ hint }: Entry): readonly string[] {
  const known: readonly Values[] = [{}, { nearest: undefined }, { nearest: undefined, found: [] }];
  const hints = known.flatMap((values) => hint?.(placeholders(values)) || []);
  return [...new Set(hints)];
}

/** Values that print their own names, whatever a message asks for. */
function placeholders(known: Values = {}): Values {
  return new Proxy(known, { get: (_, name: string) => (Object.hasOwn(known, name) ? known[name] : placeholder(name)) });
}

/** Text and list at once: some values are lists of names. */
function placeholder(name: string): unknown {
  const text = `{${name}}`;
  return Object.assign(Object(text), { map: (print: (item: string) => string) => [print(text), '…'] });
}

runAsScript(problemPage, import.meta.url);
