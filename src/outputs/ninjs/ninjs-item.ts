/** The part of ninjs 3.1 that the paper speaks, as types: what is misspelt does not compile. Addresses are absolute. */

/** A story, a picture, or a list of stories. */
export interface NinjsItem {
  /** For ever the same. */
  readonly uri: string;
  readonly type: 'text' | 'picture' | 'composite';
  readonly standard?: Standard;
  readonly representationType?: 'full' | 'partial';
  /** Instants are ISO 8601. */
  readonly firstCreated?: string;
  readonly versionCreated?: string | undefined;
  readonly expires?: string | undefined;
  readonly pubStatus?: 'usable' | 'canceled';
  /** BCP 47 tag. */
  readonly language?: string;
  readonly title?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsBody[];
  readonly by?: string | undefined;
  readonly located?: string | undefined;
  readonly people?: readonly Concept[];
  readonly subjects?: readonly Concept[];
  readonly genres?: readonly { readonly name: string; readonly uri?: string }[];
  readonly infoSources?: readonly { readonly name: string; readonly role: string; readonly uri?: string | undefined }[];
  readonly edNote?: string;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly rightsInfo?: { readonly linkedRights: string } | undefined;
  readonly trustIndicators?: readonly { readonly title: string; readonly href: string }[] | undefined;
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly NinjsAssociation[] | undefined;
}

/** An item within another. */
export type NinjsAssociation = NinjsItem & { readonly name: string; readonly rel: string };

interface Standard {
  readonly name: 'ninjs';
  readonly version: '3.1';
  readonly schema: string;
}

/** What every document begins with. */
export const standard: Standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

interface NinjsText {
  readonly role?: string;
  readonly contentType?: string;
  readonly value: string;
}

interface NinjsBody extends NinjsText {
  readonly wordCount?: number;
}

interface Concept {
  readonly name: string;
  /** What it is to the story. */
  readonly rel: string;
  readonly uri: string;
  readonly literal?: string;
}

/** A file in which an item can be had; sizes in pixels. */
export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
}
