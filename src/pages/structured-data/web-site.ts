/** The paper's site as structured data. */
import { frontUrl, searchUrl } from '../../newsroom/urls.ts';
import { type Press, toAbsolute } from '../press.ts';
import { toPublisher } from './publisher.ts';
import type { SearchAction, WebSite, WebSiteReference } from './schema-org.ts';

/** The site as its front page presents it. */
export function toWebSite(press: Press): WebSite {
  const { site } = press.newsroom;
  return {
    ...toWebSiteReference(press),
    description: site.description ?? site.tagline,
    inLanguage: site.language,
    publisher: toPublisher(press),
    ...(site.search && { potentialAction: toSearchAction(press) }),
  };
}

function toSearchAction(press: Press): SearchAction {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${toAbsolute(press, searchUrl)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

/** The site as its other pages name it. */
export function toWebSiteReference(press: Press): WebSiteReference {
  const url = toAbsolute(press, frontUrl);
  return { '@type': 'WebSite', '@id': `${url}#website`, name: press.newsroom.site.title, url };
}
