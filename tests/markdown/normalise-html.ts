/**
 * Brings two pieces of HTML that mean the same to one form, as the specification's own test tool
 * does: attributes in order of name, `<br />` as `<br>`, character references for `<`, `>`, `&` and
 * `"` in one spelling, white space between blocks dropped and elsewhere, outside `pre`, one space.
 */
const blocks = new Set(
  `article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p
  colgroup pre dd progress div section dl table td dt tbody embed textarea fieldset tfoot figcaption th figure thead
  footer tr form ul h1 h2 h3 h4 h5 h6 video script style`.split(/\s+/),
);

const tokens =
  /<!--(?:-?>|[\s\S]*?-->)|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</gi;
const attributes = /([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** The normal form of a fragment. */
export function normaliseHtml(html: string): string {
  let output = '';
  let last: { readonly name: string; readonly end: boolean } | undefined;
  let inPre = false;
  for (const [token, slash, name, rest] of html.matchAll(tokens)) {
    if (name === undefined) {
      output += token.startsWith('<') && token.length > 1 ? token : textForm(token, last, inPre);
      last = undefined;
      continue;
    }
    const tag = name.toLowerCase();
    if (tag === 'pre') inPre = slash === '';
    if (blocks.has(tag) && (tag !== 'pre' || slash === '')) output = output.trimEnd();
    output += `<${slash}${tag}${slash === '/' ? '' : attributesForm(rest ?? '')}>`;
    last = { name: tag, end: slash === '/' };
  }
  return output.trim();
}

function textForm(text: string, after: { name: string; end: boolean } | undefined, inPre: boolean): string {
  let data = after?.name === 'br' ? text.replace(/^\n+/, '') : text;
  if (!inPre) data = data.replace(/\s+/g, ' ');
  if (!inPre && after !== undefined && blocks.has(after.name)) data = after.end ? data.trim() : data.trimStart();
  return referenceForm(data);
}

function attributesForm(source: string): string {
  const found = [...source.replace(/\/\s*$/, '').matchAll(attributes)].map(([, name = '', value]) =>
    value === undefined
      ? ` ${name.toLowerCase()}`
      : ` ${name.toLowerCase()}="${referenceForm(value.replace(/^["']|["']$/g, ''))}"`,
  );
  return found.sort().join('');
}

/** `&#x3C;` and `&lt;` are one. A reference that HTML does not know stays as it is. */
function referenceForm(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  const decoded = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot));/gi, (_, hex, decimal, name) =>
    name ? (named[name.toLowerCase()] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
  return decoded.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
