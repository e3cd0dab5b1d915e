/** Makes one problem: a `VFileMessage`, the carrier that editors, reporters and unified understand. */
import { VFileMessage } from 'vfile-message';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { catalogue, type ProblemCode, type ProblemValues } from './catalogue.ts';

/** A problem found in a site. `fatal` is true for an error and false for a warning. */
export interface Problem extends VFileMessage {
  /** Other files that take part in it, such as the other one of two with one address; absent where there are none. */
  related?: readonly RelatedPlace[] | undefined;
}

/** A file that takes part in a problem of another one, and where in it. */
export interface RelatedPlace {
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where in a file something stands; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The one right answer to a problem: a text that stands at its place, and the text that belongs there. */
export interface Fix {
  readonly actual: string;
  readonly expected: string;
}

/** A file, and where in it. `path` is relative to the site's folder, with `/` on every system. */
export interface Location {
  readonly path: string;
  readonly place?: Place | undefined;
  /** What `check --fix` may write in place of what stands there. */
  readonly fix?: Fix | undefined;
  /** Where else what is wrong can be mended. */
  readonly related?: readonly Pick<Location, 'path' | 'place'>[] | undefined;
}

/** Longer values are cut in messages. */
const maxLength = 300;

/** Makes a problem of the catalogue with its values and location filled in. */
export function toProblem<C extends ProblemCode>(code: C, values: ProblemValues<C>, location: Location): Problem {
  const entry = catalogue[code] as unknown as CatalogueEntry<ProblemValues<C>>;
  const legible = toLegible(values);
  const message: Problem = new VFileMessage(entry.message(legible), {
    ruleId: code,
    source: 'broadsheet',
    ...(location.place && { place: toUnistPlace(location.place) }),
  });
  message.file = location.path;
  message.fatal = entry.severity === 'error';
  message.note = entry.hint?.(legible) || undefined;
  if (location.fix) Object.assign(message, { actual: location.fix.actual, expected: [location.fix.expected] });
  if (location.related) message.related = location.related.map(toRelated);
  return message;
}

const toRelated = ({ path, place }: Pick<Location, 'path' | 'place'>): RelatedPlace => ({
  file: path,
  ...(place && { line: place.line, column: place.column }),
});

/** Whether a problem stops the build. */
export function isError(problem: Problem): boolean {
  return problem.fatal === true;
}

/** A report has a line for each problem, and what an author wrote must not steer the terminal that shows it. */
function toLegible<V extends object>(values: V): V {
  const pairs = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]);
  return Object.fromEntries(pairs) as V;
}

function clean(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1).toWellFormed()}…` : line;
}

/** A place as a `VFileMessage` has it: a point, or a position where its end is known. */
export function toUnistPlace(place: Place) {
  const start = { line: place.line, column: place.column };
  if (place.endLine === undefined || place.endColumn === undefined) return start;
  return { start, end: { line: place.endLine, column: place.endColumn } };
}
