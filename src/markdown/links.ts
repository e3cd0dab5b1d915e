/** Marks the links that lead off the site, shortens those that do not, and notes all of them. */
import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { type Findings, findingsOf, rangeOf } from './findings.ts';
import { isAbsolute, isCutScheme } from './is-absolute.ts';
import { findElements } from './walk.ts';

/**
 * A plugin for every `<a href>` of the author. Links to another site get `rel`; they open where the
 * reader wants them. Footnotes are left alone.
 */
export function markLinks() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    for (const { element } of findElements(tree, 'a')) {
      const { dataFootnoteBackref, dataFootnoteRef, href } = element.properties;
      if (typeof href !== 'string' || dataFootnoteBackref !== undefined || dataFootnoteRef !== undefined) continue;
      markLink(element, toLocal(href, findings.input.origin), findings);
    }
  };
}

function markLink(link: Element, href: string, findings: Findings): void {
  link.properties['href'] = href;
  const external = isAbsolute(href) && !isCutScheme(href);
  if (external && !/^(?:mailto|tel):/i.test(href)) link.properties['rel'] = ['noopener', 'external'];
  const text = toText(link).replace(/\s+/g, ' ').trim();
  findings.links.push({ href, text, external, ...(link.position && rangeOf(link, findings.input)) });
}

/** A link to the site's own origin from its root, so that it works on every host that serves the site. */
function toLocal(href: string, origin: string): string {
  // With a slash too few it would be a path of this site.
  if (!isAbsolute(href) || isCutScheme(href)) return href;
  const url = URL.parse(href, origin);
  if (url === null || url.origin !== new URL(origin).origin) return href;
  return url.pathname.replace(/^\/{2,}/, '/') + url.search + url.hash;
}
