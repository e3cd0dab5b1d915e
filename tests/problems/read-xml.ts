/** Reads the XML that reports are written in, and refuses what is not well-formed. */

/** An element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const token = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The root element. */
export function readXml(document: string): XmlElement {
  if (!declaration.test(document) || forbidden.test(document)) throw new Error('no XML');
  const xml = document.replace(declaration, '');
  type Open = XmlElement & { children: XmlElement[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let end = 0;
  for (const [whole, close, name = '', attributes = '', empty, text] of xml.matchAll(token)) {
    end += whole.length;
    const parent = open.at(-1) as Open;
    if (text !== undefined) parent.text += decode(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first, ...others] = root.children;
  if (end !== xml.length || open.length > 1 || !first || others.length > 0) throw new Error(`no XML at ${end}`);
  return first;
}

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, decode(value)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n' };

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (_, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`unknown entity ${name}`);
    return character;
  });
}
