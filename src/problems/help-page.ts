/** Where the page of a problem stands. */

/**
 * Folder of the pages, from the root of the package, which holds them. It is no address on the web: the project has none
 * that is known to last, and a report must not send readers to one that does not answer.
 */
const pages = 'docs/problems';

/** Path of the page that explains a code, from the root of the package. */
export const toHelpPage = (code: string): string => `${pages}/${code}.md`;
