/** A text for a message, cut after `most` UTF-16 units. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed().trimEnd()}…` : text;
