/** The links of a body to its own site, as one text: 50,000 of them are read in each build, and most are right. */
import type { BodyLink } from '../markdown/body.ts';
import type { Place } from '../problems/problem.ts';

/** A link to a page or file of the site. */
export interface SiteLink extends Place {
  readonly href: string;
}

/** The links that lead to other pages and files of the site, one a line: `line:column:endLine:endColumn href`. */
export function packLinks(links: readonly BodyLink[]): string {
  // What begins with braces is a command of another program, which is reported as such.
  const inside = links.filter(
    ({ href, external }) => !external && href !== '' && !/^(?:[#?]|\{[{%]|%7B(?:%7B|%25))/i.test(href),
  );
  return inside.map((link) => `${toNumbers(link)} ${link.href.replace(/\n/g, '')}`).join('\n');
}

function toNumbers({ line = 1, column = 1, endLine, endColumn }: BodyLink): string {
  return endLine === undefined || endColumn === undefined
    ? `${line}:${column}`
    : `${line}:${column}:${endLine}:${endColumn}`;
}

/** The links that were packed, without those that `isRight` knows. */
export function unpackLinks(packed: string, isRight: (href: string) => boolean): SiteLink[] {
  const links: SiteLink[] = [];
  for (let at = 0; at < packed.length; ) {
    const end = (packed.indexOf('\n', at) + 1 || packed.length + 1) - 1;
    const space = packed.indexOf(' ', at);
    const href = packed.slice(space + 1, end);
    if (!isRight(href)) {
      const [line = 1, column = 1, endLine, endColumn] = packed.slice(at, space).split(':').map(Number);
      links.push({ href, line, column, ...(endLine && endColumn && { endLine, endColumn }) });
    }
    at = end + 1;
  }
  return links;
}
