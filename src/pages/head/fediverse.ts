/** Finds the account of a reporter in the fediverse, which Mastodon shows below the card of a story. */
import type { Reporter } from '../../newsroom/model.ts';

/** How Mastodon and its like write the address of a profile. */
const profile = /^\/(?:@|users\/)([\w.-]+)\/?$/;

/** Such as `@jane@social.example`: the one that the reporter's file names, or else that of a link to Mastodon. */
export function findFediverseAccount({ fediverse, links }: Reporter): string | undefined {
  if (fediverse !== undefined) return fediverse.replace(/^@?/, '@');
  for (const { text, url } of links) {
    // Other sites have addresses of this form too.
    if (!/mastodon|fediverse/i.test(text) || !URL.canParse(url)) continue;
    const { host, pathname } = new URL(url);
    const name = profile.exec(pathname)?.[1];
    if (name !== undefined) return `@${name}@${host}`;
  }
  return undefined;
}
