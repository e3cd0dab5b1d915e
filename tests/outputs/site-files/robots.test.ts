/** Which machines may read a paper. */
import { describe, expect, test } from 'vitest';
import { toRobots } from '../../../src/outputs/site-files/robots.ts';

const usual = { index: 'allow', aiSearch: 'allow', userFetch: 'allow', train: 'deny' } as const;

/** Whether a crawler may read, as RFC 9309 says: by the group that names it, else by that of all. */
function mayRead(robots: string, crawler: string): boolean {
  const groups = robots.split('\n\n').map((text) => ({
    names: [...text.matchAll(/^User-agent: (.+)$/gm)].map(([, name]) => name),
    allows: /^Allow: \/$/m.test(text),
  }));
  const group = groups.find(({ names }) => names.includes(crawler)) ?? groups.find(({ names }) => names.includes('*'));
  return group?.allows ?? true;
}

const crawlers = {
  train: 'GPTBot ClaudeBot CCBot Google-Extended Applebot-Extended Meta-ExternalAgent Bytespider Amazonbot'.split(' '),
  aiSearch: 'OAI-SearchBot Claude-SearchBot PerplexityBot'.split(' '),
  userFetch: 'ChatGPT-User Claude-User Perplexity-User'.split(' '),
  index: ['Googlebot', 'Bingbot', 'SomeBot'],
};

describe('robots.txt', () => {
  test('lets all read but for training, unless the paper says otherwise', () => {
    const robots = toRobots({ robots: usual }, []);
    expect(crawlers.train.filter((name) => mayRead(robots, name))).toEqual([]);
    const others = [...crawlers.aiSearch, ...crawlers.userFetch, ...crawlers.index];
    expect(others.filter((name) => !mayRead(robots, name))).toEqual([]);
  });

  test.each(['index', 'aiSearch', 'userFetch', 'train'] as const)('keeps out by %s those of it alone', (purpose) => {
    const open = { index: 'allow', aiSearch: 'allow', userFetch: 'allow', train: 'allow' } as const;
    const robots = toRobots({ robots: { ...open, [purpose]: 'deny' } }, []);
    const kept = Object.values(crawlers)
      .flat()
      .filter((name) => !mayRead(robots, name));
    expect(kept).toEqual(crawlers[purpose]);
  });

  test('names the sitemaps where search engines may come', () => {
    const sitemaps = ['https://a.example/sitemap.xml', 'https://a.example/news-sitemap.xml'];
    const lines = '\nSitemap: https://a.example/sitemap.xml\nSitemap: https://a.example/news-sitemap.xml\n';
    expect(toRobots({ robots: usual }, sitemaps).endsWith(`\n${lines}`)).toBe(true);
    expect(toRobots({ robots: { ...usual, index: 'deny' } }, sitemaps)).not.toContain('Sitemap');
  });
});
