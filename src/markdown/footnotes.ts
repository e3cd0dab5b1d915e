/**
 * Finishes the footnotes: language, roles, and ids that meet. The Markdown step and the sanitiser
 * both rename them, and a link that is renamed once less than its target leads nowhere.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { type Findings, findingsOf } from './findings.ts';
import { authorPrefix } from './schema.ts';
import { findElements, isElement, walk } from './walk.ts';

/** A plugin that labels the footnotes and numbers their ids: `fn-2` and, for its references, `fnref-2`, `fnref-2-2`. */
export function finishFootnotes() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const section = tree.children.findLast((node) => isElement(node, 'section') && 'dataFootnotes' in node.properties);
    const notes = section === undefined ? [] : findNotes(section as Element);
    const ids = new Map(notes.flatMap((note, index) => idsOf(note, index + 1)));
    for (const id of ids.values()) findings.ids.add(id);
    const free = new Set(ids.values());
    for (const note of notes) setId(note, ids, free);
    const links = findElements(tree, 'a').map(({ element }) => element);
    for (const link of links) finishLink(link, ids, free, findings);
    for (const link of links) if (leadsNowhere(link, free)) link.properties = {};
    if (notes.length > 0) labelSection(section as Element, findings);
  };
}

function findNotes(section: Element): readonly Element[] {
  const list = section.children.find((node) => isElement(node, 'ol')) as Element | undefined;
  return (list?.children ?? []).filter(isNote) as readonly Element[];
}

const isNote = (node: ElementContent): boolean =>
  isElement(node, 'li') && String(node.properties['id']).startsWith(`${authorPrefix}fn-`);

/** The ids of one note and of the references to it, as they are and as they shall be. */
function idsOf(note: Element, number: number): readonly (readonly [string, string])[] {
  const id = String(note.properties['id']);
  const reference = id.replace(`${authorPrefix}fn-`, `${authorPrefix}fnref-`);
  const pairs: (readonly [string, string])[] = [[id, `fn-${number}`]];
  const links = countBackLinks(note);
  for (let count = 1; count <= links; count += 1) {
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

/** An author may write the same HTML that the Markdown step makes; each id is given once. */
function setId(element: Element, ids: ReadonlyMap<string, string>, free: Set<string>): void {
  const id = ids.get(String(element.properties['id']));
  if (id !== undefined && free.delete(id)) element.properties['id'] = id;
  else delete element.properties['id'];
}

function finishLink(link: Element, ids: ReadonlyMap<string, string>, free: Set<string>, findings: Findings): void {
  const { dataFootnoteBackref: back, dataFootnoteRef: forth, href, id, ...rest } = link.properties;
  if (back === undefined && forth === undefined) return;
  const target = ids.get(`${authorPrefix}${String(href).slice(1)}`);
  if (target === undefined) {
    link.properties = { ...rest, ...(href !== undefined && { href }) };
    return;
  }
  link.properties = { href: `#${target}`, id, role: back === undefined ? 'doc-noteref' : 'doc-backlink' };
  setId(link, ids, free);
  if (back === undefined) return;
  const number = target.slice('fnref-'.length);
  link.properties['ariaLabel'] = findings.input.labels.backToText.replace('{number}', () => number);
  link.children = [{ type: 'text', value: '↩\uFE0E' }];
}

/** Only a link that the author wrote as HTML can miss its target: the id is still free. */
function leadsNowhere({ properties }: Element, free: ReadonlySet<string>): boolean {
  return properties['role'] !== undefined && free.has(String(properties['href']).slice(1));
}

function labelSection(section: Element, findings: Findings): void {
  const heading = section.children.find((node) => isElement(node, 'h1', 'h2')) as Element | undefined;
  if (heading === undefined) return;
  section.properties = { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: ['footnotes'] };
  heading.properties = { id: 'footnotes' };
  heading.children = [{ type: 'text', value: findings.input.labels.footnotes }];
}
