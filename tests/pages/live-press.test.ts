/** What is planned with the press of an earlier build is what a new one would plan. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, MarkdownSource } from '../../src/content/entry.ts';
import { createLast } from '../../src/newsroom/last.ts';
import { createNewsroomMemory } from '../../src/newsroom/newsroom-memory.ts';
import { type LastNewsroom, recallNewsroom } from '../../src/newsroom/recall-newsroom.ts';
import { toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import { type LivePress, recallPress } from '../../src/pages/live-press.ts';
import { findNextChange } from '../../src/pages/next-change.ts';
import { createPlanMemory } from '../../src/pages/plan-memory.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import type { PlannedPage } from '../../src/pages/planned-page.ts';
import { isError } from '../../src/problems/problem.ts';
import { toReported } from '../../src/problems/reported.ts';
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

const folders = { content: 'content', public: 'public' };

/** Plans papers as one process does, one after another: a file with the text that it had is the same entry. */
function toPlanner() {
  const known = new Map<string, Entry>();
  const newsrooms = createNewsroomMemory();
  const memory = createPlanMemory();
  const recall = createLast<LivePress>();
  let last: LastNewsroom | undefined;
  return ({ files, drafts, now }: Parts) => {
    const texts = Object.entries(files).map(([path, file]) => [path, toText(path, file)] as const);
    const { entries } = toEntries({ ...basics, ...Object.fromEntries(texts) });
    const same = entries.map((entry) => {
      const key = `${entry.path} ${entry.markdown.digest}`;
      known.set(key, known.get(key) ?? entry);
      return known.get(key) ?? entry;
    });
    const options = { now, drafts, folders, pictures };
    const { result, era, toLast } = recallNewsroom(last, same, { ...options, memory: newsrooms });
    const fresh = toNewsroom(entries, options);
    expect(toReported(result.problems)).toEqual(toReported(fresh.problems));
    if (!result.newsroom || !fresh.newsroom || fresh.problems.some(isError)) return undefined;
    last = toLast(findNextChange(result.newsroom, result.coming, drafts));
    const current = toPress(result.newsroom, drafts, pictures);
    const digestBody = (source: MarkdownSource) => JSON.stringify(current.findBody(source));
    const { press } = recallPress(recall, era, digestBody, current);
    return { pages: planPages(press, memory), fresh: planPages(toPress(fresh.newsroom, drafts, pictures)) };
  };
}

test('pages are those that a new process plans, and most are the same objects', () => {
  let [same, other] = [0, 0];
  fc.assert(
    fc.property(pair, ([one, two, name]) => {
      const plan = toPlanner();
      const before = plan(one);
      const after = plan(two);
      fc.pre(before !== undefined && after !== undefined);
      expect(after.pages.map(describe), `after a change of ${name}`).toEqual(after.fresh.map(describe));
      const known = new Set(before.pages);
      for (const page of after.pages) {
        if (page.layout !== 'article') continue;
        if (known.has(page)) same += 1;
        else other += 1;
      }
    }),
    { numRuns: 200 },
  );
  // Else nothing was shown.
  expect(Math.min(same, other)).toBeGreaterThan(100);
});
