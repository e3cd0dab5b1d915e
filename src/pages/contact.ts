/** Links by which readers reach the newsroom and its reporters. */
import type { Link } from './props.ts';

/** A link to write to an address; the text is the address itself where there is no other. */
export function toEmailLink(address: string, text = address): Link {
  return { text, url: `mailto:${address}` };
}

/** A link to call a number, shown as it is written but never broken at the end of a line. */
export function toTelephoneLink(number: string): Link {
  return { text: number.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011'), url: `tel:${toDialled(number)}` };
}

function toDialled(number: string): string {
  // Arabic and Persian digits begin at a multiple of 16: their last four bits are their value.
  const ascii = number.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
  return ascii.replace(/[^\d+]/g, '');
}
