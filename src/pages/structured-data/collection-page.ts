/** The page of a desk, a beat or a tag as structured data. */
import { type Press, toAbsolute, type Voice } from '../press.ts';
import type { Link } from '../props.ts';
import { toBreadcrumbs } from './breadcrumbs.ts';
import type { Thing } from './schema-org.ts';
import { toWebSiteReference } from './web-site.ts';

/** A page of a list. */
interface ListedPage {
  /** Path of the page. */
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** The list that it is a page of, and above it what that belongs to. */
  readonly trail: readonly Link[];
  readonly list: { readonly stories: readonly { readonly url: string; readonly title: string }[] };
}

/** What a page of a list says: itself with the stories that it shows, and the way to it. */
export function describeCollection(press: Press, { language }: Voice, page: ListedPage): Thing[] {
  const { url, title, description, trail, list } = page;
  return [
    {
      '@type': 'CollectionPage',
      url: toAbsolute(press, url),
      name: title,
      description: description || undefined,
      inLanguage: language,
      isPartOf: toWebSiteReference(press),
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: list.stories.map((story, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: toAbsolute(press, story.url),
          name: story.title,
        })),
      },
    },
    toBreadcrumbs(press, trail),
  ];
}
