/** What the form of the search page and its script are made from; a part of the props of the page. */

import type { Hue } from '../newsroom/schema/desk.ts';

/** A choice by which results can be filtered. */
export interface SearchFilter {
  /** As the index has it. */
  readonly name: 'desk' | 'reporter' | 'year' | 'type';
  readonly label: string;
  readonly options: readonly SearchOption[];
}

/** One of the choices. */
interface SearchOption {
  readonly value: string;
  readonly text: string;
  /** Page and hue of a desk. */
  readonly url?: string;
  readonly hue?: Hue;
}

/** A form that a script fills with life. */
export interface SearchTools {
  /** Paths of the script, a module, and of the list of what it searches. */
  readonly script: string;
  readonly index: string;
  readonly filters: readonly SearchFilter[];
  /** Locale by whose rules the script writes dates. */
  readonly dates: string;
  /** How many stories were found, by plural category of the language; `{count}` is the number. */
  readonly counts: Readonly<Record<string, string>>;
}
