/** What the props of layouts are made of: links, times, pictures, notes. */
import type { CorrectionKind } from '../language/messages.ts';
import type { Hue } from '../newsroom/schema/desk.ts';

/** A link with its text. */
export interface Link {
  readonly text: string;
  readonly url: string;
  /** Set on the link of the page itself. */
  readonly current?: boolean;
}

/** A link to a desk, with the hue that marks it. */
export interface DeskLink extends Link {
  readonly hue: Hue;
}

/** An instant for machines (ISO 8601 with offset, or a plain date) and for readers. */
export interface Time {
  readonly iso: string;
  /** Long form: date, time and zone; for a plain date the date. */
  readonly text: string;
  /** Short form: the date. */
  readonly short: string;
}

/** A picture with what stands below it. */
export interface FigureProps {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Value of the `srcset` attribute, where there are files to choose from. */
  readonly srcset?: string;
  readonly alt: string;
  readonly caption?: string;
  /** Complete, such as “Picture: A. Name”. */
  readonly credit?: string;
}

/** A run of text, linked where `url` is set. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** A link to the same in another language. */
export interface LanguageLink extends Link {
  /** BCP 47 tag and direction of that language, whose own name is the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The way from one page of a list to the others. */
export interface Pagination {
  /** Such as “Page 2”, counted from the oldest page; absent on the newest. */
  readonly text?: string;
  /** The newest page, where that is not the next newer one. */
  readonly newest?: Link;
  readonly newer?: Link;
  readonly older?: Link;
}

/** A correction, or its like. */
export interface CorrectionProps {
  readonly label: string;
  readonly date: Time;
  readonly text: string;
}

/** A correction in the log, or that a story was withdrawn, with the story. */
export interface LoggedCorrection extends CorrectionProps {
  readonly kind: CorrectionKind | 'withdrawn';
  readonly story: Link;
  /** Set where the story's language is not the page's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
