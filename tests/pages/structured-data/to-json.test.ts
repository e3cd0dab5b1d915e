/** No headline breaks out of the element that holds the structured data. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { renderPage } from '../../layouts/render.ts';
import { anyTitle } from '../../newsroom/any-title.ts';
import { story, toPaper } from '../../newsroom/paper.ts';
import { propsAt, storyUrl, toPress } from '../press.ts';

/** The page of a story with this title, or undefined where the model refuses it. */
function toArticlePage(title: string) {
  const { newsroom } = toPaper({ 'content/articles/a.md': story({ title }) });
  return newsroom?.articles.length === 1 ? propsAt(planPages(toPress(newsroom)), 'article', storyUrl('a')) : undefined;
}

test('any title that the model accepts is valid JSON, and ends no element', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyTitle, (title) => {
      const props = toArticlePage(title);
      if (!props) return;
      accepted += 1;
      const html = renderPage('article', props);
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script/is.exec(html) ?? [];
      expect(json).not.toMatch(/[<\u2028\u2029]/);
      expect(html.match(/<script/gi)).toHaveLength(1);
      const [thing, way] = JSON.parse(json)['@graph'];
      expect(thing.headline).toBe(props.article.title);
      expect(way.itemListElement.at(-1).name).toBe(props.article.title);
      expect(props.head.card).toContainEqual({ property: 'og:title', content: props.article.title });
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(100);
});
