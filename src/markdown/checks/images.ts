/** Checks the words that stand for pictures, and that browsers would load them. */
import type { Element } from 'hast';
import { findAltFault } from '../../language/vague-words.ts';
import { type Findings, type Placed, report } from '../findings.ts';
import { toImageName } from '../images.ts';
import type { CheckedBody } from './checked-body.ts';
import { placeOfElement } from './source-place.ts';

/** Reports pictures without alternative text, with one that says nothing, and with `http:`. */
export function checkImages({ images, findings, source }: CheckedBody): void {
  const { origin } = findings.input;
  for (const { element } of images) {
    const src = String(element.properties['src'] ?? '');
    const place = placeOfElement(element, source);
    if (src === '' || place === undefined) continue;
    const name = toImageName(src, origin);
    const alt = String(element.properties['alt'] ?? '').trim();
    if (alt !== '') checkAlt(element, alt, name, place, findings);
    else if (!isDecorative(element, source.charAt(place.position.start.offset))) {
      const isHtml = source.charAt(place.position.start.offset) === '<';
      report(findings, 'image-alt-missing', { name, isHtml }, place);
    }
    if (/^http:/i.test(name) && origin.startsWith('https:')) {
      report(findings, 'address-insecure', { address: name, what: 'image' }, place);
    }
  }
}

/** An author marks a picture as decorative in HTML, with `alt=""`; Markdown cannot tell it from a forgotten text. */
function isDecorative({ properties }: Element, firstCharacter: string): boolean {
  return properties['alt'] === '' && firstCharacter === '<';
}

function checkAlt(image: Element, alt: string, name: string, place: Placed, findings: Findings): void {
  const fault = findAltFault(alt, name, findings.input.language);
  if (fault === 'picture-of') report(findings, 'image-alt-picture-of', { alt }, place);
  else if (fault !== undefined) report(findings, 'image-alt-useless', { alt, reason: fault }, place);
  else if (alt === String(image.properties['title'] ?? '').trim()) {
    report(findings, 'image-alt-repeated', { alt }, place);
  }
}
