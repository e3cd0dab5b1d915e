/** What every page shows around its content: masthead, menu and footer. */
import type { Desk } from '../newsroom/model.ts';
import { archiveUrl, correctionsUrl, frontUrl, reportersUrl, searchUrl } from '../newsroom/urls.ts';
import { toEmailLink, toTelephoneLink } from './contact.ts';
import { toCopyright } from './copyright.ts';
import { toDeskLink } from './desk-link.ts';
import { toFigure } from './figures.ts';
import { toFeedUrl } from './head/feed-links.ts';
import { perPress } from './per-press.ts';
import type { Press, Voice } from './press.ts';
import type { Link, Paper } from './props.ts';

/** The page that shows it: its path, and the desk that its menu marks. */
interface Viewpoint {
  readonly url: string;
  readonly desk?: Desk;
}

/** The paper as pages of a desk see it, in each language. */
const papersOf = perPress<Press, Map<string, Paper>>(() => new Map());

/** One object for all pages that see the same, which none may change. Only pages that it links to see another one. */
export function toPaper(press: Press, voice: Voice, { url, desk }: Viewpoint): Paper {
  const known = papersOf(press);
  const key = `${voice.language} ${desk?.url ?? ''}`;
  const paper = known.get(key) ?? makePaper(press, voice, { url: '', ...(desk && { desk }) });
  known.set(key, paper);
  const { pages, archive, corrections, search, reporters, policies } = paper;
  const links = [...pages, archive, corrections, ...(search ? [search] : []), reporters, ...policies];
  return links.some((link) => link.url === url) ? makePaper(press, voice, { url, ...(desk && { desk }) }) : paper;
}

function makePaper(press: Press, voice: Voice, about: Viewpoint): Paper {
  const { site, desks, pages } = press.newsroom;
  const { words } = voice.messages;
  const mark = <L extends Link>(link: L): L => (link.url === about.url ? { ...link, current: true } : link);
  return {
    title: site.title,
    ...(site.tagline && { tagline: site.tagline }),
    url: frontUrl,
    ...(site.logo && { logo: toFigure({ picture: site.logo, alt: site.title }, voice) }),
    desks: desks.map((desk) => (desk === about.desk ? { ...toDeskLink(desk), current: true } : toDeskLink(desk))),
    pages: pages.filter((page) => page.menu).map((page) => mark({ text: page.title, url: page.url })),
    archive: mark({ text: words.archive, url: archiveUrl }),
    corrections: mark({ text: words.correctionsLog, url: correctionsUrl }),
    // The name is the same in every language.
    feed: { text: 'RSS', url: toFeedUrl(frontUrl, 'feed.xml') },
    ...(site.search && { search: mark({ text: words.search, url: searchUrl }) }),
    reporters: mark({ text: words.reporters, url: reportersUrl }),
    publisher: {
      name: site.publisher.name,
      ...(site.publisher.address && { address: site.publisher.address }),
    },
    policies: site.policies.map(({ policy, page }) => mark({ text: voice.messages.policies[policy], url: page.url })),
    contact: toContact(press, voice),
    copyright: toCopyright(press.newsroom),
  };
}

function toContact({ newsroom: { site } }: Press, { messages: { words } }: Voice): Link[] {
  const { email, tips, telephone } = site.contact;
  return [
    ...(email ? [toEmailLink(email)] : []),
    ...(tips ? [toEmailLink(tips, words.sendATip)] : []),
    ...(telephone ? [toTelephoneLink(telephone)] : []),
  ];
}
