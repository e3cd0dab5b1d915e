/** What every kind of page is made from: the newsroom, its rendered bodies and the site's files. */
import type { MarkdownSource } from '../content/entry.ts';
import { findMessages, messagesFor } from '../language/find-messages.ts';
import type { Messages } from '../language/messages.ts';
import type { Body } from '../markdown/body.ts';
import type { Newsroom } from '../newsroom/model.ts';
import type { SiteIcons } from './head/site-icons.ts';

/** Files that every page loads. */
export interface SharedFiles {
  /** Path of the style sheet on the site. */
  readonly stylesheet: string;
  /** Paths of the fonts to load first. */
  readonly fonts: readonly string[];
  readonly icons: SiteIcons;
}

/** The sources of all pages. */
export interface Press {
  readonly newsroom: Newsroom;
  /** The rendered body of a Markdown source. */
  readonly findBody: (source: MarkdownSource) => Body;
  readonly files: SharedFiles;
  /** Name and version of the generator. */
  readonly generator: string;
  /** Whether withheld stories are shown: then no page is for search engines. */
  readonly drafts: boolean;
}

/** The language of a page, its words, and how it writes dates. */
export interface Voice {
  /** BCP 47 tag. */
  readonly language: string;
  readonly timeZone: string;
  readonly messages: Messages;
}

/** The voice of a page about something in `language`: that language if it has a catalogue, else the site's. */
export function toVoice({ newsroom: { site } }: Press, language = site.language): Voice {
  const spoken = findMessages(language) ? language : site.language;
  return { language: spoken, timeZone: site.timeZone, messages: messagesFor(spoken) };
}

/** Absolute address of a path on the site, percent-encoded. */
export function toAbsolute(press: Pick<Press, 'newsroom'>, url: string): string {
  const { origin } = press.newsroom.site;
  // A page names a dozen addresses, nearly all of them plain: there is nothing to encode or to resolve.
  return plainPath.test(url) ? origin + url : new URL(encodeURI(url), origin).href;
}

const plainPath = /^\/(?:[\w-]+\/)*$/;
