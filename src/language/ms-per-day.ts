/** The length of a day of 24 hours. */

/** Milliseconds. */
export const msPerDay = 24 * 60 * 60 * 1000;
