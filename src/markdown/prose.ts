/**
 * Measures the story's prose and takes its beginning. Prose is all text that is read from the top
 * to the bottom: headings, paragraphs, lists, tables and captions, but not blocks of code, the
 * footnotes and their numbers, nor the words that stand for a picture.
 */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { toExcerpt } from './excerpt.ts';
import { findingsOf } from './findings.ts';
import { countWords, toMinutes } from './reading.ts';
import { isElement, walk } from './walk.ts';

const apart = new Set([
  'br',
  'p',
  'li',
  'td',
  'th',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'dt',
  'dd',
  'caption',
  'summary',
  'div',
]);

/** A plugin that fills in words, minutes and excerpt. It reads the finished tree and changes nothing. */
export function measureProse() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const { language } = findings.input;
    const text = proseOf(tree);
    findings.words = countWords(text, language);
    findings.minutes = toMinutes(text, findings.words, language);
    findings.excerpt = toExcerpt(paragraphsOf(tree), language);
  };
}

function proseOf(tree: Root | Element): string {
  const parts: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
    if (!isElement(node)) return undefined;
    if (apart.has(node.tagName)) parts.push('\n');
    return !isAside(node);
  });
  return parts.join('');
}

function isAside(element: Element): boolean {
  const { role } = element.properties;
  return element.tagName === 'pre' || role === 'doc-endnotes' || role === 'doc-noteref' || role === 'doc-backlink';
}

/** The paragraphs of the story itself, in order: not those of quotations, lists and footnotes. */
function* paragraphsOf(tree: Root): Generator<string> {
  for (const node of tree.children) {
    if (!isElement(node, 'p', 'section') || isAside(node)) continue;
    const own = node.tagName === 'p' ? [node] : node.children.filter((child) => isElement(child, 'p'));
    for (const paragraph of own) yield proseOf(paragraph as Element);
  }
}
