/** Where the page of a problem stands. */

/** Folder of the pages, on the web. */
const pages = 'https://broadsheet.example/docs/problems/';

/** Address of the page that explains a code. */
export const toHelpAddress = (code: string): string => `${pages}${code}.md`;
