/**
 * GitHub Flavored Markdown, one part at a time. A part costs time in every story, even where nothing
 * of it is written; bare addresses alone take longer than all of CommonMark. So the parser learns
 * only the parts that a text can contain.
 */
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Processor } from 'unified';

/** All parts, in the order in which the parser must learn them. */
export const gfmParts = ['addresses', 'footnotes', 'strikethrough', 'tables', 'tasks'] as const;

/** `addresses` are those without brackets around them, such as `www.paper.example`. */
export type GfmPart = (typeof gfmParts)[number];

/** What the parser learns: how to read the part, and what to make of it. */
const extensions = {
  addresses: { syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  footnotes: { syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  strikethrough: { syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  tables: { syntax: gfmTable, tree: gfmTableFromMarkdown },
  tasks: { syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
} satisfies Record<GfmPart, unknown>;

/**
 * What a part cannot do without. A table needs a row of hyphens with `|` or `:` beside one of them;
 * in the brackets of a task may be the end of a line, and then the marks of a quotation before the
 * closing one.
 */
const triggers: readonly (readonly [GfmPart, RegExp])[] = [
  ['footnotes', /\[\^/],
  ['strikethrough', /~/],
  ['tables', /\|[ \t]*-|-[ \t]*\||:-|-:/],
  ['tasks', /\[(?:[ \txX]\]|[\r\n])/],
];

/**
 * The parts that a text may contain, but for addresses. A part that is missing is certain, one that
 * is named is a guess. Whether there are bare addresses is seen in the tree alone: most that a story
 * has are in links. See `bare-addresses.ts`.
 */
export function findGfm(text: string): readonly GfmPart[] {
  const found: GfmPart[] = [];
  for (const [part, trigger] of triggers) if (trigger.test(text)) found.push(part);
  return found;
}

/** A plugin that teaches the parser these parts of GFM. */
export function learnGfm(this: Processor, parts: readonly GfmPart[]): void {
  const learnt = gfmParts.filter((part) => parts.includes(part)).map((part) => extensions[part]);
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...learnt.map(({ syntax }) => syntax())];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...learnt.map(({ tree }) => tree())];
}
