/** The newsroom: what the paper knows, typed and with every reference resolved. Pure data. */
import type { MarkdownSource, PictureFile } from '../content/entry.ts';
import type { CorrectionKind, Policy, StoryType } from '../language/messages.ts';
import type { Place } from '../problems/problem.ts';
import type { PartnerFeed } from './partner-feed.ts';
import type { Hue } from './schema/desk.ts';
import type { cardChoices } from './schema/machine-settings.ts';
import type { shareNetworks } from './schema/site.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`, or an instant, as corrections are dated by either. */
export type DayOrInstant = { readonly day: string } | { readonly instant: Instant };

/** A body to render, with what its rendering depends on. */
export interface BodySource {
  readonly source: MarkdownSource;
  /** BCP 47 tag. */
  readonly language: string;
  /** The section headings that the front matter lists. */
  readonly sections: readonly Section[];
  /** Whether it is that of a story which stands here and nowhere else, so that it should not be empty. */
  readonly expectsText: boolean;
}

/** A picture with its words. */
export interface Figure {
  readonly picture: PictureFile;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** A part of the paper. */
export interface Desk {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly hue: Hue;
  readonly markdown: MarkdownSource;
}

/** What reporters cover. */
export interface Beat {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly desk: Desk;
  readonly markdown: MarkdownSource;
}

/** Someone who reports for the paper. */
export interface Reporter {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly beats: readonly Beat[];
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Account in the fediverse, such as `@jane@social.example`; the first `@` may be missing. */
  readonly fediverse?: string | undefined;
  readonly photo?: PictureFile | undefined;
  readonly markdown: MarkdownSource;
}

/** A topic across beats. */
export interface Tag {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

/** A section heading that a story lists, and where it lists it. */
export interface Section {
  readonly heading: string;
  readonly id?: string | undefined;
  readonly nav?: string | undefined;
  /** Searched for each time it is asked for: a copy of a section has cost the reading of its file. */
  readonly place: Place;
  /** Where its id stands; searched for as well. */
  readonly idPlace?: Place | undefined;
}

/** Something that was wrong and has been put right. */
export interface Correction {
  readonly date: DayOrInstant;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly prominent: boolean;
}

/** Why a story is not public: it is a draft, its time has not come, or its time is over. */
export type Withheld = 'draft' | 'future' | 'expired';

/** That a story was taken back, and why. */
export interface Withdrawal {
  readonly date: DayOrInstant;
  readonly note: string;
}

/** A story. */
export interface Article {
  /** Permanent and unique. */
  readonly id: string;
  readonly url: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly summary?: string | undefined;
  readonly language: string;
  /** Shared with the versions of the story in other languages. */
  readonly translationKey?: string | undefined;
  readonly type: StoryType;
  readonly reporters: readonly Reporter[];
  readonly contributors: readonly { readonly reporter: Reporter; readonly role: string }[];
  readonly beat: Beat;
  readonly tags: readonly Tag[];
  readonly sections: readonly Section[];
  readonly published: Instant;
  readonly updated?: Instant | undefined;
  readonly expires?: Instant | undefined;
  readonly withheld?: Withheld | undefined;
  readonly dateline?: string | undefined;
  /** How and why it was reported. */
  readonly backstory?: string | undefined;
  readonly image?: Figure | undefined;
  /** From when on the picture may not be shown. */
  readonly rightsEnd?: Instant | undefined;
  /** Path of the picture, from the site's folder, where the rights in it are the paper's alone; also of a withdrawn story. */
  readonly limitedPicture?: string | undefined;
  /** A story that is withdrawn has a page that says so, and no more. */
  readonly withdrawn?: Withdrawal | undefined;
  readonly corrections: readonly Correction[];
  readonly canonical?: string | undefined;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly comments: boolean;
  readonly noindex: boolean;
  readonly markdown: MarkdownSource;
}

/** A page that is not a story: about, ethics, contact … */
export interface StaticPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly language: string;
  readonly updated?: Instant | undefined;
  readonly menu: boolean;
  readonly noindex: boolean;
  readonly withheld: boolean;
  readonly markdown: MarkdownSource;
}

/** The paper as a whole. */
export interface Site {
  readonly title: string;
  readonly tagline?: string | undefined;
  readonly description?: string | undefined;
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
  /** Hosts of full addresses that lead to the paper itself, lower case. */
  readonly hosts: readonly string[];
  readonly language: string;
  readonly timeZone: string;
  readonly logo?: PictureFile | undefined;
  readonly publisher: {
    readonly name: string;
    readonly address?: string | undefined;
    /** Address of the terms on which others may use its texts. */
    readonly licence?: string | undefined;
  };
  readonly contact: {
    readonly email?: string | undefined;
    readonly corrections?: string | undefined;
    readonly tips?: string | undefined;
    readonly telephone?: string | undefined;
    /** Where people report a weakness of the site: an e-mail address or a page; and until when that holds. */
    readonly security?: { readonly address: string; readonly expires: Instant } | undefined;
  };
  readonly policies: readonly { readonly policy: Policy; readonly page: StaticPage }[];
  readonly front: {
    /** Ids of public stories. */
    readonly lead?: string | undefined;
    readonly secondary: readonly string[];
    readonly secondaryCount: number;
    readonly briefs: number;
    readonly perDesk: number;
  };
  readonly comments: {
    readonly provider: 'none';
    readonly policy?: string | undefined;
    readonly closeAfterDays?: number | undefined;
  };
  readonly age: { readonly afterDays: number; readonly exempt: readonly StoryType[] };
  readonly share: readonly (typeof shareNetworks)[number][];
  readonly feeds: {
    /** How many stories a feed holds. */
    readonly items: number;
    readonly content: 'full' | 'summary';
    /** Absolute. */
    readonly hub?: string | undefined;
  };
  readonly partnerFeeds: readonly PartnerFeed[];
  /** Which machines may read the site, by what they read it for. */
  readonly robots: Readonly<Record<'index' | 'aiSearch' | 'userFetch' | 'train', 'allow' | 'deny'>>;
  /** For which stories a card is drawn. */
  readonly cards: (typeof cardChoices)[number];
  /** The picture that icons are made from; the generator's own where absent. */
  readonly icon?: PictureFile | undefined;
  /** Hexadecimal, such as `#fdfbf7`. */
  readonly themeColour: { readonly light: string; readonly dark: string };
  /** What readers can search in stories: what a list shows of them and their headings, or their text as well; absent where there is no search. */
  readonly search?: 'summary' | 'text' | undefined;
  /** Whether there is a guide for language models. */
  readonly llms: boolean;
  /** Whether stories are also published as ninjs. */
  readonly ninjs: boolean;
  /** From earlier addresses, paths on the site; `to` is a path too, or an absolute address: of another site, or of this one with a query or an anchor. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Whether a page stands at each earlier address. */
  readonly redirectPages: boolean;
  readonly listSize: number;
}

/** Everything that a site is made from, at one instant. */
export interface Newsroom {
  readonly now: Instant;
  readonly site: Site;
  /** In the order of the menu. */
  readonly desks: readonly Desk[];
  /** By title. */
  readonly beats: readonly Beat[];
  /** By name. */
  readonly reporters: readonly Reporter[];
  /** What readers may see, newest first: what every page, list, count and feed is made from. */
  readonly articles: readonly Article[];
  /** What readers might see had it not been withdrawn, newest first: pages of their own, a line in the log of corrections, and nothing else. */
  readonly withdrawn: readonly Article[];
  /** Those in use by `articles`, by title. */
  readonly tags: readonly Tag[];
  readonly pages: readonly StaticPage[];
  /** Addresses of the pictures that partners may not show, in the order of their paths; none where nothing is made for partners. */
  readonly limitedPictures: ReadonlySet<string>;
}
