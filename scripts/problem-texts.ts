/** What the catalogue says of a problem, with the names of values in place of values. */
import type { CatalogueEntry } from '../src/problems/catalogue/entry.ts';
import { catalogue } from '../src/problems/catalogue.ts';

type Values = Readonly<Record<string, unknown>>;

/** An entry of the catalogue. */
export type ProblemEntry = CatalogueEntry<Values>;

/** The catalogue in its order. */
export const entries = Object.entries(catalogue) as unknown as readonly (readonly [string, ProblemEntry])[];

/** The message, with words in braces for what is found in files. */
export const toMessage = (entry: ProblemEntry): string => entry.message(placeholders());

/** The hint depends on what is known: a near name, none, or nothing at all. */
export function toHints({ hint }: ProblemEntry): readonly string[] {
  // Of these there is rarely one; what is said without them is said mostly.
  const rare = { above: undefined, titled: undefined, other: undefined, advice: undefined };
  const unknown = { ...rare, nearest: undefined, ours: undefined, example: undefined, choices: [] };
  const unsure = { ...rare, meant: undefined, isFile: undefined, file: undefined, base: undefined };
  const known: readonly Values[] = [
    ...[{ ...rare }, { ...rare, nearest: undefined }, { ...rare, ours: undefined }, { ...rare, meant: undefined }],
    ...[unknown, { ...unknown, found: [] }],
    ...[unsure, { ...unsure, nearest: undefined }],
    ...(['above', 'titled'] as const).map((name) => ({ ...rare, [name]: placeholder(name), meant: undefined })),
  ];
  const hints = known.flatMap((values) => {
    const text = hint?.(placeholders(values));
    // A hint that is a value alone is no primitive text here.
    return text ? String(text) : [];
  });
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
