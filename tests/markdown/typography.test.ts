/** The plugin: which nodes are changed, and what of a node stays. */
import type { Element, Root, Text } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { toFindings } from '../../src/markdown/findings.ts';
import { setTypography } from '../../src/markdown/typography.ts';
import { bodyInput } from './body-input.ts';

const position = { start: { line: 3, column: 4, offset: 9 }, end: { line: 3, column: 8, offset: 13 } };
const text = (value: string): Text => ({ type: 'text', value, position });
const element = (tagName: string, properties: Element['properties'], ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function set(...children: Element['children']): Root {
  const tree: Root = { type: 'root', children: [element('p', {}, ...children)] };
  setTypography()(tree, new VFile({ data: { findings: toFindings(bodyInput('')) } }));
  return tree;
}

test('a quotation spans elements, and positions stay', () => {
  const [first, middle, last] = [text('"a '), text("b' c"), text(' d"')];
  set(first, element('em', {}, middle), last);
  expect([first.value, middle.value, last.value]).toEqual(['“a ', 'b’ c', ' d”']);
  expect(first.position).toBe(position);
});

test('a block ends a quotation', () => {
  const [first, second] = [text("'a"), text("b'")];
  const tree: Root = { type: 'root', children: [element('p', {}, first), element('p', {}, second)] };
  setTypography()(tree, new VFile({ data: { findings: toFindings(bodyInput('')) } }));
  expect([first.value, second.value]).toEqual(['’a', 'b’']);
});

test('code, keys and addresses stay; a quotation goes around them', () => {
  const code = text('"x" -- ...');
  const address = text('https://a.example/x--y');
  const after = text('"');
  set(text('"'), element('code', {}, code), element('a', { href: 'https://a.example/x--y' }, address), after);
  expect([code.value, address.value, after.value]).toEqual(['"x" -- ...', 'https://a.example/x--y', '”']);
});

test('of attributes only alternative text and title of an image change', () => {
  const image = element('img', { src: "a--b'.jpg", alt: 'a "b"', title: "it's" });
  const link = element('a', { href: '/a--b', title: '"t"' }, text('--'));
  set(image, link);
  expect(image.properties).toEqual({ src: "a--b'.jpg", alt: 'a “b”', title: 'it’s' });
  expect(link.properties).toEqual({ href: '/a--b', title: '"t"' });
});

test('a row of hyphens in two nodes is no dash', () => {
  const [first, second] = [text('a-'), text('-b')];
  set(first, element('em', {}, second));
  expect([first.value, second.value]).toEqual(['a-', '-b']);
});
