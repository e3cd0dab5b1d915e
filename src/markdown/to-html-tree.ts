/**
 * Turns Markdown into elements. The step that does it searches the whole tree for definitions, at a
 * price for each node that is higher than that of turning it; it is shown the definitions alone.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Definition, FootnoteDefinition, Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** The definitions of a body, as a root that leads to the body itself. */
interface Definitions extends Root {
  readonly body: Root;
}

type Handler = NonNullable<NonNullable<Options['handlers']>['root']>;

const options: Options = {
  allowDangerousHtml: true,
  clobberPrefix: '',
  footnoteLabelProperties: {},
  handlers: { root: toHtmlRoot as unknown as Handler },
};

/** A plugin that turns a Markdown tree into an HTML tree, in which HTML of the author is raw text. */
export function toHtmlTree() {
  const transform = remarkRehype(options) as unknown as (tree: Definitions, file: VFile) => HtmlRoot;
  return (body: Root, file: VFile): HtmlRoot =>
    transform({ type: 'root', children: findDefinitions(body), body }, file);
}

/** The root of a Markdown tree may become several nodes or none; the handler's type forbids a root. */
function toHtmlRoot(state: Parameters<Handler>[0], { body }: Definitions) {
  return defaultHandlers.root(state, body);
}

/** In document order, because the first of a name counts; one that holds another stands for both. */
function findDefinitions(body: Root): (Definition | FootnoteDefinition)[] {
  const definitions: (Definition | FootnoteDefinition)[] = [];
  walk(body, (node) => {
    const isDefinition = node.type === 'definition' || node.type === 'footnoteDefinition';
    if (isDefinition) definitions.push(node);
    return !isDefinition;
  });
  return definitions;
}
