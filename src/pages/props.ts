/**
 * The props of every layout: plain data, complete and formatted. A page is a pure function of its
 * props, so a layout in any language needs no code but its own, and a page whose props are the
 * same is the same page.
 */
import type { StoryType, Words } from '../language/messages.ts';
import type { SafeHtml } from '../markdown/body.ts';
import type { Hue } from '../newsroom/schema/desk.ts';
import type {
  CorrectionProps,
  DeskLink,
  FigureProps,
  LanguageLink,
  Link,
  LoggedCorrection,
  Pagination,
  TextPart,
  Time,
} from './basic-props.ts';
import type { Head, MetaProps, ScriptJson } from './head/head-props.ts';
import type { SearchTools } from './search-tools.ts';
import type { ArticleView, CommentsProps, ReporterCard, StoryCard } from './story-props.ts';

export type {
  ArticleView,
  CommentsProps,
  CorrectionProps,
  DeskLink,
  FigureProps,
  LanguageLink,
  Link,
  LoggedCorrection,
  MetaProps,
  Pagination,
  ReporterCard,
  ScriptJson,
  StoryCard,
  StoryType,
  TextPart,
  Time,
  Words,
};

/** What every page shows around its content. */
export interface Paper {
  readonly title: string;
  readonly tagline?: string;
  readonly url: string;
  /** Path of the paper's logo, when it has one. */
  readonly logo?: FigureProps;
  readonly desks: readonly DeskLink[];
  /** Static pages that the menu shows. */
  readonly pages: readonly Link[];
  readonly archive: Link;
  /** Absent where the paper has no search. */
  readonly search?: Link;
  readonly reporters: Link;
  /** The log of corrections. */
  readonly corrections: Link;
  /** The feed of the whole paper. */
  readonly feed: Link;
  readonly publisher: { readonly name: string; readonly address?: string };
  /** The pages of the paper's policies. */
  readonly policies: readonly Link[];
  readonly contact: readonly Link[];
  /** Such as “© 2026 The Name”; the year is that of the newest story. */
  readonly copyright: string;
}

/** What every layout gets. */
export interface PageProps {
  /** Path of the page on the site. */
  readonly url: string;
  /** BCP 47 tag and direction of the page. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  readonly head: Head;
  readonly paper: Paper;
  /** What the banner of a preview says; absent on a site for readers. */
  readonly preview?: string;
}

/** A list of stories. */
export interface StoryList {
  readonly stories: readonly StoryCard[];
  /** Such as “31 stories”; only on the newest page, so that a new story leaves the others as they are. */
  readonly count?: string;
  /** Absent where one page holds all. */
  readonly pagination?: Pagination;
}

/** Props of `article`. */
export interface ArticleProps extends PageProps {
  readonly article: ArticleView;
  readonly related: readonly StoryCard[];
}

/** Props of `withdrawn`: the page of a story that was taken back. Nothing else of the story is told. */
export interface WithdrawnProps extends PageProps {
  readonly story: {
    readonly title: string;
    /** Set where the story's language is not the page's. */
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly desk: DeskLink;
    readonly beat: Link;
    readonly published: Time;
    readonly withdrawn: Time;
    /** Why. */
    readonly note: string;
    /** Set in previews only. */
    readonly withheld?: string;
  };
}

/** Props of `front`. */
export interface FrontProps extends PageProps {
  readonly lead?: StoryCard;
  readonly secondary: readonly StoryCard[];
  readonly briefs: readonly StoryCard[];
  readonly sections: readonly {
    readonly desk: DeskLink;
    readonly more: string;
    readonly stories: readonly StoryCard[];
  }[];
  /** Instant of the newest story or update. */
  readonly edition?: Time;
}

/** Props of `desk`. */
export interface DeskProps extends PageProps {
  readonly desk: { readonly title: string; readonly hue: Hue; readonly summary?: string; readonly body: SafeHtml };
  readonly beats: readonly Link[];
  readonly list: StoryList;
}

