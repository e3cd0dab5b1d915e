/** A layout that failed. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
  /** Absolute path of the layout. */
  readonly path: string;
  /** Where in it, when known. */
  readonly place: { readonly line: number; readonly column: number } | undefined;

  constructor(path: string, message: string, place?: { readonly line: number; readonly column: number }) {
    super(message);
    this.path = path;
    this.place = place;
  }
}
