/** The part of schema.org that pages speak, as types: what is misspelt does not compile. Addresses are absolute. */

/** What a page can say of itself. */
export type Thing = StoryThing | ProfilePage | CollectionPage | WebSite | BreadcrumbList;

/** Types of story. All but the last are news: an advertiser’s is an `Article` and no more. */
export type StoryThingType =
  | 'NewsArticle'
  | 'ReportageNewsArticle'
  | 'AnalysisNewsArticle'
  | 'OpinionNewsArticle'
  | 'BackgroundNewsArticle'
  | 'ReviewNewsArticle'
  | 'AdvertiserContentArticle';

export interface StoryThing {
  readonly '@type': StoryThingType;
  readonly url: string;
  readonly mainEntityOfPage: { readonly '@type': 'WebPage'; readonly '@id': string };
  readonly headline: string;
  readonly description: string;
  readonly image?: readonly ImageObject[] | undefined;
  /** ISO 8601 with offset. */
  readonly datePublished: string;
  readonly dateModified: string;
  readonly author: readonly Person[];
  readonly contributor?: readonly Person[] | undefined;
  readonly publisher: NewsMediaOrganization;
  readonly articleSection: string;
  readonly keywords?: readonly string[] | undefined;
  readonly dateline?: string | undefined;
  readonly backstory?: string | undefined;
  /** BCP 47 tag. */
  readonly inLanguage: string;
  readonly wordCount?: number | undefined;
  readonly isAccessibleForFree: true;
  readonly speakable: { readonly '@type': 'SpeakableSpecification'; readonly xpath: readonly string[] };
  readonly correction?: readonly CorrectionComment[] | undefined;
  readonly sourceOrganization?: { readonly '@type': 'Organization'; readonly name: string } | undefined;
  readonly isBasedOn?: string | undefined;
  /** The story that this one was translated from. */
  readonly translationOfWork?: Version | undefined;
  readonly workTranslation?: readonly Version[] | undefined;
}

/** A story in another language. */
export interface Version {
  readonly '@type': 'CreativeWork';
  readonly url: string;
  readonly name: string;
  /** BCP 47 tag. */
  readonly inLanguage: string;
}

export interface CorrectionComment {
  readonly '@type': 'CorrectionComment';
  readonly name: string;
  readonly text: string;
  /** ISO 8601, a day or an instant. */
  readonly datePublished: string;
}

export interface ImageObject {
  readonly '@type': 'ImageObject';
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
}

export interface Person {
  readonly '@type': 'Person';
  /** The name and nothing else. */
  readonly name: string;
  readonly url: string;
  readonly jobTitle?: string | undefined;
  readonly description?: string | undefined;
  readonly image?: ImageObject | undefined;
  readonly sameAs?: readonly string[] | undefined;
  readonly knowsAbout?: readonly string[] | undefined;
  readonly worksFor?: NewsMediaOrganization | undefined;
}

/** Policies of an organisation of news media, each the address of a page. */
export type PolicyProperty =
  | 'publishingPrinciples'
  | 'ethicsPolicy'
  | 'correctionsPolicy'
  | 'ownershipFundingInfo'
  | 'masthead'
  | 'unnamedSourcesPolicy'
  | 'verificationFactCheckingPolicy'
  | 'diversityPolicy'
  | 'actionableFeedbackPolicy'
  | 'missionCoveragePrioritiesPolicy';

export type NewsMediaOrganization = {
  readonly '@type': 'NewsMediaOrganization';
  readonly '@id': string;
  readonly name: string;
  readonly alternateName?: string | undefined;
  readonly url: string;
  readonly logo?: ImageObject | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
} & { readonly [property in PolicyProperty]?: string | undefined };

export interface BreadcrumbList {
  readonly '@type': 'BreadcrumbList';
  readonly itemListElement: readonly {
    readonly '@type': 'ListItem';
    /** Counted from 1. */
    readonly position: number;
    readonly name: string;
    readonly item: string;
  }[];
}

export interface ProfilePage {
  readonly '@type': 'ProfilePage';
  readonly url: string;
  readonly inLanguage: string;
  readonly isPartOf: WebSiteReference;
  readonly mainEntity: Person;
}

export interface CollectionPage {
  readonly '@type': 'CollectionPage';
  readonly url: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly inLanguage: string;
  readonly isPartOf: WebSiteReference;
  readonly mainEntity: {
    readonly '@type': 'ItemList';
    readonly itemListElement: readonly {
      readonly '@type': 'ListItem';
      readonly position: number;
      readonly url: string;
      readonly name: string;
    }[];
  };
}

export interface WebSiteReference {
  readonly '@type': 'WebSite';
  readonly '@id': string;
  readonly name: string;
  readonly url: string;
}

export interface WebSite extends WebSiteReference {
  readonly description?: string | undefined;
  readonly inLanguage: string;
  readonly publisher: NewsMediaOrganization;
  readonly potentialAction?: SearchAction | undefined;
}

/** Where a search can be asked for: `{search_term_string}` in the template stands for what is searched. */
export interface SearchAction {
  readonly '@type': 'SearchAction';
  readonly target: { readonly '@type': 'EntryPoint'; readonly urlTemplate: string };
  readonly 'query-input': string;
}
