/** Makes the addresses in a rendered body absolute, for readers who see it elsewhere. */

/** A start tag as the pipeline writes it: values in double quotes, which may hold `>`. */
const startTag = /<[a-z][^\s/>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)+\s*\/?>/g;
const singleAddress = /(\s(?:href|src|poster|cite)=")([^"]*)(")/g;
const addressList = /(\ssrcset=")([^"]*)(")/g;

/**
 * The body with absolute addresses. Fragments become addresses of the story.
 *
 * @param html a rendered body
 * @param base absolute address of the story
 */
export function toAbsoluteHtml(html: string, base: string): string {
  return html.replace(startTag, (tag) =>
    tag
      .replace(singleAddress, (_, before: string, address: string, after: string) => {
        return `${before}${toAbsolute(address, base)}${after}`;
      })
      .replace(addressList, (_, before: string, list: string, after: string) => {
        const candidates = list.split(/,\s+/).map((candidate) => {
          const [address = '', ...size] = candidate.trim().split(/\s+/);
          return [toAbsolute(address, base), ...size].join(' ');
        });
        return `${before}${candidates.join(', ')}${after}`;
      }),
  );
}

/** Addresses are in HTML: an ampersand stands as an entity, which an address may keep. */
function toAbsolute(address: string, base: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  const plain = address.replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
  return URL.canParse(plain, base) ? new URL(plain, base).href.replaceAll('&', '&amp;') : address;
}