/** Props of `beat`. */
export interface BeatProps extends PageProps {
  readonly beat: {
    readonly title: string;
    readonly desk: DeskLink;
    readonly summary?: string;
    readonly body: SafeHtml;
  };
  readonly list: StoryList;
}

/** Props of `reporter`. */
export interface ReporterProps extends PageProps {
  readonly reporter: {
    readonly name: string;
    readonly role?: string;
    readonly photo?: FigureProps;
    readonly body: SafeHtml;
    readonly beats: readonly Link[];
    readonly contact: readonly Link[];
    readonly elsewhere: readonly Link[];
  };
  /** Such as “Stories by A. Name”. */
  readonly heading: string;
  readonly list: StoryList;
}

/** Props of `reporters`: everyone who reports for the paper. */
export interface ReportersProps extends PageProps {
  readonly reporters: readonly ReporterCard[];
}

/** Props of `tag`. */
export interface TagProps extends PageProps {
  readonly tag: { readonly title: string };
  readonly list: StoryList;
}

/** Props of `type`: the stories of one type, such as analyses. */
export interface TypeProps extends PageProps {
  readonly heading: string;
  /** All types that have stories, this one among them. */
  readonly types: readonly Link[];
  readonly list: StoryList;
}

/** Props of `archive`: the years and months that have stories. */
export interface ArchiveProps extends PageProps {
  readonly heading: string;
  readonly years: readonly {
    readonly year: Link;
    readonly count: string;
    readonly months: readonly (Link & { readonly count: string })[];
  }[];
}

/** Props of `search`. */
export interface SearchProps extends PageProps {
  readonly heading: string;
  readonly search: SearchTools;
  readonly years: ArchiveProps['years'];
}

/** Props of `archive-month`: the stories of a month. */
export interface ArchiveMonthProps extends PageProps {
  readonly heading: string;
  readonly up: Link;
  readonly list: StoryList;
}

/** Props of `corrections`: the log of all corrections, newest first. */
export interface CorrectionsProps extends PageProps {
  readonly heading: string;
  readonly introduction: string;
  /** The paper's policy on corrections, where `site.yaml` names one. */
  readonly policy?: Link;
  readonly corrections: readonly LoggedCorrection[];
  /** Such as “31 entries”; only on the newest page. */
  readonly count?: string;
  /** Absent where one page holds all. */
  readonly pagination?: Pagination;
}

/** Props of `page`: a static page. */
export interface StaticPageProps extends PageProps {
  readonly page: {
    readonly title: string;
    readonly summary?: string;
    /** Set where the text is in another language than the page around it. */
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
    readonly body: SafeHtml;
    readonly updated?: Time;
    /** Such as “Draft”; in previews only. */
    readonly withheld?: string;
  };
}

/** Props of `not-found`, the page that hosts serve for an unknown address. */
export interface NotFoundProps extends PageProps {
  readonly latest: readonly StoryCard[];
}

/** Every layout, with its props. The name is the file name in `layouts/`. */
export interface LayoutProps {
  readonly article: ArticleProps;
  readonly withdrawn: WithdrawnProps;
  readonly front: FrontProps;
  readonly desk: DeskProps;
  readonly beat: BeatProps;
  readonly reporter: ReporterProps;
  readonly reporters: ReportersProps;
  readonly tag: TagProps;
  readonly type: TypeProps;
  readonly archive: ArchiveProps;
  readonly 'archive-month': ArchiveMonthProps;
  readonly corrections: CorrectionsProps;
  readonly search: SearchProps;
  readonly page: StaticPageProps;
  readonly 'not-found': NotFoundProps;
}

/** The name of a layout. */
export type LayoutName = keyof LayoutProps;

/** A page of the site: where it stands, which layout shows it, and everything the layout needs. */
export type Page = {
  [Name in LayoutName]: { readonly url: string; readonly layout: Name; readonly props: LayoutProps[Name] };
}[LayoutName];
