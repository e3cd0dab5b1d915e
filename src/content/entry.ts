/** What the content layer hands on: a file's fields and body, and where each of them stands. */
import type { Place } from '../problems/problem.ts';
import type { Silence } from '../problems/silences.ts';
import type { Rendition } from './renditions.ts';

/** The kinds of file in `content/`, by folder; `site` is `site.yaml`. */
export type EntryKind = 'article' | 'reporter' | 'beat' | 'desk' | 'page' | 'site';

/** Keys and indexes from the root of the front matter to a value, such as `['sections', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/**
 * Finds where in the file a field stands. `value` is the place of the value (or of its key, where
 * it has none), `key` that of the key. A path that the file lacks gives the start of the nearest parent.
 * With `index` it is the place of that UTF-16 unit of a text, where it can be told, and else that of the whole value.
 */
type Locate = (path: FieldPath, what?: 'value' | 'key', index?: number) => Place;

/** Front matter as plain data, with places. */
export interface Fields {
  /** Strings, numbers, booleans, null, arrays and plain objects, not yet validated. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly locate: Locate;
}

/** A Markdown text and where it stands. */
export interface MarkdownSource {
  /** Path from the site's folder, with `/`. */
  readonly path: string;
  /** The text. It may be read from disk each time: most bodies were rendered by an earlier build. */
  readonly text: string;
  /** Digest of the text of the whole file, front matter included: equal for equal text. */
  readonly digest: string;
  /** The line of the file on which the text begins, counted from 1. */
  readonly firstLine: number;
}

/** One file of `content/`. */
export interface Entry extends Fields {
  readonly kind: EntryKind;
  /** Path from the site's folder, with `/` on every system. */
  readonly path: string;
  /** Name of the file (or, for `index.md`, of its folder) without ending and date prefix, in NFC. */
  readonly name: string;
  /** The body: what follows the front matter. */
  readonly markdown: MarkdownSource;
  /** What it says of problems with it. */
  readonly silences: readonly Silence[];
  /** Set where the file could not be read: others may refer to its name, and its problem is reported already. */
  readonly broken: boolean;
}

/** A picture file, or why it cannot be used. */
export type PictureResult = PictureFile | { readonly reason: string };

/** A picture file of `content/` or `public/`. */
export interface PictureFile {
  /** Path from the site's folder, with `/` on every system. */
  readonly path: string;
  /** Absolute path on the site, with a hash of the content for those of `content/`. */
  readonly url: string;
  /** Pixels, of the file at `url`. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the file at `path`, where others are published for it. */
  readonly source?: { readonly width: number; readonly height: number };
  /** Value of the `srcset` attribute, where there are files to choose from. */
  readonly srcset?: string;
  /** The files that are published for it; without any the file is published as it is. */
  readonly renditions: readonly Rendition[];
}
