/** Sizes of files as people read them. */

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Such as `512 bytes`, `4.1 kB` or `38 MB`; a kilobyte has 1000 bytes. */
export function toSizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
