/** What the props of layouts say of stories: in lists, and whole. */
import type { StoryType } from '../language/messages.ts';
import type { SafeHtml } from '../markdown/body.ts';
import type { CorrectionProps, DeskLink, FigureProps, LanguageLink, Link, TextPart, Time } from './basic-props.ts';

/** A story in a list. */
export interface StoryCard {
  readonly url: string;
  readonly title: string;
  /** The summary, or else the beginning of the story. */
  readonly summary: string;
  /** Set where the story's language is not the page's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly desk: DeskLink;
  readonly beat: Link;
  readonly type: StoryType;
  /** Absent for news. */
  readonly typeLabel?: string;
  readonly published: Time;
  readonly updated?: Time;
  /** Such as “By A. Name and B. Name”. */
  readonly byline: string;
  /** Such as “3 minutes read”. */
  readonly readingTime: string;
  readonly image?: FigureProps;
  /** Why readers do not see the story, such as “Draft”; in previews only. */
  readonly withheld?: string;
}

/** A person on a story or a list of people. */
export interface ReporterCard {
  readonly name: string;
  readonly url: string;
  readonly role?: string;
  readonly photo?: FigureProps;
  /** The beginning of the biography, plain text. */
  readonly bio: string;
  readonly contact: readonly Link[];
}

/**
 * The comments placeholder. A provider fills it later: it finds the section by `id="comments"`, the
 * thread by `data-story-id` and the state by `data-state`.
 */
export interface CommentsProps {
  readonly provider: 'none';
  /** The same for ever, whatever becomes of the URL. */
  readonly storyId: string;
  readonly state: 'open' | 'closed' | 'off';
  /** What the reader is told about the state. */
  readonly notice: string;
  readonly policy?: string;
  readonly closes?: Time;
  /** Such as “Comments close on 4 May 2026.” */
  readonly closesText?: string;
}

/** The whole story. */
export interface ArticleView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly type: StoryType;
  readonly typeLabel?: string;
  /** Path of the list of stories of this type; set with the label. */
  readonly typeUrl?: string;
  /** The story in other languages. */
  readonly translations: readonly LanguageLink[];
  readonly desk: DeskLink;
  readonly beat: Link;
  readonly image?: FigureProps;
  /** “By A. Name and B. Name” in parts, every name linked. */
  readonly byline: readonly TextPart[];
  /** Portraits of those in the byline who have one. */
  readonly portraits: readonly FigureProps[];
  /** Each “Additional reporting: A. Name” in parts. */
  readonly contributors: readonly { readonly role: string; readonly people: readonly TextPart[] }[];
  readonly dateline?: string;
  /** How and why the story was reported. */
  readonly backstory?: string;
  readonly published: Time;
  readonly updated?: Time;
  readonly readingTime: string;
  /** Static text such as “This story is more than 2 years old.” */
  readonly ageNotice?: string;
  /** Shown above the story: the headline or the substance was wrong. */
  readonly prominentCorrections: readonly CorrectionProps[];
  /** Shown at the foot. */
  readonly corrections: readonly CorrectionProps[];
  /** Empty for fewer than three sections. */
  readonly sectionMenu: readonly { readonly id: string; readonly text: string }[];
  readonly body: SafeHtml;
  readonly tags: readonly Link[];
  readonly source?: TextPart;
  readonly share: readonly (Link & { readonly network: string })[];
  readonly reportError?: Link;
  readonly reporters: readonly ReporterCard[];
  readonly comments: CommentsProps;
  /** Why readers do not see the story, such as “Draft”; in previews only. */
  readonly withheld?: string;
}
