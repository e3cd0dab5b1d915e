/** Reads the structured data of a page as search engines do. */
import type { PageProps } from '../../../src/pages/props.ts';
import type { Thing } from '../../../src/pages/structured-data/schema-org.ts';

/** The things that a page describes; empty where it describes none. */
export function readThings({ head }: Pick<PageProps, 'head'>): readonly Thing[] {
  if (head.structuredData === undefined) return [];
  const { '@context': context, '@graph': things } = JSON.parse(head.structuredData);
  if (context !== 'https://schema.org') throw new Error(`Unexpected context ${context}`);
  return things;
}
