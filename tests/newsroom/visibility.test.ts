/** What readers may see, and when. */
import { describe, expect, test } from 'vitest';
import { whyWithheld } from '../../src/newsroom/visibility.ts';
import { markdown, site, story, toPaper, toRightPaper } from './paper.ts';

const at = (text: string) => Date.parse(text);

describe('a story', () => {
  test.each([
    ['2026-03-04T09:29:59.999Z', 'future'],
    ['2026-03-04T09:30:00.000Z', undefined],
    ['2026-03-05T08:59:59.999Z', undefined],
    ['2026-03-05T09:00:00.000Z', 'expired'],
  ])('at %s is %s', (text, withheld) => {
    const files = {
      'content/articles/a.md': story({ published: '2026-03-04T09:30:00Z', expires: '2026-03-05T09:00:00Z' }),
    };
    const hidden = toRightPaper(files, { now: at(text) });
    expect(hidden.articles.map((article) => article.withheld)).toEqual(withheld ? [] : [undefined]);
    const shown = toRightPaper(files, { now: at(text), drafts: true });
    expect(shown.articles.map((article) => article.withheld)).toEqual([withheld]);
  });

  test('of a day appears when the day begins in the zone of the site', () => {
    const files = {
      'content/site.yaml': site({ timeZone: 'Asia/Tokyo' }),
      'content/articles/a.md': story({ published: '2026-03-04' }),
    };
    const count = (text: string) => toRightPaper(files, { now: at(text) }).articles.length;
    expect([count('2026-03-03T14:59:59.999Z'), count('2026-03-03T15:00:00Z')]).toEqual([0, 1]);
  });

  test('that is a draft stays one, whatever its dates', () => {
    expect(whyWithheld({ draft: true, published: 2, expires: 3 }, 1)).toBe('draft');
    expect(whyWithheld({ draft: true, published: 0 }, 1)).toBe('draft');
    expect(whyWithheld({ draft: false, published: 0 }, 1)).toBeUndefined();
  });
});

describe('what is withheld', () => {
  const files = {
    'content/site.yaml': site({ policies: { ethics: 'ethics' } }),
    'content/articles/a.md': story({ draft: true, tags: ['Secret'] }),
    'content/pages/ethics.md': markdown({ title: 'Ethics', draft: true }),
  };
  test('leaves no tag, no page and no link to it', () => {
    const { articles, tags, pages, site: found } = toRightPaper(files);
    expect([articles, tags, pages, found.policies]).toEqual([[], [], [], []]);
  });

  test('is all there in a preview', () => {
    const { articles, tags, pages, site: found } = toRightPaper(files, { drafts: true });
    expect([articles.length, tags.length, pages.length, found.policies.length]).toEqual([1, 1, 1, 1]);
    expect([articles[0]?.withheld, pages[0]?.withheld]).toEqual(['draft', true]);
  });

  test.each([
    ['draft', { draft: true }],
    ['future', { published: '2027-01-01' }],
    ['expired', { expires: '2026-05-01' }],
  ])('on the front page is a warning: %s', (reason, fields) => {
    const paper = {
      'content/site.yaml': site({ front: { lead: 'a', secondary: ['b'] } }),
      'content/articles/a.md': story(fields),
      'content/articles/b.md': story(),
    };
    const { newsroom, problems } = toPaper(paper);
    expect(problems.map((problem) => [problem.ruleId, problem.fatal, problem.reason])).toEqual([
      [
        'front-story-withheld',
        false,
        `Unexpected story \`a\` on the front page (${reason}), expected a published story`,
      ],
    ]);
    expect(newsroom?.site.front).toMatchObject({ lead: undefined, secondary: ['2026-03-04-b'] });
    expect(toRightPaper(paper, { drafts: true }).site.front.lead).toBeDefined();
  });

  test('still has to be right', () => {
    const { problems } = toPaper({ 'content/articles/a.md': story({ draft: true, beat: 'x' }) });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['unknown-reference']);
  });
});
