/** Takes pictures out of a rendered body. */

const figure = /<figure\b(?:(?!<\/figure>)[\s\S])*<\/figure>\n?/g;
const image = /<img\b(?:"[^"]*"|[^">])*>/g;
const source = /\ssrc="([^"]*)"/;

/** The body without the pictures at these addresses, and without the figures that show them. */
export function withoutPictures(html: string, addresses: ReadonlySet<string>): string {
  const isMeant = (tag: string): boolean => addresses.has(toAddress(tag));
  return html
    .replace(figure, (whole) => ((whole.match(image) ?? []).some(isMeant) ? '' : whole))
    .replace(image, (tag) => (isMeant(tag) ? '' : tag));
}

function toAddress(tag: string): string {
  const [, value = ''] = source.exec(tag) ?? [];
  return value.replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
}
