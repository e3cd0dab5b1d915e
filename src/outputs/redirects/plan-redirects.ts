/** Plans the files that send readers on from earlier addresses. */
import type { Press } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { toNginxMap, toRedirectsFile } from './host-files.ts';
import { toRedirectPage, toRedirectPageUrl } from './redirect-page.ts';
import { toRedirects } from './to-redirects.ts';

/** The files of hosts and a page at each earlier address; nothing where there is none. */
export function planRedirects(press: Press): PlannedDocument[] {
  const { redirects } = toRedirects(press.newsroom);
  if (redirects.length === 0) return [];
  const state = redirects.flatMap(({ from, to }) => [from, to]);
  const sources = { articles: [], state };
  const pages = press.newsroom.site.redirectPages ? redirects : [];
  return [
    { url: '/_redirects', sources, isDefault: true, make: () => toRedirectsFile(redirects) },
    { url: '/redirects.nginx.conf', sources, isDefault: true, make: () => toNginxMap(redirects) },
    ...pages.flatMap((redirect): PlannedDocument | readonly [] => {
      const { from, to, article } = redirect;
      const url = toRedirectPageUrl(redirect);
      if (url === undefined) return [];
      return {
        url,
        sources: { articles: [], state: [from, to, article?.title, article?.language] },
        sendsOn: true,
        make: () => toRedirectPage(press, redirect),
      };
    }),
  ];
}
