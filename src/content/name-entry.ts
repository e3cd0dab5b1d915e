/** Names an entry after its file. */

const datePrefix = /^\d{4}-\d{2}-\d{2}[-_]/;

/**
 * The name by which other files refer to an entry: that of its file without ending and without a
 * leading date, or for `index.md` that of its folder; in Unicode normalisation form C.
 */
export function nameEntry(path: string): string {
  const parts = path.split('/');
  const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const base = file === 'index' ? (parts.at(-2) ?? file) : file;
  return (base.replace(datePrefix, '') || base).normalize('NFC');
}
