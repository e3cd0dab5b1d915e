/** The checks of the Markdown tree: of what later steps no longer see, or no longer see as it was written. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findingsOf } from '../findings.ts';
import { checkAsTyped } from './as-typed.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkHiddenHtml } from './hidden-html.ts';
import { checkIndentedProse } from './indented-prose.ts';
import { checkShortcodes } from './shortcodes.ts';
import { checkTables } from './tables.ts';
import { checkRepeatedFrontMatter, checkUnclosedCode } from './unclosed.ts';

/** A plugin that reports and changes nothing. */
export function checkMarkdown() {
  return (tree: Root, file: VFile): undefined => {
    const findings = findingsOf(file);
    const source = String(file);
    checkShortcodes(tree, source, findings);
    checkFootnotes(tree, source, findings);
    checkTables(tree, source, findings);
    checkRepeatedFrontMatter(source, findings);
    checkUnclosedCode(tree, source, findings);
    checkHiddenHtml(tree, source, findings);
    checkIndentedProse(tree, source, findings);
    checkAsTyped(tree, source, findings);
  };
}
