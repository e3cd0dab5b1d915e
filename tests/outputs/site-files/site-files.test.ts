/** Files at the root of a site. */
import { describe, expect, test } from 'vitest';
import { toNewsroom } from '../../../src/newsroom/to-newsroom.ts';
import { basics, markdown, now, site, story, toEntries, toLine, toPaper, toPictures } from '../../newsroom/paper.ts';
import { toDocuments } from '../documents.ts';

describe('security.txt', () => {
  const security = (address: string, expires = '2027-01-01') => ({
    'content/site.yaml': site({ contact: { security: { address, expires } } }),
  });
  const made = (address: string) => toDocuments(security(address)).get('/.well-known/security.txt');

  test('says whom to tell, and until when that holds', () => {
    expect(made('safe@lantern.example')).toBe(
      [
        'Contact: mailto:safe@lantern.example\n',
        'Expires: 2027-01-01T00:00:00.000Z\n',
        'Preferred-Languages: en\n',
        'Canonical: https://lantern.example/.well-known/security.txt\n',
      ].join(''),
    );
    expect(made('https://lantern.example/safe/')).toContain('Contact: https://lantern.example/safe/\n');
  });

  test('is not there where nobody is named', () => {
    expect(toDocuments({}).has('/.well-known/security.txt')).toBe(false);
  });

  test.each([
    ['http://lantern.example/', '2027-01-01', 'invalid-value'],
    ['nobody', '2027-01-01', 'invalid-value'],
    ['safe@lantern.example', '2027-02-30', 'invalid-date'],
    ['safe@lantern.example', '2026-06-01', 'security-expired'],
    ['safe@lantern.example', '2027-06-04', 'security-far'],
  ])('refuses %s until %s', (address, expires, code) => {
    const { problems } = toPaper(security(address, expires));
    expect(problems.map(toLine)).toEqual([expect.stringMatching(new RegExp(`site.yaml:5:\\d+ ${code}$`))]);
  });

  test('wakes the build when its time is over', () => {
    const { entries } = toEntries({ ...basics, ...security('safe@lantern.example', '2026-09-01') });
    const folders = { content: 'content', public: 'public' };
    const { judgedUntil } = toNewsroom(entries, { now, drafts: false, folders, pictures: toPictures({}) });
    expect(judgedUntil).toBe(Date.parse('2026-08-31T23:00:00Z'));
  });

  test('wakes the build when its time is not too long any more', () => {
    const { entries } = toEntries({ ...basics, ...security('safe@lantern.example', '2027-07-01T00:00Z') });
    const folders = { content: 'content', public: 'public' };
    const { judgedUntil } = toNewsroom(entries, { now, drafts: false, folders, pictures: toPictures({}) });
    expect(judgedUntil).toBe(Date.parse('2026-06-30T00:00:00Z'));
  });
});

test('humans.txt names the reporters, and the day of the newest story', () => {
  const files = {
    'content/reporters/bo-ink.md': markdown({ name: 'Bo Ink', role: 'Editor' }),
    'content/articles/a.md': story({ updated: '2026-05-06T23:30:00Z' }),
  };
  expect(toDocuments(files).get('/humans.txt')).toBe(
    [
      '/* TEAM */\n',
      'Ada Quill\nhttps://lantern.example/reporters/ada-quill/\n',
      'Bo Ink, Editor\nhttps://lantern.example/reporters/bo-ink/\n',
      '/* SITE */\nPaper: The Lantern\nPublisher: The Lantern\nLast update: 2026/05/07\nLanguage: en\nSoftware: Broadsheet 0\n',
    ].join('\n'),
  );
});

describe('llms.txt', () => {
  const files = {
    'content/site.yaml': site({ llms: true, tagline: 'Words\nat night' }),
    'content/pages/about.md': markdown({ title: 'About us', summary: 'Who we are.' }),
    'content/pages/secret.md': markdown({ title: 'Secret', noindex: true }),
    'content/articles/a.md': story({ title: 'A [b] (c)', summary: 'In short.' }),
    'content/articles/b.md': story({ title: 'Hidden', noindex: true }),
  };

  test('leads to desks, pages, feeds and the newest stories that search engines may list', () => {
    expect(toDocuments(files).get('/llms.txt')).toBe(
      [
        '# The Lantern\n',
        '> Words at night\n',
        '## Desks\n\n- [World](https://lantern.example/world/)\n',
        '## About the paper\n\n- [About us](https://lantern.example/about/): Who we are.\n',
        [
          '## Feeds\n',
          '- [RSS](https://lantern.example/feed.xml)',
          '- [Atom](https://lantern.example/atom.xml)',
          '- [JSON Feed](https://lantern.example/feed.json)\n',
        ].join('\n'),
        '## Newest stories\n\n- [A \\[b\\] (c)](https://lantern.example/2026/03/04/a/): In short.\n',
      ].join('\n'),
    );
  });

  test('is there only where the paper wants it', () => {
    expect(toDocuments({ ...files, 'content/site.yaml': site() }).has('/llms.txt')).toBe(false);
  });
});
