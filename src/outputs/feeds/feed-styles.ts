/** How feeds look to a person who opens one in a browser. */

/** Path of the style sheet, in the generator's own public folder. */
export const feedStyles = '/feeds/feed.css';
