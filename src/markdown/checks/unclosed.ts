/** Finds blocks that an author forgot to end or to remove: code up to the end of the text, a second front matter. */
import type { Root } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { pointAt } from './source-place.ts';

/** Reports a fence that nothing closes, if all of the rest is code because of it. */
export function checkUnclosedCode(tree: Root, source: string, findings: Findings): void {
  if (!(source.includes('```') || source.includes('~~~'))) return;
  const end = source.trimEnd().length;
  walk(tree, ({ type, position }) => {
    const { start, end: last } = position ?? {};
    if (type !== 'code' || start?.offset === undefined || (last?.offset ?? 0) < end) return undefined;
    const raw = source.slice(start.offset, last?.offset);
    const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
    if (fence === undefined || isClosed(raw, fence)) return undefined;
    report(
      findings,
      'code-unclosed',
      { count: fence.length, mark: fence.startsWith('`') ? 'backticks' : 'tildes' },
      pointAt(source, start.offset, start),
    );
    return undefined;
  });
}

/** Whether the last line is one of at least as many marks, within whatever holds the code. */
function isClosed(raw: string, fence: string): boolean {
  const lines = raw.trimEnd().split(/\r\n?|\n/);
  const mark = fence.charAt(0);
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '');
  return lines.length > 1 && last.length >= fence.length && [...last.trimEnd()].every((each) => each === mark);
}

const block =
  /^\s*?(---[ \t]*\r?\n((?:(?:[A-Za-z_][\w-]*:(?:[ \t].*)?|[ \t]+\S.*|- .*|#.*)?\r?\n)+?)---[ \t]*(?:\r?\n|$))/;

/** Keys that nobody writes above a rule but in front matter. */
const known =
  /^(title|date|published|updated|reporter|author|authors|beat|desk|tags|categories|summary|description|draft|layout|slug|permalink|aliases|image|type|id):/m;

/** Reports lines between two rules at the top that are fields. */
export function checkRepeatedFrontMatter(source: string, findings: Findings): void {
  // The blank lines above it are few; a rule further down is a rule.
  if (!/^\s{0,100}---/.test(source)) return;
  const [all, own = '', fields = ''] = block.exec(source.slice(0, longest)) ?? [];
  const key = known.exec(fields)?.[1];
  if (all === undefined || key === undefined) return;
  report(findings, 'front-matter-repeated', { key }, pointAt(source, all.length - own.length, { line: 1, column: 1 }));
}

/** Nobody has longer front matter by mistake. */
const longest = 10_000;
