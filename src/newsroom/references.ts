/** Resolves names of files to what the files hold. */
import type { Entry, FieldPath } from '../content/entry.ts';
import { nameEntry } from '../content/name-entry.ts';
import { findNearest, findOtherSpelling } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import type { Instant } from './model.ts';

/** Things of one kind by name. A file that is there but invalid has no value and is still known. */
export interface Register<T> {
  /** As messages name the kind, such as “reporter”. */
  readonly kind: string;
  /** Folder in which a new one is created, with a slash at the end. */
  readonly folder: string;
  readonly byName: ReadonlyMap<string, T | undefined>;
  /** Names that several files have, with longer names that tell them apart. */
  readonly ambiguous?: ReadonlyMap<string, readonly string[]>;
  /** The name of what has a text as its `name` or `title`, as readers know it. */
  readonly findByTitle?: (text: string) => string | undefined;
  /** Things that are taken for these. */
  readonly others?: readonly Pick<Register<unknown>, 'kind' | 'byName'>[];
}

/** Where a name stands in an entry. */
export interface NameAt {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly name: string;
}

/** What a name refers to. An unknown name is reported with the nearest known one. */
export function findReference<T>(register: Register<T>, at: NameAt, context: Context): T | undefined {
  const name = at.name.normalize('NFC');
  if (register.byName.has(name)) return register.byName.get(name);
  const { kind, folder } = register;
  const location = { path: at.entry.path, place: at.entry.locate(at.path) };
  const choices = register.ambiguous?.get(name);
  if (choices) {
    context.report(toProblem('ambiguous-reference', { kind, name, choices }, location));
    return undefined;
  }
  const known = [...register.byName.keys()];
  const base = findNameInPath(name);
  const meant = base !== undefined && register.byName.has(base) ? base : undefined;
  const other = register.others?.find(({ byName }) => byName.has(name))?.kind;
  const nearest = findNearest(base ?? name, known);
  const spelling = findOtherSpelling(name, known);
  const titled = (meant ?? spelling) === undefined ? register.findByTitle?.(name) : undefined;
  const fix = spelling === undefined ? undefined : { actual: at.name, expected: spelling };
  const values = { kind, name, folder, nearest, meant, base, titled, other };
  context.report(toProblem('unknown-reference', values, { ...location, fix }));
  return undefined;
}

/** The name in what is the path of a file or the address of a page. */
function findNameInPath(written: string): string | undefined {
  if (!/[/\\]|\.md$/i.test(written)) return undefined;
  return nameEntry(written.replaceAll('\\', '/').replace(/\/+$/, '')) || undefined;
}

/** What each name of a list refers to, without those that are unknown; a repeated name is reported. */
export function findReferences<T>(
  register: Register<T>,
  at: Omit<NameAt, 'name'>,
  names: string | readonly string[],
  context: Context,
): T[] {
  const seen = new Set<string>();
  return toList(names).flatMap((written, index) => {
    const name = written.normalize('NFC');
    const path = Array.isArray(names) ? [...at.path, index] : at.path;
    if (seen.has(name)) {
      const location = { path: at.entry.path, place: at.entry.locate(path) };
      context.report(toProblem('duplicate-reference', { name }, location));
      return [];
    }
    seen.add(name);
    return findReference(register, { ...at, path, name }, context) ?? [];
  });
}

/** A thing of an entry, and the name that it wants. */
interface Named<T> {
  readonly entry: Entry;
  readonly name: string;
  readonly value: T | undefined;
  /** When it is published: of two with one name the younger is to blame, or else the file named later. */
  readonly published?: Instant | undefined;
}

/** Builds a register from entries of one kind. Two entries with one name are reported. */
export function toRegister<T>(kind: string, folder: string, items: readonly Named<T>[], context: Context): Register<T> {
  const byName = new Map<string, T | undefined>();
  const owners = new Map<string, Named<T>>();
  for (const item of items) {
    const { name } = item;
    const other = owners.get(name);
    const isOlder = (item.published ?? 0) < (other?.published ?? 0);
    if (other !== undefined) reportClash(...(isOlder ? ([other, item] as const) : ([item, other] as const)), context);
    if (other !== undefined && !isOlder) continue;
    owners.set(name, item);
    byName.set(name, item.value);
  }
  const findByTitle = (text: string) => {
    const isMeant = ({ entry: { data } }: Named<T>) => [data['name'], data['title']].some((each) => isSame(each, text));
    const found = items.filter(isMeant);
    return found.length === 1 ? found[0]?.name : undefined;
  };
  return { kind, folder, byName, findByTitle };
}

const isSame = (one: unknown, other: string): boolean => typeof one === 'string' && foldTitle(one) === foldTitle(other);

/** The typographer and the shift key make no difference. */
const foldTitle = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").trim();

function reportClash<T>(item: Named<T>, other: Named<T>, context: Context): void {
  const { line, column } = locateId(other.entry);
  const values = { id: item.name, other: `\`${other.entry.path}:${line}:${column}\`` };
  const related = [{ path: other.entry.path, place: locateId(other.entry) }];
  context.report(toProblem('id-clash', values, { path: item.entry.path, place: locateId(item.entry), related }));
}

/** Where a file says its name itself; otherwise it is that of the file. */
function locateId(entry: Entry) {
  const key = ['id', 'slug'].find((each) => each in entry.data);
  return key === undefined ? { line: 1, column: 1 } : entry.locate([key]);
}

const toList = (names: string | readonly string[]): readonly string[] => (typeof names === 'string' ? [names] : names);

/** The things of a register that are valid. */
export const valuesOf = <T>(register: Register<T>): T[] =>
  [...register.byName.values()].filter((value) => value !== undefined);
