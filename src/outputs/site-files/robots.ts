/** `robots.txt`: which machines may read the paper, by what they read it for. */
import type { Site } from '../../newsroom/model.ts';

/** Names by which crawlers of a purpose know themselves. Those that make an index are all others. */
const crawlers = {
  train: [
    ...['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Applebot-Extended'],
    ...['Meta-ExternalAgent', 'Bytespider', 'Amazonbot'],
  ],
  aiSearch: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot'],
  userFetch: ['ChatGPT-User', 'Claude-User', 'Perplexity-User'],
} as const;

const titles = {
  train: 'Training of models',
  aiSearch: 'Search with models',
  userFetch: 'Pages that a person asks an assistant for',
} as const;

/**
 * Writes the file. A crawler obeys the group that names it and no other.
 *
 * @param sitemaps absolute addresses
 */
export function toRobots({ robots }: Pick<Site, 'robots'>, sitemaps: readonly string[]): string {
  const groups = (['aiSearch', 'userFetch', 'train'] as const).map((purpose) => [
    `# ${titles[purpose]}`,
    ...crawlers[purpose].map((name) => `User-agent: ${name}`),
    toRule(robots[purpose]),
  ]);
  const all = [...groups, ['# Everything else, such as search engines', 'User-agent: *', toRule(robots.index)]];
  const places = robots.index === 'allow' ? sitemaps.map((address) => `Sitemap: ${address}`) : [];
  return `${[...all, places].map((lines) => lines.join('\n')).join('\n\n')}`.trimEnd().concat('\n');
}

const toRule = (permission: 'allow' | 'deny'): string => (permission === 'allow' ? 'Allow: /' : 'Disallow: /');
