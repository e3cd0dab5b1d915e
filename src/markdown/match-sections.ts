/**
 * Finds the sections that the front matter lists among the headings of the body, in order, and says
 * which one is missing or stands elsewhere.
 */
import type { Element } from 'hast';
import { findNearest } from '../problems/nearest.ts';
import { toProblem } from '../problems/problem.ts';
import type { SectionSpec } from './body.ts';
import type { Findings } from './findings.ts';
import { headingText } from './heading-text.ts';
import { isReservedId } from './reserved-ids.ts';

interface Candidate {
  readonly heading: Element;
  readonly text: string;
  /** The text as it is compared, once it has been needed. */
  folded?: string;
}

/** The fixed id of each heading that has one. Labels for the section menu go to the findings. */
export function matchSections(headings: readonly Element[], findings: Findings): Map<Element, string> {
  if (findings.input.sections.length === 0) return new Map();
  const candidates: Candidate[] = headings.map((heading) => ({ heading, text: headingText(heading) }));
  const used = new Set<Element>();
  const ids = new Map<Element, string>();
  let next = 0;
  for (const [position, section] of findings.input.sections.entries()) {
    const index = findIndex(section, candidates, used, next);
    const candidate = candidates[index];
    if (candidate === undefined) {
      reportMissing(section, candidates, used, findings);
      continue;
    }
    if (index < next) reportOrder(section, findings.input.sections[position - 1], findings);
    next = Math.max(next, index + 1);
    used.add(candidate.heading);
    if (section.nav !== undefined) findings.navLabels.set(candidate.heading, section.nav);
    if (section.id !== undefined && isFree(section, section.id, ids, findings)) ids.set(candidate.heading, section.id);
  }
  return ids;
}

/** A heading as it is compared: the typographer, the space bar and the shift key make no difference. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»「」『』]|''/g, '"')
    .replace(/[‐‑‒–—―]+|--+/g, '-')
    .replace(/\.{3}|…+/g, '…')
    .replace(/\s*(["!?;:])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first unused heading of that text from `next` on; failing that, an earlier one; else -1. */
function findIndex(
  section: SectionSpec,
  candidates: readonly Candidate[],
  used: ReadonlySet<Element>,
  next: number,
): number {
  let wanted: string | undefined;
  const fits = (candidate: Candidate) => {
    if (used.has(candidate.heading)) return false;
    if (candidate.text === section.heading) return true;
    wanted ??= foldHeading(section.heading);
    candidate.folded ??= foldHeading(candidate.text);
    return candidate.folded === wanted;
  };
  const later = candidates.findIndex((candidate, index) => index >= next && fits(candidate));
  return later === -1 ? candidates.findIndex(fits) : later;
}

function reportMissing(
  section: SectionSpec,
  candidates: readonly Candidate[],
  used: ReadonlySet<Element>,
  findings: Findings,
): void {
  const free = candidates.filter(({ heading }) => !used.has(heading)).map(({ text }) => text);
  const values = {
    heading: section.heading,
    nearest: findNearest(section.heading, free),
    found: candidates.map(({ text }) => text),
  };
  findings.problems.push(toProblem('section-missing', values, locate(section, findings)));
}

function reportOrder(section: SectionSpec, previous: SectionSpec | undefined, findings: Findings): void {
  const values = { heading: section.heading, before: previous?.heading ?? '' };
  findings.problems.push(toProblem('section-order', values, locate(section, findings)));
}

function isFree(section: SectionSpec, id: string, ids: ReadonlyMap<Element, string>, findings: Findings): boolean {
  const taken = [...ids.values()].includes(id) || isReservedId(id);
  const place = section.idPlace ?? section.place;
  if (taken) findings.problems.push(toProblem('section-id-clash', { id }, { ...locate(section, findings), place }));
  return !taken;
}

const locate = (section: SectionSpec, findings: Findings) => ({
  path: findings.input.path,
  place: section.place,
});
