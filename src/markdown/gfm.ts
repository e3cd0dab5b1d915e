/** Tells whether a text can contain anything that GFM reads otherwise than CommonMark does. */

/**
 * `|`, `:-` and `-:` for tables, `~` for strikethrough, `[^` for footnotes, `[ ]` for tasks,
 * `http`, `www.` and `@` for bare addresses; a backslash or `&` may hide one of the letters of an address.
 */
const trigger = /[|~@\\]|&[#a-z]|:-|-:|\[\^|\[[\sx]\]|https?:|www\./i;

/** Whether the GFM step could make a difference. `false` is certain, `true` is a guess. */
export function mayHaveGfm(text: string): boolean {
  return trigger.test(text);
}
