/** Links that share a story. */
import { describe, expect, test } from 'vitest';
import { site, story } from '../newsroom/paper.ts';
import { propsAt, toPages } from './press.ts';

const networks = ['email', 'whatsapp', 'bluesky', 'mastodon', 'facebook', 'linkedin', 'telegram', 'x'];
const address = 'https://lantern.example/2026/03/04/%D8%A8%D9%8A%D8%AA-b/';

function shareLinks(share: readonly string[], title: string) {
  const files = {
    'content/site.yaml': site({ share }),
    'content/articles/a.md': story({ title, slug: 'بيت-b' }),
  };
  return propsAt(toPages(files), 'article', '/2026/03/04/بيت-b/').article.share;
}

describe('share links', () => {
  const title = 'Tea & <cake>? 100% #1 é "so"';
  const links = shareLinks(networks, title);

  test('are those of the settings, in their order', () => {
    expect(links.map(({ network }) => network)).toEqual(networks);
    expect(shareLinks(['x', 'email'], 'T').map(({ text }) => text)).toEqual(['Share on X', 'Share by email']);
    expect(shareLinks([], 'T')).toEqual([]);
  });

  test.each(networks)('of %s are encoded', (network) => {
    const url = links.find((link) => link.network === network)?.url ?? '';
    expect(url).toMatch(/^(?:https:\/\/|mailto:\?)[\w.:/?=&%#!'()*~-]+$/);
    expect(url).not.toMatch(/[<>" ]|\s/);
    expect(decodeURIComponent(url)).toContain(address);
  });

  test('carry the headline as it is', () => {
    const subject = new URLSearchParams(links[0]?.url.split('?')[1]).get('subject');
    expect(subject).toBe('Tea & <cake>? 100% #1 é “so”');
  });
});
