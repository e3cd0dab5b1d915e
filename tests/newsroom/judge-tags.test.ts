/** Tags that are nearly another one. */
import { describe, expect, test } from 'vitest';
import { type Files, story, toPaper } from './paper.ts';

/** A paper in which each tag stands in so many stories, and what is said of its tags. */
function judge(counts: Readonly<Record<string, number>>): string[] {
  const stories = Object.entries(counts).flatMap(([tag, count]) => Array.from({ length: count }, () => tag));
  const files: Files = Object.fromEntries(
    stories.map((tag, index) => [`content/articles/s${index}.md`, story({ tags: ['Other', tag] })]),
  );
  const { problems } = toPaper(files);
  return problems.map(({ reason, line, column }) => `${line}:${column} ${reason}`);
}

const says = (name: string, used: string, count: number) =>
  `6:16 Unexpected tag \`${name}\`, expected \`${used}\` as in ${count} ${count === 1 ? 'story' : 'stories'}`;

describe('a rare tag', () => {
  test.each<[string, string]>([
    ['Harbour', 'harbour'],
    ['Old Town', 'old-town'],
    ['Old Town', 'Oldtown'],
    ['Énergie', 'Energie'],
    ['Trams', 'Tram'],
    ['Court', 'Courts'],
    ['Harbour', 'Harbor'],
    ['Harbour', 'Habrour'],
    ['Harbour', 'Harvour'],
  ])('beside %s: %s', (used, rare) => {
    expect(judge({ [used]: 6, [rare]: 1 })).toEqual([says(rare, used, 6)]);
  });

  test.each<[string, string]>([
    ['Election 2024', 'Election 2025'],
    ['Russia', 'Prussia'],
    ['Iran', 'Iraq'],
    ['Harbour', 'Tides'],
    ['Austria', 'Australia'],
  ])('is another one beside %s: %s', (used, rare) => {
    expect(judge({ [used]: 6, [rare]: 1 })).toEqual([]);
  });

  test.each<[string, string]>([
    ['Old Town', 'old-town.md'],
    ['Harbour', 'tags/harbour'],
    ['Harbour', '/tags/harbour/'],
  ])('beside %s is its file, however often it is used: %s', (used, written) => {
    expect(judge({ [used]: 1, [written]: 2 })).toEqual([says(written, used, 1), says(written, used, 1)]);
  });

  test('is none where both are used', () => {
    expect(judge({ Trams: 6, Tram: 2 })).toEqual([]);
  });
});

describe('another spelling of one address', () => {
  test('is told however often it is used', () => {
    expect(judge({ Harbour: 3, harbour: 2 })).toEqual([says('harbour', 'Harbour', 3), says('harbour', 'Harbour', 3)]);
  });

  test.each([
    ['council budget', 'Council Budget', 'council-budget'],
    ['council-budget', 'council budget', 'Council Budget'],
    ['Council-Budget', 'council-budget', 'Council Budget'],
  ])('leaves one that is best, and that is the heading: %s, %s, %s', (...tags) => {
    const files: Files = Object.fromEntries(
      tags.map((tag, index) => [`content/articles/s${index}.md`, story({ tags: ['Other', tag] })]),
    );
    const { newsroom, problems } = toPaper(files);
    const heading = newsroom?.tags.find(({ id }) => id === 'council-budget')?.title ?? '';
    expect(heading).toContain(' ');
    expect(problems.map(({ ruleId, reason }) => [ruleId, reason.includes(`expected \`${heading}\``)])).toEqual([
      ['tag-spelling', true],
      ['tag-spelling', true],
    ]);
  });
});

describe('tags that differ in signs', () => {
  const findClashes = (...tags: readonly (readonly string[])[]) => {
    const files = Object.fromEntries(
      tags.map((each, index) => [`content/articles/s${index}.md`, story({ tags: [...each] })]),
    );
    return toPaper(files).problems.map(({ ruleId, file, line, column, reason }) => {
      return `${file?.slice(-5, -3)} ${line}:${column} ${ruleId} ${[...reason.matchAll(/`(.*?)`/g)].map(([, value]) => value)}`;
    });
  };

  test('are told in one story and in several', () => {
    const clashes = ['s0 6:12 tag-clash C++,C', 's0 6:18 tag-clash C#,C'];
    expect(findClashes(['C', 'C++', 'C#'])).toEqual(clashes);
    expect(findClashes(['C'], ['C'], ['C++'])).toEqual(['s2 6:8 tag-clash C++,C']);
    expect(findClashes(['R&D'], ['R&D'], ['RD'])).toEqual(['s2 6:8 tag-clash RD,R&D']);
  });

  test.each([
    [['Old Town'], ['Old Town'], ['old-town']],
    [['U.S.'], ['U.S.'], ['US']],
    [['Harbour'], ['Harbour'], ['#harbour']],
  ])('are one where the signs are those of spelling: %j, %j, %j', (...tags) => {
    expect(findClashes(...tags)).toEqual([expect.stringContaining('tag-spelling')]);
  });

  test('are none with addresses of their own', () => {
    expect(findClashes(['C', 'C plus plus', 'C sharp'], ['50%'], ['A & B'])).toEqual([]);
  });
});

describe('of two spellings that are used as often', () => {
  const file = (name: string) => `content/articles/${name}.md`;
  const on = (day: string, tag: string) => story({ published: `2026-03-${day}T09:30:00Z`, tags: [tag] });
  const find = (files: Files) => toPaper(files).problems.map(({ file, reason, expected }) => [file, reason, expected]);

  test('the newer one is warned of, and none is fixed', () => {
    const warned = [file('new'), 'Unexpected tag `Pier`, expected `pier` as in 1 story', undefined];
    expect(find({ [file('old')]: on('04', 'pier'), [file('new')]: on('06', 'Pier') })).toEqual([warned]);
  });

  test('one more decides, whatever is newer', () => {
    const files = { [file('a')]: on('04', 'pier'), [file('b')]: on('05', 'Pier'), [file('c')]: on('06', 'Pier') };
    expect(find(files)).toEqual([[file('a'), 'Unexpected tag `pier`, expected `Pier` as in 2 stories', ['Pier']]]);
  });
});
