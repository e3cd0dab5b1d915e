/** What an entry of the catalogue is, and the words that entries share. */

/** How bad a problem is: an error stops the build before anything is written, a warning does not. */
export type Severity = 'error' | 'warning';

/** One kind of problem. `V` are the values its message is made from. */
export interface CatalogueEntry<V> {
  /** A short name for lists and documentation. */
  readonly title: string;
  readonly severity: Severity;
  /** Set where nothing is left to publish, so that it can neither be silenced nor be less than an error. */
  readonly firm?: true;
  /** One sentence, "Unexpected X, expected Y", values in backticks, no full stop. */
  readonly message: (values: V) => string;
  /** What to do now, as one or two sentences. */
  readonly hint?: (values: V) => string | undefined;
}

/** Of a message that is always the same. */
export type NoValues = Record<never, never>;

/** For an unknown name: what was written, and the nearest known one. */
export interface UnknownName {
  readonly name: string;
  readonly nearest?: string | undefined;
}

/** Defines an entry; it is there for the types of its values. */
export const entry = <V>(definition: CatalogueEntry<V>): CatalogueEntry<V> => definition;
/** Asks for the nearest name, if there is one. */
export const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
/** Puts the sentences of a hint together that there are. */
export const join = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');
