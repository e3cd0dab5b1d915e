/** Checks the links that an author wrote: each leads somewhere and says where. */
import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { isVagueLink } from '../../language/vague-words.ts';
import { report } from '../findings.ts';
import { isElement, walk } from '../walk.ts';
import type { CheckedBody } from './checked-body.ts';
import { placeOfElement } from './source-place.ts';

/** Reports links without address or words, with words that say nothing, and with `http:`. */
export function checkLinks({ links, findings, source }: CheckedBody): void {
  const { language, origin, rules } = findings.input;
  for (const link of links) {
    const { href } = link.properties;
    // Without a place, the HTML parser has made it of another, to mend what was not closed.
    if (typeof href !== 'string' || link.position === undefined) continue;
    const place = () => placeOfElement(link, source) ?? link;
    const address = href.trim();
    const text = textOf(link);
    if (address === '') report(findings, 'link-without-address', { text }, place());
    else if (text === '') {
      if (isWrittenEmpty(link, source)) report(findings, 'link-without-text', { address }, place());
    } else if (isVagueLink(text, language)) report(findings, 'link-vague', { text }, place());
    if (isInsecure(address, origin, rules.requireHttps)) {
      report(findings, 'address-insecure', { address, what: 'link' }, place());
    }
  }
}

/** A link in HTML whose text is a bare address is empty as well: the address has become a link of its own. */
function isWrittenEmpty(link: Element, source: string): boolean {
  const start = placeOfElement(link, source)?.position.start.offset ?? 0;
  const written = source.slice(start, start + longestTag);
  return !/^<a\b/i.test(written) || /^<a\b[^>]*>(?:\s|&nbsp;|<(?!\/a\b|a\b)[^>]*>)*<\/a>/i.test(written);
}

/** In longer tags the end is not looked for. */
const longestTag = 2000;

/** What a screen reader says of the link: its text, and that of the pictures in it. */
function textOf(link: Element): string {
  let text = toText(link);
  walk(link, (node) => {
    if (isElement(node, 'img')) text += ` ${String(node.properties['alt'] ?? '')}`;
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a site with `https:` has an address with `http:`, of its own or, where asked for, of another. */
function isInsecure(address: string, origin: string, evenOutside: boolean): boolean {
  if (!/^http:/i.test(address) || !origin.startsWith('https:')) return false;
  return evenOutside || URL.parse(address)?.host === new URL(origin).host;
}
