/** Knows how other systems call the fields of a story, for those who bring stories along. */

/** Our keys for each of theirs, the likeliest first; theirs in lower case without hyphens and underscores. */
const ours: Readonly<Record<string, readonly string[]>> = {
  ...{ headline: ['title'], heading: ['title'] },
  ...{ author: ['reporter'], authors: ['reporter'], byline: ['reporter'], writer: ['reporter'], by: ['reporter'] },
  ...{ category: ['beat', 'tags'], categories: ['beat', 'tags'], keywords: ['tags'], topics: ['tags'], tag: ['tags'] },
  ...{ date: ['published'], pubdate: ['published'], publishdate: ['published'], publishedat: ['published'] },
  ...{ datepublished: ['published'], created: ['published'], createdat: ['published'] },
  ...{ modified: ['updated'], lastmod: ['updated'], lastmodified: ['updated'], lastmodifiedat: ['updated'] },
  ...{ updatedat: ['updated'], datemodified: ['updated'] },
  ...{ description: ['summary'], excerpt: ['summary'], subtitle: ['summary'], dek: ['summary'], deck: ['summary'] },
  ...{ lead: ['summary'], standfirst: ['summary'], abstract: ['summary'], teaser: ['summary'] },
  ...{ permalink: ['slug', 'aliases'], url: ['slug', 'aliases'], redirectfrom: ['aliases'] },
  ...{ featuredimage: ['image'], cover: ['image'], thumbnail: ['image'], hero: ['image'], picture: ['image'] },
  ...{ lang: ['language'], locale: ['language'], location: ['dateline'], unlisted: ['noindex'] },
  ...{ expirydate: ['expires'], expiry: ['expires'], unpublishdate: ['expires'] },
};

/** Which of the known keys do what a key of another system does; none where that is not known. */
export function findOurKeys(key: string, known: readonly string[]): readonly string[] {
  const folded = key.toLowerCase().replace(/[-_]/g, '');
  return Object.hasOwn(ours, folded) ? (ours[folded] ?? []).filter((each) => known.includes(each)) : [];
}
