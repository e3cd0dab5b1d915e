/** Ids that a page gives to its own parts. A heading of a story never takes one of them. */

/** Used by layouts and their parts, and by the steps that add to a body. */
export const reservedIds: ReadonlySet<string> = new Set([
  ...['top', 'main', 'content', 'navigation', 'menu', 'search', 'header', 'footer'],
  ...['comments', 'comments-heading', 'corrections', 'corrections-heading', 'section-menu', 'related', 'share'],
  ...['about-reporters', 'stories', 'latest', 'briefs', 'top-stories', 'footnotes'],
  ...['footer-about', 'footer-contact', 'footer-desks', 'footer-policies'],
]);
