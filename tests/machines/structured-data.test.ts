/** What a validator of structured data finds in the pages of real sites. */
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { expect, test } from 'vitest';
import { siteNames, useBuiltSites } from './built-sites.ts';

const siteOf = useBuiltSites();

/** What Google asks for before it shows a result, and what schema.org does not know. */
async function findIssues(html: string): Promise<readonly string[]> {
  const data = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(html);
  const issues = await new Validator().validate(data);
  return [
    ...data.errors.map(({ message }) => message),
    ...issues.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`),
  ];
}

test.each(siteNames)('nothing is wrong or missing in the data of %s', async (name) => {
  const site = siteOf(name);
  const pages = site.files.filter((path) => path.endsWith('.html') && site.read(path).includes('application/ld+json'));
  expect(pages.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const path of pages) found.push(...(await findIssues(site.read(path))).map((issue) => `${path}: ${issue}`));
  expect(found).toEqual([]);
});

test('a person without a name would be found', async () => {
  const html =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","url":"/x"}</script>';
  expect(await findIssues(html)).not.toEqual([]);
});
