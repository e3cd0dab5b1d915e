/** Reads the documentation as trees, for the tests that hold it against the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import type { Code, Definition, Heading, Image, Link, Nodes, Root } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The repository, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of all pages of the documentation, from the root of the repository. */
export const paths: readonly string[] = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'src/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

/** A page as a tree. */
export function parse(path: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(root, path), 'utf8'));
}

/** Addresses of the links and pictures of a page. */
export function addressesOf(tree: Root): string[] {
  return find(tree, (node): node is Link | Image | Definition => 'url' in node).map(({ url }) => url);
}

/** The anchors that a page's headings have where it is shown. */
export function anchorsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const headings = find(tree, (node): node is Heading => node.type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(toText(heading))));
}

/** The fenced blocks of a page. */
export function codeOf(tree: Root): Code[] {
  return find(tree, (node): node is Code => node.type === 'code');
}

function find<N extends Nodes>(tree: Root, is: (node: Nodes) => node is N): N[] {
  const found: N[] = [];
  visit(tree, (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}
