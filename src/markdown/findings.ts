/**
 * What travels with a body through the steps: the input that they read and what they have found so
 * far. It lives in the VFile's data, so that one frozen processor serves every body.
 */
import type { Element } from 'hast';
import type { VFile } from 'vfile';
import type { ProblemCode, ProblemValues } from '../problems/catalogue.ts';
import { type Place, type Problem, toProblem } from '../problems/problem.ts';
import type { BodyImage, BodyInput, BodyLink, OutlineHeading } from './body.ts';

/** Filled by the steps, in their order. */
export interface Findings {
  readonly input: BodyInput;
  readonly problems: Problem[];
  readonly images: BodyImage[];
  readonly links: BodyLink[];
  /** Ids that stand in the page already; a step that gives an id takes one that is not here. */
  readonly ids: Set<string>;
  /** Labels for the section menu, of the headings for which the front matter has one. */
  readonly navLabels: Map<Element, string>;
  outline: readonly OutlineHeading[];
  words: number;
  minutes: number;
  excerpt: string;
}

declare module 'vfile' {
  interface DataMap {
    findings: Findings;
  }
}

/** The smallest part of a node that tells where it stands. */
export interface Placed {
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly column: number };
        readonly end?: { readonly line: number; readonly column: number };
      }
    | undefined;
}

/** Findings of a body before the first step. */
export function toFindings(input: BodyInput): Findings {
  return {
    input,
    problems: [],
    images: [],
    links: [],
    ids: new Set(),
    navLabels: new Map(),
    outline: [],
    words: 0,
    minutes: 0,
    excerpt: '',
  };
}

/** The findings that `renderBody` put into the file. */
export function findingsOf(file: VFile): Findings {
  const { findings } = file.data;
  if (findings === undefined) throw new TypeError('Expected findings in the data of the file');
  return findings;
}

/** Where a node of the body stands in the file that the editor sees, front matter included. */
function placeOf(node: Placed, input: BodyInput): Place | undefined {
  const start = node.position?.start;
  return start && { line: start.line + input.firstLine - 1, column: start.column };
}

/** Where a node begins and ends. One that the HTML parser has made to mend others stands nowhere: there, the body does. */
export function rangeOf(node: Placed, input: BodyInput): Place {
  const place = placeOf(node, input) ?? { line: input.firstLine, column: 1 };
  const end = node.position?.start && node.position.end;
  return end ? { ...place, endLine: end.line + input.firstLine - 1, endColumn: end.column } : place;
}

/** Adds a problem of the catalogue at the place of a node. */
export function report<C extends ProblemCode>(
  findings: Findings,
  code: C,
  values: ProblemValues<C>,
  node: Placed,
): void {
  const { input, problems } = findings;
  problems.push(toProblem(code, values, { path: input.path, place: rangeOf(node, input) }));
}
