/** Checks the words that stand for pictures, and that browsers would load them. */
import type { Element } from 'hast';
import { findAltFault } from '../../language/vague-words.ts';
import { type Findings, report } from '../findings.ts';
import { toImageName } from '../images.ts';
import type { CheckedBody } from './checked-body.ts';

/** Reports pictures without alternative text, with one that says nothing, and with `http:`. */
export function checkImages({ images, findings, source }: CheckedBody): void {
  const { origin } = findings.input;
  for (const { element } of images) {
    const src = String(element.properties['src'] ?? '');
    if (src === '') continue;
    const name = toImageName(src, origin);
    const alt = String(element.properties['alt'] ?? '').trim();
    if (alt !== '') checkAlt(element, alt, name, findings);
    else if (!isDecorative(element, source)) report(findings, 'image-alt-missing', { name }, element);
    if (/^http:/i.test(name) && origin.startsWith('https:')) {
      report(findings, 'address-insecure', { address: name, what: 'image' }, element);
    }
  }
}

/** An author marks a picture as decorative in HTML, with `alt=""`; Markdown cannot tell it from a forgotten text. */
function isDecorative({ properties, position }: Element, source: string): boolean {
  return properties['alt'] === '' && source.charAt(position?.start.offset ?? -1) === '<';
}

function checkAlt(image: Element, alt: string, name: string, findings: Findings): void {
  const fault = findAltFault(alt, name, findings.input.language);
  if (fault === 'picture-of') report(findings, 'image-alt-picture-of', { alt }, image);
  else if (fault !== undefined) report(findings, 'image-alt-useless', { alt, reason: fault }, image);
  else if (alt === String(image.properties['title'] ?? '').trim()) {
    report(findings, 'image-alt-repeated', { alt }, image);
  }
}
