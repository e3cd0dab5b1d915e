/** The way from the front page to a page, as structured data. */
import { frontUrl } from '../../newsroom/urls.ts';
import { type Press, toAbsolute } from '../press.ts';
import type { Link } from '../props.ts';
import type { BreadcrumbList } from './schema-org.ts';

/** The way to the last of `trail`, which leaves out the front page. Addresses are paths on the site. */
export function toBreadcrumbs(press: Press, trail: readonly Link[]): BreadcrumbList {
  const way = [{ text: press.newsroom.site.title, url: frontUrl }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ text, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: toAbsolute(press, url),
    })),
  };
}
