/** The names of files that are pictures, by their endings. */

/** The ending of a file in a format that browsers show. */
export const pictureEnding = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
