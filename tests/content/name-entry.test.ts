/** Names of entries. */
import { expect, test } from 'vitest';
import { nameEntry } from '../../src/content/name-entry.ts';

test.each([
  ['content/articles/talks.md', 'talks'],
  ['content/articles/2026/deep/talks.md', 'talks'],
  ['content/articles/2026-03-04-talks.md', 'talks'],
  ['content/articles/2026-03-04_talks.md', 'talks'],
  ['content/articles/talks/index.md', 'talks'],
  ['content/articles/2026-03-04-talks/index.md', 'talks'],
  ['content/articles/2026-03-04.md', '2026-03-04'],
  ['content/articles/2026-03-04-.md', '2026-03-04-'],
  ['content/articles/v1.2-notes.md', 'v1.2-notes'],
  ['content/articles/TALKS.MD', 'TALKS'],
  ['content/articles/cafe\u0301.md', 'caf\u00e9'],
  ['content/articles/بيت-البحارة.md', 'بيت-البحارة'],
  ['content/articles/שלום.md', 'שלום'],
  ['content/articles/茶船.md', '茶船'],
  ['content/site.yaml', 'site'],
])('%s is %s', (path, name) => {
  expect(nameEntry(path)).toBe(name);
});
