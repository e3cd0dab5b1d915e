/** A feed as data: what RSS, Atom and JSON Feed say in three ways. */
import type { Instant } from '../../newsroom/model.ts';

/** A feed. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The page that it is the feed of. */
  readonly home: string;
  readonly self: string;
  /** WebSub hub. */
  readonly hub?: string | undefined;
  /** A square PNG. */
  readonly icon?: string | undefined;
  readonly publisher: string;
  readonly copyright: string;
  readonly generator: string;
  /** When the newest of its items was last changed; that of the paper where there is none. */
  readonly updated: Instant;
  readonly items: readonly FeedItem[];
}

/** A story in a feed. */
export interface FeedItem {
  /** Stable for ever, whatever becomes of the address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The body with absolute addresses, where the feed has full text. */
  readonly html?: string | undefined;
  readonly language: string;
  readonly authors: readonly FeedAuthor[];
  readonly published: Instant;
  readonly updated: Instant;
  readonly categories: readonly string[];
  readonly image?: FeedImage | undefined;
}

/** Someone who wrote a story. */
export interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

/** The lead picture of a story; sizes in pixels. */
export interface FeedImage {
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}
