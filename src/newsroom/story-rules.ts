/** What `site.yaml` demands of every story. */
import type { Valid } from './pick-valid.ts';
import { type SiteFields, siteSchema } from './schema/site.ts';

/** Limits, and the sites on which a story may appear first. */
export interface StoryRules {
  readonly limits: SiteFields['limits'];
  /** Hosts, lower case; that of the paper is the first. */
  readonly hosts: readonly string[];
}

/** The rules of settings; the usual ones stand in for what is missing or invalid. */
export function toStoryRules(settings: Valid<SiteFields> | undefined): StoryRules {
  const usual = siteSchema.shape.limits.parse(undefined);
  const own = settings?.url === undefined ? [] : [new URL(settings.url).host];
  const others = (settings?.canonicalHosts ?? []).map((host) => host.toLowerCase());
  const limits = { ...usual, ...settings?.limits } as StoryRules['limits'];
  return { limits, hosts: [...own, ...others] };
}
