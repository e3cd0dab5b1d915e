/** What stands in the head of a page. */
import type { IconLink } from './site-icons.ts';

declare const escaped: unique symbol;

/** JSON in which nothing ends a script element. Only `structured-data/to-json.ts` makes it. */
export type ScriptJson = string & { readonly [escaped]: true };

/** A `<meta>` element: one of `property` and `name` is set. */
export interface MetaProps {
  readonly property?: string;
  readonly name?: string;
  readonly content: string;
}

/** What `<head>` needs. */
export interface Head {
  /** Complete title of the document. */
  readonly title: string;
  readonly description?: string;
  /** Absolute. */
  readonly canonical: string;
  readonly robots: string;
  /** Content security policy. */
  readonly policy: string;
  /** Path of the style sheet. */
  readonly stylesheet: string;
  /** Paths of the fonts to load first. */
  readonly fonts: readonly string[];
  readonly icons: readonly IconLink[];
  /** Path of the web app manifest. */
  readonly manifest: string;
  /** Colour of the browser around the page, by the colour scheme. */
  readonly themeColour: { readonly light: string; readonly dark: string };
  /** Neighbours in a paginated list. */
  readonly prev?: string;
  readonly next?: string;
  /**
   * The page in each of its languages, itself among them, for `<link rel="alternate" hreflang>`; `x-default` is for
   * readers of all others. Absolute. Absent for a page in one language.
   */
  readonly alternates?: readonly { readonly hreflang: string; readonly url: string }[];
  /** Feeds of the page, and those of the paper. */
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly url: string }[];
  /** Value of the `generator` meta element. */
  readonly generator: string;
  /** What links to the page look like elsewhere: Open Graph and its like. Empty where nobody should link to it. */
  readonly card: readonly MetaProps[];
  /** JSON-LD for `<script type="application/ld+json">`; absent where search engines are asked to leave the page out. */
  readonly structuredData?: ScriptJson;
}
