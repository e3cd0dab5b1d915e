/**
 * Finishes tables: cells say what they head, alignment is a class, because the attribute is
 * obsolete and inline styles are refused by the page's policy, and a wide table scrolls in a box
 * of its own that the keyboard reaches and that has a name.
 */
import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { findElements, isElement, replaceElement } from './walk.ts';

/** A plugin that finishes every `<table>`. */
export function finishTables() {
  return (tree: Root): undefined => {
    const tables = findElements(tree, 'table');
    if (tables.length === 0) return;
    for (const { element: cell } of findElements(tree, 'td', 'th')) alignCell(cell);
    for (const { element: head, parent } of findElements(tree, 'thead')) finishHead(head, parent as Element);
    for (const found of tables) replaceElement(found, wrapTable(found.element));
  };
}

function alignCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (align === undefined) return;
  const known = align === 'center' || align === 'left' || align === 'right';
  cell.properties = { ...properties, ...(known && { className: [`align-${align}`] }) };
}

/** An empty cell heads nothing; a row of them is only there because Markdown wants a first row. */
function finishHead(head: Element, table: Element): void {
  const cells = findElements(head, 'th', 'td').map(({ element }) => element);
  if (cells.every(isEmpty)) replaceElement({ element: head, parent: table });
  for (const cell of cells) {
    if (isEmpty(cell)) cell.tagName = 'td';
    else if (cell.tagName === 'th') cell.properties['scope'] ??= 'col';
  }
}

const isEmpty = (cell: Element): boolean => toText(cell).trim() === '' && findElements(cell, 'img').length === 0;

/** A group rather than a region: many tables must not fill the reader's list of landmarks. */
function wrapTable(table: Element): Element {
  const name = findName(table);
  const properties = { className: ['table'], tabIndex: 0, ...(name && { role: 'group', ariaLabel: name }) };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** The caption, or the cells of the head. */
function findName(table: Element): string {
  const caption = table.children.find((node) => isElement(node, 'caption'));
  const parts = caption ? [caption] : findElements(table, 'th').map(({ element }) => element);
  const texts = parts.map((part) => toText(part).replace(/\s+/g, ' ').trim());
  return texts
    .filter((text) => text !== '')
    .slice(0, 8)
    .join(', ');
}
