/** What the Markdown pipeline takes and what it gives: the contract between a body and its page. */
import type { HouseRules } from '../language/house-rules.ts';
import type { Problem } from '../problems/problem.ts';

declare const safe: unique symbol;

/** HTML that was sanitised. Only `src/markdown/` makes it; layouts put nothing else in unescaped. */
export type SafeHtml = string & { readonly [safe]: true };

/** A section heading that the front matter lists. */
export interface SectionSpec {
  readonly heading: string;
  /** A stable anchor; made from the heading when absent. */
  readonly id?: string | undefined;
  /** A short label for the section menu; the heading when absent. */
  readonly nav?: string | undefined;
  /** Where the front matter names it, for problems. */
  readonly place?: { readonly line: number; readonly column: number } | undefined;
  /** Where the front matter gives its id. */
  readonly idPlace?: { readonly line: number; readonly column: number } | undefined;
}

/** A picture file that a body may show, as it will be published. */
export interface Picture {
  /** Absolute path on the site, such as `/images/tanker-3f2a9c1b.jpg`. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Value of the `srcset` attribute, where there are files to choose from. */
  readonly srcset?: string;
}

/** Text around the body that depends on the language. */
export interface BodyLabels {
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Label of a link back to the text; `{number}` is the note's number. */
  readonly backToText: string;
}

/** A body to render. */
export interface BodyInput {
  /** Path of the file, for problems. */
  readonly path: string;
  /** The Markdown, without front matter. */
  readonly text: string;
  /** The line of the file on which `text` begins, counted from 1. */
  readonly firstLine: number;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  readonly labels: BodyLabels;
  readonly sections: readonly SectionSpec[];
  /** Whether readers expect a text. It depends on nothing but the file. */
  readonly expectsText?: boolean | undefined;
  /** The site's own origin, such as `https://paper.example`: links to it are internal. */
  readonly origin: string;
  /** What the paper asks of its texts. */
  readonly rules: HouseRules;
  /** The picture that a `src` of this body names, or undefined where there is none. */
  readonly findPicture: (src: string) => Picture | undefined;
  /** Names of the pictures that the body could have meant, to suggest the nearest. */
  readonly pictureNames: readonly string[];
}

/** A heading in the body, with those below it. */
export interface OutlineHeading {
  readonly id: string;
  /** Plain text of the heading. */
  readonly text: string;
  /** Label for the section menu. */
  readonly nav: string;
  /** 2 to 6. */
  readonly depth: number;
  readonly children: readonly OutlineHeading[];
}

/** An image of the body, in order of appearance. */
export interface BodyImage {
  /** As the page shows it. */
  readonly url: string;
  readonly alt: string;
  readonly caption?: string | undefined;
}

/** A link of the body, in order of appearance. */
export interface BodyLink {
  readonly href: string;
  readonly text: string;
  readonly external: boolean;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** A rendered body. Plain data: it can be stored and sent between threads. */
export interface Body {
  readonly html: SafeHtml;
  readonly outline: readonly OutlineHeading[];
  readonly images: readonly BodyImage[];
  readonly links: readonly BodyLink[];
  /** Words of prose, counted by the rules of the language. */
  readonly words: number;
  /** Whole minutes of reading, at least 1 for a body with words, else 0. */
  readonly minutes: number;
  /** The beginning of the prose as plain text, cut at a word, at most 200 characters. */
  readonly excerpt: string;
}

/** A rendered body and what was wrong with it. */
export interface RenderedBody {
  readonly body: Body;
  readonly problems: readonly Problem[];
}
