/**
 * Leaves out what the schema does not allow, and tells the author: text that vanishes without a
 * word is worse than an error. Stands after everything that comes from the author and before
 * everything that we add.
 */
import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { reportScheme } from './checks/schemes.ts';
import { placeOfElement, pointAt } from './checks/source-place.ts';
import { type Findings, findingsOf, type Placed, report } from './findings.ts';
import { storySchema } from './schema.ts';
import { walk } from './walk.ts';

/** A plugin that sanitises the tree and reports each element and attribute that goes. */
export function sanitise() {
  const clean = rehypeSanitize(storySchema);
  // An element alone has no ancestors to be judged by; the HTML parser has seen to tables already.
  const judge = rehypeSanitize({ ...storySchema, ancestors: {} });
  const judged = (element: Element) =>
    judge({ type: 'root', children: [{ ...element, children: [] }] }).children[0] as Element | undefined;
  return (tree: Root, file: VFile): Root => {
    const findings = findingsOf(file);
    const source = String(file);
    walk(tree, (node) => {
      if (node.type !== 'element' || isPlain(node)) return undefined;
      const safe = judged(node);
      if (safe === undefined) {
        const rest = storySchema.strip?.includes(node.tagName) ? 'all' : undefined;
        report(findings, 'html-dropped', { what: `<${node.tagName}>`, rest }, placeOfElement(node, source) ?? node);
      } else reportAttributes(node, safe, findings, source);
      return safe !== undefined || !storySchema.strip?.includes(node.tagName);
    });
    return clean(tree);
  };
}

const allowedNames = new Set(storySchema.tagNames);

/** Most elements have no attribute and a name that is allowed: nothing to judge. */
function isPlain(element: Element): boolean {
  for (const _ in element.properties) return false;
  return allowedNames.has(element.tagName);
}

function reportAttributes(element: Element, safe: Element, findings: Findings, source: string): void {
  for (const [name, value] of Object.entries(element.properties)) {
    if (isMade(name) || !isLost(value, safe.properties[name])) continue;
    if (isTorn(element, source)) return;
    if (reportScheme(element, name, String(value), findings, source)) continue;
    const what = `<${element.tagName} ${describe(name, value)}>`;
    report(findings, 'html-dropped', { what, rest: 'attribute' }, placeOfAttribute(element, name, source));
  }
}

/** Whether a command of another program has torn the tag apart: the command is reported. */
function isTorn(element: Element, source: string): boolean {
  const { offset } = placeOfElement(element, source)?.position.start ?? {};
  const tag = offset === undefined ? '' : (/^<[^<>]*<?/.exec(source.slice(offset, offset + longestTag))?.[0] ?? '');
  return /\{\{|\{%/.test(tag);
}

/** Attributes that the Markdown steps make and a later step makes anew. */
const isMade = (name: string): boolean => name === 'ariaDescribedBy' || name === 'ariaLabel';

function isLost(value: unknown, kept: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (Array.isArray(value)) return value.length > 0 && !(Array.isArray(kept) && kept.length === value.length);
  return kept === undefined || kept === null;
}

/** In longer tags attributes are not looked for. */
const longestTag = 2000;

/** Where the attribute stands in the tag, or the element where Markdown made it. */
function placeOfAttribute(element: Element, property: string, source: string): Placed {
  const start = placeOfElement(element, source)?.position.start;
  if (start === undefined || source.charAt(start.offset) !== '<') return element;
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*/.exec(source.slice(start.offset, start.offset + longestTag))?.[0] ?? '';
  const spaced = tag.replace(/"[^"]*"|'[^']*'/g, (value) => ' '.repeat(value.length)).toLowerCase();
  const at = new RegExp(`[\\s/]${nameOf(property).replace(/[^\w-]/g, '.')}(?![\\w-])`).exec(spaced)?.index;
  if (at === undefined) return element;
  const attribute = pointAt(source, start.offset + at + 1, start).position.start;
  const written = /^[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/.exec(tag.slice(at + 1))?.[0] ?? '';
  const end = pointAt(source, start.offset + at + 1 + written.length, start).position.start;
  return { position: { start: attribute, end } };
}

/** As an author writes it. */
const nameOf = (property: string): string =>
  property === 'className' ? 'class' : property.replace(/^(aria|data)(?=[A-Z])/, '$1-').toLowerCase();

function describe(property: string, value: unknown): string {
  const name = nameOf(property);
  const scheme = typeof value === 'string' ? /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1] : undefined;
  return scheme !== undefined && storySchema.protocols?.[property] ? `${name}="${scheme}:…"` : name;
}
