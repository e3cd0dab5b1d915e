/** Checks that headings make an outline: no level is skipped, each has a text, and none stands twice in one place. */
import type { Element } from 'hast';
import { report } from '../findings.ts';
import { headingText } from '../heading-text.ts';
import { foldHeading } from '../match-sections.ts';
import { isElement, walk } from '../walk.ts';
import type { CheckedBody } from './checked-body.ts';

/** Reports headings that are wrong in themselves or beside the others. */
export function checkHeadings({ headings, findings, tree }: CheckedBody): void {
  const { heading: limit } = findings.input.rules.limits;
  const outline: Outline = { depth: 1, above: [] };
  for (const { element, parent } of headings) {
    const heading = headingText(element);
    const written = Number(element.tagName.slice(1));
    if (heading === '') {
      if (!hasNamedPicture(element)) report(findings, 'heading-empty', {}, element);
      continue;
    }
    const { length } = [...heading];
    // A command of another program is reported as such.
    if (length > limit && !heading.includes('{{')) report(findings, 'heading-long', { length, limit }, element);
    if (written === 1) report(findings, 'heading-top-level', { heading }, element);
    // Those within other elements, such as quotations, belong to another outline.
    if (parent !== tree) continue;
    const depth = Math.max(2, written);
    if (depth > outline.depth + 1) {
      report(findings, 'heading-skipped', { depth, expected: outline.depth + 1, heading }, element);
    }
    const first = enter(outline, depth, heading, element);
    if (first !== undefined)
      report(findings, 'heading-repeated', { heading, line: lineOf(first, findings.input.firstLine) }, element);
  }
}

/** The depth of the last heading, and for each level the headings so far below the same heading. */
interface Outline {
  depth: number;
  readonly above: Map<string, Element>[];
}

/** Adds a heading; returns one of the same text below the same heading. */
function enter(outline: Outline, depth: number, heading: string, element: Element): Element | undefined {
  outline.depth = depth;
  outline.above.length = Math.min(outline.above.length, depth + 1);
  const beside = outline.above[depth] ?? new Map<string, Element>();
  outline.above[depth] = beside;
  const key = foldHeading(heading);
  const first = beside.get(key);
  if (first === undefined) beside.set(key, element);
  return first;
}

const lineOf = ({ position }: Element, firstLine: number): number => (position?.start.line ?? 1) + firstLine - 1;

function hasNamedPicture(heading: Element): boolean {
  let found = false;
  walk(heading, (node) => {
    found ||= isElement(node, 'img') && String(node.properties['alt'] ?? '').trim() !== '';
    return undefined;
  });
  return found;
}
