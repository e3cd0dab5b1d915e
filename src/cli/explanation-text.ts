/** Says in text why pages were rendered. */
import type { Explanation } from '../build/explain.ts';

/** So many pages of one reason are named; the report in JSON names all. */
const fewestToCut = 10;
/** So many props of one page are named. */
const mostProps = 6;
/** Longer addresses push what stands beside them. */
const widest = 60;

/**
 * A line for each page with its reason, those of one reason together, the rarest reason first: what a
 * change touched by itself stands before what it took along.
 */
export function toExplanationText(explanations: readonly Explanation[]): string {
  const groups = Map.groupBy(explanations, toReasonText);
  const rows = [...groups]
    .sort(([a, first], [b, second]) => first.length - second.length || (a < b ? -1 : 1))
    .flatMap(([reason, pages]) => toRows(pages).map((what) => [what, reason] as const));
  const width = Math.min(widest, Math.max(0, ...rows.map(([what]) => what.length)));
  return rows.map(([what, reason]) => `${what.padEnd(width)}  ${reason}\n`).join('');
}

function toRows(pages: readonly Explanation[]): string[] {
  const named = pages.slice(0, fewestToCut).map(({ url }) => url);
  return pages.length > fewestToCut ? [...named, `… and ${pages.length - fewestToCut} more`] : named;
}

function toReasonText({ reason, props }: Explanation): string {
  if (reason !== 'props') return reason.replaceAll('-', ' ');
  const more = props.length > mostProps ? ` and ${props.length - mostProps} more` : '';
  return `props: ${props.slice(0, mostProps).join(', ')}${more}`;
}
