/** What is planned with the press of an earlier build is what a new one would plan. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, MarkdownSource } from '../../src/content/entry.ts';
import { createLast } from '../../src/newsroom/last.ts';
import { createNewsroomMemory } from '../../src/newsroom/newsroom-memory.ts';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import { type LivePress, recallPress } from '../../src/pages/live-press.ts';
import { createPlanMemory } from '../../src/pages/plan-memory.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import type { PlannedPage } from '../../src/pages/planned-page.ts';
import type { Press } from '../../src/pages/press.ts';
import { isError } from '../../src/problems/problem.ts';
import { basics, toEntries, toPictures } from '../newsroom/paper.ts';
import { type Parts, pair, toText } from './any-paper.ts';
import { toPress } from './press.ts';

const pictures = toPictures({
  'content/articles/a.png': { path: 'content/articles/a.png', url: '/a.png', width: 10, height: 9, renditions: [] },
});

/** Everything that is told of a page. */
const describe = ({ props, sources, ...page }: PlannedPage) => ({
  ...page,
  props: JSON.stringify(props),
  sources: sources && { ...sources, articles: sources.articles.map(({ url, title }) => `${url} ${title}`) },
});

/** Reads papers as one process does: a file with the text that it had is the same entry. */
function toReader() {
  const known = new Map<string, Entry>();
  const memory = createNewsroomMemory();
  return ({ files, drafts, now }: Parts): Press | undefined => {
    const texts = Object.entries(files).map(([path, file]) => [path, toText(path, file)] as const);
    const { entries } = toEntries({ ...basics, ...Object.fromEntries(texts) });
    const same = entries.map((entry) => {
      const key = `${entry.path} ${entry.markdown.digest}`;
      known.set(key, known.get(key) ?? entry);
      return known.get(key) ?? entry;
    });
    const folders = { content: 'content', public: 'public' };
    const { newsroom, problems } = toNewsroom(same, { now, drafts, folders, pictures, memory });
    return newsroom && !problems.some(isError) ? toPress(newsroom, drafts, pictures) : undefined;
  };
}

test('pages are those that a new press has, and most are the same objects', () => {
  let [same, other] = [0, 0];
  fc.assert(
    fc.property(pair, ([one, two, name]) => {
      const read = toReader();
      const memory = createPlanMemory();
      const recall = createLast<LivePress>();
      // The clock may change something between two instants, and does not within one.
      const [early, late] = [{}, {}];
      const plan = (parts: Parts) => {
        const current = read(parts);
        if (!current) return undefined;
        const digestBody = (source: MarkdownSource) => JSON.stringify(current.findBody(source));
        const { press } = recallPress(recall, parts.now === one.now ? early : late, digestBody, current);
        return { pages: planPages(press, memory), current };
      };
      const before = plan(one);
      const after = plan({ ...two, drafts: one.drafts });
      fc.pre(before !== undefined && after !== undefined);
      const fresh = planPages(after.current);
      expect(after.pages.map(describe), `after a change of ${name}`).toEqual(fresh.map(describe));
      const known = new Set(before.pages);
      for (const page of after.pages) {
        if (page.layout !== 'article') continue;
        if (known.has(page)) same += 1;
        else other += 1;
      }
    }),
    { numRuns: 150 },
  );
  // Else nothing was shown.
  expect(Math.min(same, other)).toBeGreaterThan(100);
});
