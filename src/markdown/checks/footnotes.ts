/** Finds footnotes that nothing refers to or that are there twice, and references to footnotes that are not there. */
import type { Text } from 'hast';
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import { type Findings, report } from '../findings.ts';
import { isElement, walk } from '../walk.ts';
import type { CheckedBody } from './checked-body.ts';
import { placeWithin } from './source-place.ts';

const reference = /\[\^([^\]\s]{1,100})\]/g;

/** Reports references that Markdown has left as they were written, because there is no such footnote. */
export function checkReferences({ tree, source, findings }: CheckedBody): void {
  if (!source.includes('[^')) return;
  walk(tree, (node) => {
    if (node.type === 'text') reportReferences(node, source, findings);
    return !isElement(node, 'code', 'pre', 'kbd', 'samp', 'var');
  });
}

function reportReferences(node: Text, source: string, findings: Findings): void {
  for (const { 1: label = '', index } of node.value.matchAll(reference)) {
    report(findings, 'footnote-undefined', { label }, placeWithin(node, index, source));
  }
}

/** Reports footnotes of a Markdown tree that nothing refers to, or that are there twice: later steps do not see them. */
export function checkFootnotes(tree: MarkdownRoot, source: string, findings: Findings): void {
  if (!source.includes('[^')) return;
  const defined: Extract<MarkdownNodes, { type: 'footnoteDefinition' }>[] = [];
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') defined.push(node);
    if (node.type === 'footnoteReference') used.add(node.identifier);
    return undefined;
  });
  const first = new Map<string, number>();
  for (const node of defined) {
    const label = node.label ?? node.identifier;
    const line = first.get(node.identifier);
    if (line !== undefined) report(findings, 'footnote-repeated', { label, line }, node);
    else if (!used.has(node.identifier)) report(findings, 'footnote-unused', { label }, node);
    if (line === undefined) first.set(node.identifier, (node.position?.start.line ?? 1) + findings.input.firstLine - 1);
  }
}
