/** Reports addresses in Markdown that the sanitiser takes away, because they begin with what no story may have. */
import type { Element } from 'hast';
import { decodeAddress } from '../../content/decode-address.ts';
import { findNearest } from '../../problems/nearest.ts';
import { type Findings, report } from '../findings.ts';
import { shorten } from './shorten.ts';
import { placeOfElement } from './source-place.ts';

const withScheme = /^\s*([a-z][a-z0-9+.-]*):/i;

/** Longer addresses, such as pictures as text, are cut. */
const longest = 80;

/** Reports the address of a link or a picture; false for any other attribute, and for what is written in HTML. */
export function reportScheme(
  element: Element,
  property: string,
  value: string,
  findings: Findings,
  source: string,
): boolean {
  const scheme = withScheme.exec(value)?.[1]?.toLowerCase();
  const isAddress = element.tagName === 'a' ? property === 'href' : element.tagName === 'img' && property === 'src';
  if (!isAddress || scheme === undefined) return false;
  const place = placeOfElement(element, source);
  const { offset = 0 } = place?.position.start ?? {};
  if (place === undefined || /^<(?:a|img)[\s/>]/i.test(source.slice(offset, offset + 5))) return false;
  const whole = decodeAddress(value.trim());
  const address = shorten(whole, longest);
  const isOwn = scheme === 'file' || scheme.length === 1;
  const file = isOwn
    ? whole
        .split(/[/\\:]/)
        .at(-1)
        ?.replace(/[?#].*$/s, '') || undefined
    : undefined;
  const meant = isOwn ? undefined : findMeant(scheme, whole);
  report(findings, 'link-scheme', { address, what: element.tagName === 'a' ? 'link' : 'image', meant, file }, place);
  return true;
}

/** The address with the scheme that was mistyped, or with the one that is missing before a host and its port. */
function findMeant(scheme: string, address: string): string | undefined {
  const nearest = findNearest(scheme, ['https', 'http', 'mailto']);
  if (address.length > longest) return undefined;
  if (nearest !== undefined) return nearest + address.slice(scheme.length);
  return scheme.includes('.') ? `https://${address}` : undefined;
}
