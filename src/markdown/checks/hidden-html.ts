/** Finds what HTML hides from readers without an element: comments that nothing closes, declarations, commands of servers. */
import type { Root } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { walk } from '../walk.ts';
import { pointAt } from './source-place.ts';

/** Whatever begins with one of these is looked at, elements so that nothing in them is taken for anything else. */
const part = new RegExp(
  [
    '<!---?>',
    '<!--(?<comment>[\\s\\S]*?--!?>)?',
    '<\\?(?<command>[\\w-]{0,30})(?:[\\s\\S]*?\\?>|[\\s\\S]*)',
    '<!\\[CDATA\\[(?<data>(?:[\\s\\S]*?\\]\\]>|[\\s\\S]*))',
    '<!(?<declaration>[A-Za-z]{1,30})[^>]*>?',
    '<(?<element>script|style|textarea|title|xmp|iframe|svg|math)\\b(?:[\\s\\S]*?</\\k<element>|[\\s\\S]*)',
    `</?[A-Za-z][^"'<>]{0,500}(?:(?:"[^"]{0,2000}"|'[^']{0,2000}')[^"'<>]{0,500}){0,50}>`,
  ].join('|'),
  'gi',
);

/** Reports each at its first character. What closed comments hold is meant to be hidden. */
export function checkHiddenHtml(tree: Root, source: string, findings: Findings): void {
  if (!/<[!?]/.test(source)) return;
  walk(tree, ({ type, position }) => {
    const { start, end } = position ?? {};
    if (type !== 'html' || start?.offset === undefined || end?.offset === undefined) return undefined;
    const html = source.slice(start.offset, end.offset);
    if (!/<[!?]/.test(html)) return undefined;
    for (const { 0: written, index, groups = {} } of html.matchAll(part)) {
      const place = pointAt(source, start.offset + index, start);
      const what = nameOf(groups);
      if (written === '<!--') {
        report(findings, 'comment-unclosed', { why: source.includes('-->', end.offset) ? 'blank' : 'end' }, place);
        return undefined;
      }
      if (what !== undefined) report(findings, 'html-dropped', { what, rest: 'all' }, place);
    }
    return undefined;
  });
}

/** What is left out, or undefined for a comment or an element. */
function nameOf({ command, data, declaration }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (command !== undefined) return `<?${command} … ?>`;
  if (data !== undefined) return '<![CDATA[ … ]]>';
  return declaration === undefined ? undefined : `<!${declaration} … >`;
}
