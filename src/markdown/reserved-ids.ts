/**
 * Ids that a page gives to its own parts. A heading of a story never takes one of them: it becomes
 * `section-comments`, and a fixed id of the front matter is refused. Globals of the browser need no
 * place here, because an id never hides a name that the browser has defined.
 */
import { authorPrefix } from './schema.ts';

/** Used by layouts and their parts, and by the steps that add to a body. */
export const reservedIds: ReadonlySet<string> = new Set([
  ...['top', 'main', 'content', 'navigation', 'menu', 'search', 'header', 'footer'],
  ...[
    'comments',
    'comments-heading',
    'corrections',
    'corrections-heading',
    'backstory',
    'section-menu',
    'related',
    'share',
  ],
  ...['about-reporters', 'stories', 'latest', 'briefs', 'top-stories', 'footnotes'],
  ...['footer-about', 'footer-contact', 'footer-desks', 'footer-policies'],
]);

/** Whether a heading must leave the id to the page, the footnotes or the author's own HTML. */
export function isReservedId(id: string): boolean {
  return reservedIds.has(id) || id.startsWith(authorPrefix) || /^fn(?:ref)?-\d/.test(id);
}
