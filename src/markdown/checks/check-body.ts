/** The checks of what readers will see, each in a file of its own. */
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findingsOf } from '../findings.ts';
import { type CheckedBody, toCheckedBody } from './checked-body.ts';
import { checkFakeHeadings } from './fake-headings.ts';
import { checkReferences } from './footnotes.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkQuotations } from './quotations.ts';
import { checkStyle } from './style.ts';

const checks: readonly ((body: CheckedBody) => void)[] = [
  checkHeadings,
  checkFakeHeadings,
  checkImages,
  checkLinks,
  checkParagraphs,
  checkQuotations,
  checkReferences,
  checkStyle,
];

/** A plugin that reports and changes nothing. */
export function checkBody() {
  return (tree: Root, file: VFile): undefined => {
    const body = toCheckedBody(tree, String(file), findingsOf(file));
    for (const check of checks) check(body);
  };
}
