/** A withdrawn story leaves everything but its own address. */
import { describe, expect, test } from 'vitest';
import { findNextChange } from '../../src/pages/next-change.ts';
import { propsAt, storyUrl, toPages } from '../pages/press.ts';
import { story, toLine, toPaper, toRightPaper } from './paper.ts';

const withdrawn = { date: '2026-05-02', note: 'It "rested" on a forgery.' };
const secret = {
  title: 'Quimwix sinks',
  summary: 'Summarwix.',
  tags: ['Tagwix'],
  dateline: 'Placewix',
  source: { name: 'Wirewix' },
  aliases: ['/aliaswix/'],
  sections: ['Sectionwix'],
  corrections: [{ date: '2026-04-01', text: 'Correctwix' }],
  image: { src: 'gone-wix.jpg', alt: 'Altwix' },
};
const body = 'Bodywix.\n\n## Sectionwix\n';
const others = { 'content/articles/other.md': story({ published: '2026-03-02' }) };

describe('a withdrawn story', () => {
  const files = { ...others, 'content/articles/a.md': story({ ...secret, withdrawn }, body) };

  test('has a page at its address that says so', () => {
    const { story: shown, head } = propsAt(toPages(files), 'withdrawn', storyUrl('a'));
    expect(head.robots).toBe('noindex');
    expect(shown).toEqual({
      title: 'Quimwix sinks',
      desk: { text: 'World', url: '/world/', hue: 'grey' },
      beat: { text: 'Energy', url: '/beats/energy/' },
      published: expect.objectContaining({ iso: expect.stringContaining('2026-03-04') }),
      withdrawn: expect.objectContaining({ iso: '2026-05-02' }),
      note: 'It “rested” on a forgery.',
    });
  });

  test('is nowhere else but in the log of corrections, and nothing but its headline is told', () => {
    const pages = toPages(files).map(({ url, props }) => ({ url, text: JSON.stringify(props) }));
    expect(pages.filter(({ text }) => /wix/i.test(text)).map(({ url }) => url)).toEqual([
      storyUrl('a'),
      '/corrections/',
    ]);
    for (const { text } of pages) expect(text).not.toMatch(/[a-z]wix(?! sinks)/i);
    const without = toPages(others).map(({ url, props }) => `${url} ${JSON.stringify(props)}`);
    const changed = without.filter((page) => !pages.some(({ url, text }) => page === `${url} ${text}`));
    expect(changed.map((page) => page.split(' ', 1)[0])).toEqual(['/corrections/']);
  });

  test('keeps its address and aliases to itself', () => {
    const clash = { ...files, 'content/articles/b.md': story({ aliases: [storyUrl('a'), '/aliaswix/'] }) };
    expect(toPaper(clash).problems.map(toLine)).toEqual([
      'content/articles/b.md:6:11 alias-clash',
      'content/articles/b.md:6:28 alias-clash',
    ]);
  });

  test.each([
    [{ date: '2026-05-02' }, 'content/articles/a.md:6:12 missing-key'],
    [{ date: '2026-05-02', note: ' ' }, 'content/articles/a.md:6:40 invalid-value'],
    [{ note: 'N' }, 'content/articles/a.md:6:12 missing-key'],
    [{ date: '2026-03-01', note: 'N' }, 'content/articles/a.md:6:20 dated-before-published'],
    [{ date: '2026-06-02', note: 'N' }, 'content/articles/a.md:6:20 date-in-future'],
  ])('needs a date and a note: %j', (given, problem) => {
    const { problems } = toPaper({ 'content/articles/a.md': story({ withdrawn: given }) });
    expect(problems.map(toLine)).toEqual([problem]);
  });

  test('is withheld as others are', () => {
    const draft = toRightPaper({ 'content/articles/a.md': story({ withdrawn, draft: true }) });
    expect(draft.withdrawn).toEqual([]);
    const going = toRightPaper({ 'content/articles/a.md': story({ withdrawn, expires: '2026-06-09T12:00Z' }) });
    expect(findNextChange(going, [])).toBe(Date.parse('2026-06-09T12:00Z'));
  });
});
