/** The state of a story's comments. */
import { describe, expect, test } from 'vitest';
import { type Fields, site, story } from '../newsroom/paper.ts';
import { propsAt, storyUrl, toPages } from './press.ts';

function comments(now: string, fields: Fields = {}, settings: Fields = {}) {
  const files = { 'content/site.yaml': site({ comments: settings }), 'content/articles/a.md': story(fields) };
  return propsAt(toPages(files, { now: Date.parse(now) }), 'article', storyUrl('a')).article.comments;
}

describe('comments', () => {
  test('are open, with their policy', () => {
    expect(comments('2026-03-05T00:00:00Z', {}, { policy: 'Be kind.' })).toEqual({
      provider: 'none',
      storyId: '2026-03-04-a',
      state: 'open',
      notice: expect.stringMatching(/\w/),
      policy: 'Be kind.',
    });
  });

  test.each([
    ['2026-03-18T09:29:59.999Z', 'open'],
    ['2026-03-18T09:30:00.000Z', 'closed'],
  ])('close after some days: at %s they are %s', (now, state) => {
    expect(comments(now, {}, { closeAfterDays: 14 }).state).toBe(state);
  });

  test('say when they close, until they do', () => {
    const open = comments('2026-03-05T00:00:00Z', {}, { closeAfterDays: 14 });
    expect(open).toMatchObject({
      closes: { iso: '2026-03-18T09:30:00+00:00' },
      closesText: 'Comments close on 18 March 2026.',
    });
    const closed = comments('2026-04-05T00:00:00Z', {}, { closeAfterDays: 14, policy: 'Be kind.' });
    expect(Object.keys(closed).sort()).toEqual(['notice', 'provider', 'state', 'storyId']);
  });

  test('are off for a story that says so', () => {
    const off = comments('2026-03-05T00:00:00Z', { comments: false }, { closeAfterDays: 14, policy: 'Be kind.' });
    expect(Object.keys(off).sort()).toEqual(['notice', 'provider', 'state', 'storyId']);
    expect(off.state).toBe('off');
    expect(comments('2030-01-01T00:00:00Z', { comments: false }, { closeAfterDays: 14 }).state).toBe('off');
  });

  test('tell each state in words of its own', () => {
    const notices = [
      comments('2026-03-05T00:00:00Z'),
      comments('2026-04-05T00:00:00Z', {}, { closeAfterDays: 14 }),
      comments('2026-03-05T00:00:00Z', { comments: false }),
    ].map(({ notice }) => notice);
    expect(new Set(notices).size).toBe(3);
  });

  test('belong to an id that outlives the address', () => {
    expect(comments('2026-03-05T00:00:00Z', { id: 'Fixed' }).storyId).toBe('Fixed');
  });
});
