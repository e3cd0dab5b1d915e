/** Looks for what a drawing could run: it is published as it is, and a browser opens it as a page of the site. */

const active =
  /<!entity|<\?xml-stylesheet|<(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|handler|listener|animate\w*|set)\b|[\s/"']on[a-z]+\s*=|(?:java|vb)script:|data:(?!image\/(?:png|jpe?g|webp|gif)[;,])|@import|href\s*=\s*["']?\s*(?:https?:)?\/\//i;

/** Whether the text of an SVG runs a script, embeds a document or asks for another file. It errs on the side of refusing. */
export function hasScript(text: string): boolean {
  const plain = text.replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return active.test(plain) || active.test(plain.replace(/[\t\n\r]/g, ''));
}
