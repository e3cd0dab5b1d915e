/** The page at an earlier address, for hosts that know nothing of redirects: it sends readers on without scripts. */
import { directionOf } from '../../language/direction.ts';
import { contentPolicy } from '../../pages/head/content-policy.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';

import { element } from '../xml.ts';
import { toLocation } from './host-files.ts';
import { leavesSite, type Redirect } from './to-redirects.ts';

/** Files that programs ask for, which a page in their place would not help. */
const dataFile =
  /\.(?:xml|rss|atom|rdf|json|txt|csv|ics|css|js|pdf|zip|ico|svg|png|jpe?g|gif|webp|avif|mp3|mp4|webm)$/i;

/**
 * Address of the page: a path that does not name an HTML file is a folder. Undefined where it names a file
 * of another kind, such as an earlier feed: only a host can send on whoever asks for that.
 */
export function toRedirectPageUrl({ from }: Pick<Redirect, 'from'>): string | undefined {
  if (dataFile.test(from)) return undefined;
  return /(?:\/|\.html?)$/i.test(from) ? from : `${from}/`;
}

/** The page. It has no words of its own: the link has those of the story. */
export function toRedirectPage(press: Press, redirect: Redirect): string {
  const { site } = press.newsroom;
  const { article } = redirect;
  const language = article?.language ?? site.language;
  const location = toLocation(redirect);
  const title = article?.title ?? site.title;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('link', { rel: 'canonical', href: leavesSite(redirect) ? location : toAbsolute(press, redirect.to) }),
    element('meta', { 'http-equiv': 'refresh', content: `0; url=${location}` }),
  );
  const body = element('body', {}, element('p', {}, element('a', { href: location }, article?.title ?? location)));
  const root = element('html', { lang: language, dir: directionOf(language) }, head, body);
  return `<!doctype html>\n${root.markup}\n`;
}
