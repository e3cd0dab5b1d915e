/** The content security policy of pages that load nothing but the paper's own styles, fonts and pictures. */

/** That of every page but the search. */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  // No page has a script that could connect. Programs that judge pages ask for `robots.txt` from within them.
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** That of the search page: besides, it runs the paper's own script, which runs the compiled search and reads its index. */
export const searchPolicy = `${contentPolicy}; script-src 'self' 'wasm-unsafe-eval'`;
