/**
 * Points the images of a body at the files that are published, with their size, so that the page
 * does not jump while it loads. Says which picture is missing or foreign.
 */
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress } from '../content/decode-address.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Findings, findingsOf, report } from './findings.ts';
import { isAbsolute } from './is-absolute.ts';
import { findElements, replaceElement } from './walk.ts';

/** How wide an image of a body is shown: browsers that know `auto` measure it themselves. */
const bodySizes = 'auto, (min-width: 48rem) 42rem, 100vw';

/** A plugin that finishes every `<img>`; one without an address goes. */
export function placeImages() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    for (const found of findElements(tree, 'img')) {
      const source = String(found.element.properties['src'] ?? '');
      if (source === '') replaceElement(found);
      else placeImage(found.element, source, findings);
    }
  };
}

function placeImage(image: Element, source: string, findings: Findings): void {
  const name = toImageName(source, findings.input.origin);
  const alt = String(image.properties['alt'] ?? '').trim();
  const { title } = image.properties;
  image.properties = { src: source, alt, ...(title && { title }), loading: 'lazy', decoding: 'async' };
  if (isAbsolute(name)) report(findings, 'image-external', { name }, image);
  else if (!usePicture(image, name, source, findings)) return;
  findings.images.push({ url: String(image.properties['src']), alt, ...(title && { caption: String(title) }) });
}

function usePicture(image: Element, name: string, source: string, findings: Findings): boolean {
  const { input } = findings;
  const picture = input.findPicture(name) ?? input.findPicture(source);
  if (picture === undefined) {
    const folder = name.startsWith('/') ? 'public/' : `${posix.dirname(input.path)}/`;
    const leaves = !name.startsWith('/') && posix.join(posix.dirname(input.path), name).startsWith('../');
    const nearest = findNearest(name, input.pictureNames);
    report(findings, 'image-missing', { name, folder, leaves, nearest }, image);
    return false;
  }
  const { alt, title, loading, decoding } = image.properties;
  const { url: src, width, height, srcset } = picture;
  const choice = srcset === undefined ? {} : { srcSet: srcset, sizes: bodySizes };
  image.properties = { src, ...choice, alt, width, height, ...(title && { title }), loading, decoding };
  return true;
}

/** The name that the author wrote: Markdown encodes spaces and letters beyond ASCII. */
export function toImageName(source: string, origin: string): string {
  const local = source.startsWith(`${origin}/`) ? source.slice(origin.length) : source;
  return isAbsolute(local) ? local : decodeAddress(local);
}
