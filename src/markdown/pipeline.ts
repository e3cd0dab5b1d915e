/**
 * The way of a body from Markdown to HTML: one list of steps, in order. Each step is a plugin in a
 * file of its own; `why` says what it does and why it stands where it stands.
 */
import rehypeStringify from 'rehype-stringify';
import { type Pluggable, type Processor, unified } from 'unified';
import { settleAnchors } from './anchors.ts';
import { checkBody } from './checks/check-body.ts';
import { checkMarkdown } from './checks/check-markdown.ts';
import { limitDepth } from './depth.ts';
import { makeFigures } from './figures.ts';
import { finishFootnotes } from './footnotes.ts';
import { type GfmPart, learnGfm } from './gfm.ts';
import { identifyHeadings } from './headings.ts';
import { placeImages } from './images.ts';
import { markLinks } from './links.ts';
import { collectOutline } from './outline.ts';
import { parseMarkdown } from './parse.ts';
import { measureProse } from './prose.ts';
import { parseRawHtml } from './raw-html.ts';
import { sanitise } from './sanitise.ts';
import { wrapSections } from './sections.ts';
import { finishTables } from './tables.ts';
import { labelTasks } from './task-lists.ts';
import { toHtmlTree } from './to-html-tree.ts';
import { setTypography } from './typography.ts';

/** What the steps are chosen by. There is one frozen processor for each distinct value. */
export interface Settings {
  /** `story` takes every step; `commonmark` only those that the CommonMark specification knows. */
  readonly mode: 'story' | 'commonmark';
  /** The parts of GFM that the text may contain; all of them cost as much as all other steps together. */
  readonly gfm: readonly GfmPart[];
}

/** One step of the pipeline. */
export interface Step {
  readonly name: string;
  /** What it does, and the reason for its place. */
  readonly why: string;
  /** Whether the CommonMark specification knows the step. */
  readonly commonMark?: true;
  readonly plugin: (settings: Settings) => Pluggable;
  /** Whether the step is taken at all. */
  readonly when?: (settings: Settings) => boolean;
}

export const steps: readonly Step[] = [
  {
    name: 'parse',
    why: 'Reads CommonMark into a Markdown tree.',
    commonMark: true,
    plugin: () => parseMarkdown,
  },
  {
    name: 'gfm',
    why: 'Teaches the parser tables, strikethrough, bare addresses, footnotes and task lists, as far as the text has any.',
    when: ({ gfm }) => gfm.length > 0,
    plugin: ({ gfm }) => [learnGfm, gfm],
  },
  {
    name: 'limit Markdown depth',
    why: 'Refuses trees on which a later step would overflow the stack.',
    plugin: () => limitDepth,
  },
  {
    name: 'check Markdown',
    why: 'Reports what only the Markdown shows: commands of other programs, footnotes without a reference.',
    plugin: () => checkMarkdown,
  },
  {
    name: 'to HTML tree',
    why: 'Turns Markdown into elements; HTML that the author wrote is still raw text. Ids get their prefix from the sanitiser alone.',
    commonMark: true,
    plugin: () => toHtmlTree,
  },
  {
    name: 'raw HTML',
    why: 'Parses what the author wrote as HTML, so that every later step sees elements only.',
    plugin: () => parseRawHtml,
  },
  {
    name: 'limit HTML depth',
    why: 'The same limit for elements that the author nested.',
    plugin: () => limitDepth,
  },
  {
    name: 'sanitise',
    why: 'After everything that comes from the author, before everything that we add: what follows may trust the tree.',
    plugin: () => sanitise,
  },
  {
    name: 'check body',
    why: 'Judges headings, links, pictures and words. After the sanitiser, so that raw HTML counts as well; before everything that changes what the author wrote.',
    plugin: () => checkBody,
  },
  {
    name: 'typography',
    why: 'Sets quotation marks, dashes and ellipses. Before text is copied into captions, menus, names and excerpts.',
    plugin: () => setTypography,
  },
  {
    name: 'task lists',
    why: 'Labels the boxes with the text beside them. The sanitiser knows no labels.',
    plugin: () => labelTasks,
  },
  {
    name: 'images',
    why: 'Points images at published files. Before figures, which take the title away as the caption.',
    plugin: () => placeImages,
  },
  {
    name: 'figures',
    why: 'Makes figures of images that stand alone, with their title as the caption.',
    plugin: () => makeFigures,
  },
  {
    name: 'tables',
    why: 'Heads, aligns and wraps tables. After typography, because the name of a table is made of its cells.',
    plugin: () => finishTables,
  },
  {
    name: 'links',
    why: 'Marks and notes the author’s links. Before footnotes, whose marks tell their links from the author’s.',
    plugin: () => markLinks,
  },
  {
    name: 'footnotes',
    why: 'Labels the footnotes and joins their ids. Before headings, whose ids must not take one of theirs.',
    plugin: () => finishFootnotes,
  },
  {
    name: 'headings',
    why: 'Gives headings depth and id, matched with the sections that the front matter lists.',
    plugin: () => identifyHeadings,
  },
  {
    name: 'outline',
    why: 'Collects the headings while they still stand side by side.',
    plugin: () => collectOutline,
  },
  {
    name: 'sections',
    why: 'Wraps each second-level heading and what follows it.',
    plugin: () => wrapSections,
  },
  {
    name: 'anchors',
    why: 'Joins links within the body and their targets. After every step that gives an id.',
    plugin: () => settleAnchors,
  },
  {
    name: 'prose',
    why: 'Counts words and takes the excerpt from what readers will see.',
    plugin: () => measureProse,
  },
  {
    name: 'to text',
    why: 'Writes HTML. In a story no raw HTML is left to write.',
    commonMark: true,
    plugin: ({ mode }) => [rehypeStringify, { allowDangerousHtml: mode === 'commonmark' }],
  },
];

const processors = new Map<string, Processor>();

/** The frozen processor for the settings, made when it is first asked for. */
export function processorFor(settings: Settings): Processor {
  const key = [settings.mode, ...settings.gfm].join(' ');
  const known = processors.get(key);
  if (known !== undefined) return known;
  const taken = steps.filter((step) => isTaken(step, settings));
  const processor = unified()
    .use(taken.map((step) => step.plugin(settings)))
    .freeze() as unknown as Processor;
  processors.set(key, processor);
  return processor;
}

function isTaken({ commonMark, when }: Step, settings: Settings): boolean {
  return (settings.mode === 'story' || commonMark === true) && (when?.(settings) ?? true);
}
