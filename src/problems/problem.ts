/** Makes one problem: a `VFileMessage`, the carrier that editors, reporters and unified understand. */
import { VFileMessage } from 'vfile-message';
import { type CatalogueEntry, catalogue, type ProblemCode, type ProblemValues } from './catalogue.ts';

/** A problem found in a site. `fatal` is true for an error and false for a warning. */
export type Problem = VFileMessage;

/** Where in a file something stands; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A file, and where in it. `path` is relative to the site's folder, with `/` on every system. */
export interface Location {
  readonly path: string;
  readonly place?: Place | undefined;
}

/** Makes a problem of the catalogue with its values and location filled in. */
export function toProblem<C extends ProblemCode>(
  code: C,
  values: ProblemValues<C>,
  location: Location,
): Problem {
  const entry = catalogue[code] as unknown as CatalogueEntry<ProblemValues<C>>;
  const message = new VFileMessage(entry.message(values), {
    ruleId: code,
    source: 'broadsheet',
    ...(location.place && { place: toUnistPlace(location.place) }),
  });
  message.file = location.path;
  message.fatal = entry.severity === 'error';
  message.note = entry.hint?.(values) || undefined;
  return message;
}

/** Whether a problem stops the build. */
export function isError(problem: Problem): boolean {
  return problem.fatal === true;
}

function toUnistPlace(place: Place) {
  const start = { line: place.line, column: place.column };
  if (place.endLine === undefined || place.endColumn === undefined) return start;
  return { start, end: { line: place.endLine, column: place.endColumn } };
}
