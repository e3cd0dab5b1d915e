/** Writes XML 1.0 that is well-formed whatever the text in it holds. */

/** A piece of XML. */
export interface Xml {
  readonly markup: string;
}

/** What may stand in an element; text is escaped, what is absent is left out. */
export type Content = Xml | string | number | undefined | readonly Content[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Names are given by the code, never by content. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Xml {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const written = pairs.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('');
  const inner = toMarkup(content);
  return { markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** An element with text and no attributes; undefined where there is no text. */
export function textElement(name: string, text: string | number | undefined): Xml | undefined {
  return text === undefined || text === '' ? undefined : element(name, {}, text);
}

/** A document. `styles` is the path of a style sheet for readers who open it in a browser. */
export function toXmlDocument(root: Xml, styles?: string): string {
  const instruction = styles === undefined ? '' : `<?xml-stylesheet type="text/css" href="${escapeXml(styles)}"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${instruction}${root.markup}\n`;
}

function toMarkup(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeXml(String(content));
  return 'markup' in content ? content.markup : content.map(toMarkup).join('');
}

/** All that XML 1.0 does not allow in well-formed text, even escaped: its Char is tab, line ends and U+0020 on, without these two. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"\t\r]/g, (character) => entities[character] ?? character);
}
