/** Writes a Markdown tree in one line, short enough to be compared by eye: `p[Read em[this] a(/b)[now]]`. */
import type { Nodes } from 'mdast';

const names: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  delete: 'del',
  emphasis: 'em',
  footnoteDefinition: 'note',
  footnoteReference: 'ref',
  image: 'img',
  inlineCode: 'code',
  link: 'a',
  linkReference: 'a',
  listItem: 'item',
  paragraph: 'p',
  root: '',
  tableCell: 'td',
  tableRow: 'tr',
  thematicBreak: 'hr',
};

/** The names of nodes, with what tells one from another in round brackets and their content in square ones. */
export function outlineOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '⏎');
  const detail = detailOf(node);
  const head = `${names[node.type] ?? node.type}${detail === '' ? '' : `(${detail})`}`;
  if ('value' in node) return `${head}[${node.value.replaceAll('\n', '⏎')}]`;
  if (!('children' in node)) return head;
  const content = node.children.map(outlineOf).join(node.children.some(({ type }) => type === 'text') ? '' : ' ');
  return node.type === 'root' ? content : `${head}[${content}]`;
}

function detailOf(node: Nodes): string {
  switch (node.type) {
    case 'link':
      return node.url;
    case 'image':
      return `${node.url} ${node.alt}`;
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'linkReference':
      return node.identifier;
    case 'heading':
      return String(node.depth);
    case 'list':
      return [node.ordered ? node.start : '', node.spread ? 'loose' : ''].filter((part) => part !== '').join(' ');
    case 'listItem':
      return node.checked === null || node.checked === undefined ? '' : node.checked ? 'done' : 'to do';
    case 'table':
      return (node.align ?? []).map((align) => align ?? '-').join(' ');
    default:
      return '';
  }
}
