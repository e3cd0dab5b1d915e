/**
 * Finishes the footnotes: language, roles, and ids that meet. The Markdown step and the sanitiser
 * both rename them, and a link that is renamed once less than its target leads nowhere.
 */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { type Findings, findingsOf } from './findings.ts';
import { authorPrefix } from './schema.ts';
import { isElement, walk } from './walk.ts';

/** A plugin that labels the footnotes and numbers their ids: `fn-2` and, for its references, `fnref-2`, `fnref-2-2`. */
export function finishFootnotes() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const section = tree.children.findLast((node) => isElement(node, 'section') && 'dataFootnotes' in node.properties);
    const notes = section === undefined ? [] : findNotes(section as Element);
    const ids = new Map(notes.flatMap((note, index) => idsOf(note, index + 1)));
    for (const id of ids.values()) findings.ids.add(id);
    for (const note of notes) note.properties['id'] = ids.get(String(note.properties['id']));
    walk(tree, (node) => {
      if (isElement(node, 'a')) finishLink(node, ids, findings);
      return undefined;
    });
    if (notes.length > 0) labelSection(section as Element, findings);
  };
}

function findNotes(section: Element): readonly Element[] {
  const list = section.children.find((node) => isElement(node, 'ol')) as Element | undefined;
  return (list?.children ?? []).filter((node) => isElement(node, 'li')) as readonly Element[];
}

/** The ids of one note and of the references to it, as they are and as they shall be. */
function idsOf(note: Element, number: number): readonly (readonly [string, string])[] {
  const id = String(note.properties['id']);
  const reference = id.replace(`${authorPrefix}fn-`, `${authorPrefix}fnref-`);
  const pairs: (readonly [string, string])[] = [[id, `fn-${number}`]];
  for (let count = 1; count <= countBackLinks(note); count += 1) {
    const suffix = count > 1 ? `-${count}` : '';
    pairs.push([reference + suffix, `fnref-${number}${suffix}`]);
  }
  return pairs;
}

function countBackLinks(note: Element): number {
  let count = 0;
  walk(note, (node) => {
    if (isElement(node, 'a') && 'dataFootnoteBackref' in node.properties) count += 1;
    return undefined;
  });
  return count;
}

function finishLink(link: Element, ids: ReadonlyMap<string, string>, findings: Findings): void {
  const { dataFootnoteBackref: back, dataFootnoteRef: forth, href, id, ...rest } = link.properties;
  if (back === undefined && forth === undefined) return;
  const target = ids.get(`${authorPrefix}${String(href).slice(1)}`);
  if (target === undefined) {
    link.properties = { ...rest, ...(href !== undefined && { href }) };
    return;
  }
  link.properties = { href: `#${target}`, role: back === undefined ? 'doc-noteref' : 'doc-backlink' };
  if (back === undefined) link.properties['id'] = ids.get(String(id));
  else {
    const number = target.slice('fnref-'.length);
    link.properties['ariaLabel'] = findings.input.labels.backToText.replace('{number}', () => number);
    link.children = [{ type: 'text', value: '↩\uFE0E' }];
  }
}

function labelSection(section: Element, findings: Findings): void {
  const heading = section.children.find((node) => isElement(node, 'h1', 'h2')) as Element | undefined;
  if (heading === undefined) return;
  section.properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: ['footnotes'] };
  heading.properties = { id: 'footnotes' };
  heading.children = [{ type: 'text', value: findings.input.labels.footnotes }];
}
