/** The page of a reporter as structured data. */
import type { Reporter } from '../../newsroom/model.ts';
import { reportersUrl } from '../../newsroom/urls.ts';
import { type Press, toAbsolute, type Voice } from '../press.ts';
import { toBreadcrumbs } from './breadcrumbs.ts';
import { toProfile } from './person.ts';
import type { Thing } from './schema-org.ts';
import { toWebSiteReference } from './web-site.ts';

/** What a page of a reporter says: `url` is its path, `description` the beginning of the biography. */
export function describeReporter(
  press: Press,
  { language, messages }: Voice,
  reporter: Reporter,
  { url, description }: { readonly url: string; readonly description: string },
): Thing[] {
  const { name } = reporter;
  return [
    {
      '@type': 'ProfilePage',
      url: toAbsolute(press, url),
      inLanguage: language,
      isPartOf: toWebSiteReference(press),
      mainEntity: toProfile(press, reporter, description),
    },
    toBreadcrumbs(press, [
      { text: messages.words.reporters, url: reportersUrl },
      { text: name, url: reporter.url },
    ]),
  ];
}
