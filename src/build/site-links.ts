/** The links of a body to its own site, as one text: 50,000 of them are read in each build, and most are right. */
import type { BodyLink } from '../markdown/body.ts';

/** A link to a page or file of the site. */
export interface SiteLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/** The links that lead to other pages and files of the site, one a line: `line:column href`. */
export function packLinks(links: readonly BodyLink[]): string {
  // What begins with braces is a command of another program, which is reported as such.
  const inside = links.filter(
    ({ href, external }) => !external && href !== '' && !/^(?:[#?]|\{[{%]|%7B(?:%7B|%25))/i.test(href),
  );
  return inside.map(({ href, line = 1, column = 1 }) => `${line}:${column} ${href.replace(/\n/g, '')}`).join('\n');
}

/** The links that were packed. */
export function unpackLinks(packed: string): SiteLink[] {
  if (packed === '') return [];
  return packed.split('\n').map((text) => {
    const colon = text.indexOf(':');
    const space = text.indexOf(' ', colon);
    return {
      href: text.slice(space + 1),
      line: Number(text.slice(0, colon)),
      column: Number(text.slice(colon + 1, space)),
    };
  });
}
