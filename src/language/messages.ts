/**
 * The words that readers see around the stories. One catalogue per language holds all of them;
 * layouts and Markdown contain none. `words` are complete as they stand, `phrases` are filled in.
 */

/** A text for each plural category that the language has, chosen by `Intl.PluralRules`; `{count}` is the number. */
export type Plural = { readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** Labels without parameters. They are handed to the layouts as they are. */
export interface Words {
  // Frame
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly frontPage: string;
  readonly latest: string;
  readonly desks: string;
  readonly reporters: string;
  readonly archive: string;
  readonly aboutThisPaper: string;
  readonly policies: string;
  readonly contact: string;
  readonly sendATip: string;
  readonly publishedBy: string;
  readonly backToTop: string;
  /** On every page of a preview. */
  readonly previewNotice: string;
  // Front page and lists
  readonly topStories: string;
  readonly inBrief: string;
  readonly noStories: string;
  readonly pagination: string;
  readonly newestPage: string;
  readonly newerStories: string;
  readonly olderStories: string;
  readonly beatsOfDesk: string;
  readonly storiesByMonth: string;
  // Story
  readonly published: string;
  readonly updated: string;
  readonly versions: string;
  readonly firstPublished: string;
  readonly lastUpdated: string;
  readonly inThisStory: string;
  readonly topics: string;
  /** Before the names of the languages in which there is the story too. */
  readonly alsoIn: string;
  readonly storyTypes: string;
  readonly relatedStories: string;
  readonly share: string;
  readonly reportAnError: string;
  readonly aboutTheReporter: string;
  readonly aboutTheReporters: string;
  readonly contributors: string;
  readonly corrections: string;
  readonly backstory: string;
  readonly source: string;
  readonly sponsoredNotice: string;
  readonly withdrawn: string;
  readonly withdrawnNotice: string;
  // Log of corrections
  readonly correctionsLog: string;
  readonly correctionsIntroduction: string;
  readonly correctionsPolicy: string;
  readonly noCorrections: string;
  readonly newerCorrections: string;
  readonly olderCorrections: string;
  /** A label, as “Correction” is one. */
  readonly withdrawnLabel: string;
  // Footnotes
  readonly footnotes: string;
  // Comments
  readonly comments: string;
  readonly commentsNotYet: string;
  readonly commentsClosed: string;
  readonly commentsOff: string;
  readonly commentsNoScript: string;
  // Reporter
  readonly beats: string;
  readonly elsewhere: string;
  // Search
  readonly search: string;
  /** Label of the field. */
  readonly searchStories: string;
  /** The choice that filters nothing. */
  readonly searchAll: string;
  readonly searchNone: string;
  readonly searchMore: string;
  readonly searchFailed: string;
  readonly searchNoScript: string;
  readonly browseArchive: string;
  readonly desk: string;
  readonly reporter: string;
  readonly year: string;
  readonly storyType: string;
  // Not found
  readonly notFoundTitle: string;
  readonly notFoundText: string;
}

/** Types of story, as `type` in the front matter. */
export type StoryType =
  | 'news'
  | 'analysis'
  | 'opinion'
  | 'explainer'
  | 'interview'
  | 'review'
  | 'obituary'
  | 'live'
  | 'sponsored';

/** Kinds of entry in a story's `corrections`. */
export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'editors-note';

/** Texts with parameters in braces; the pages fill them in before a layout sees them. */
interface Phrases {
  /** `{people}`: the reporters as a list. */
  readonly byline: string;
  readonly readingTime: Plural;
  readonly storyCount: Plural;
  /** Entries of the log of corrections. */
  readonly correctionCount: Plural;
  /** `{label}` and `{title}`: a correction and the headline of its story. */
  readonly correctionOf: string;
  /** Title of a paid story where no label stands beside it: `{label}` of its type, `{title}`. */
  readonly labelledTitle: string;
  /** How many stories a search found. */
  readonly searchCount: Plural;
  /** `{page}`. */
  readonly pageNumber: string;
  /** `{title}` and `{page}`, for the title of all pages of a list but the newest. */
  readonly titleOnPage: string;
  /** `{desk}`: the heading of more stories from a desk. */
  readonly moreFrom: string;
  /** `{name}`: stories by a reporter. */
  readonly storiesBy: string;
  readonly olderThanMonths: Plural;
  readonly olderThanYears: Plural;
  /** `{network}`. */
  readonly shareOn: string;
  readonly shareByEmail: string;
  /** `{title}`: the subject of an e-mail about an error. */
  readonly errorSubject: string;
  /** `{number}`: label of the link from a footnote back to the text. */
  readonly backToText: string;
  /** `{date}`. */
  readonly commentsCloseOn: string;
  /** `{name}`: alternative text of a portrait. */
  readonly portraitOf: string;
  /** `{credit}`. */
  readonly pictureCredit: string;
}

/** All of a language's messages. */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly types: Readonly<Record<StoryType, string>>;
  /** What previews say of a story, by why readers do not see it. */
  readonly withheld: Readonly<Record<'draft' | 'future' | 'expired', string>>;
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>;
  /** Labels of the footer's links to the policies that `site.yaml` names. */
  readonly policies: Readonly<Record<Policy, string>>;
}

/** Policies of the Trust Project that a paper can link to, by the property of schema.org. */
export type Policy =
  | 'principles'
  | 'ethics'
  | 'corrections'
  | 'ownership'
  | 'masthead'
  | 'unnamedSources'
  | 'factChecking'
  | 'diversity'
  | 'feedback'
  | 'mission'
  | 'privacy';
