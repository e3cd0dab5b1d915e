/** Whatever a headline says, every document stays well-formed and says it. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { planDocuments } from '../../src/outputs/plan-documents.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { anyTitle } from '../newsroom/any-title.ts';
import { markdown, story, toPaper } from '../newsroom/paper.ts';
import { toPress } from '../pages/press.ts';

/** The documents of a paper whose stories, reporters and settings carry a text, or undefined where the model refuses it. */
function toDocuments(title: string): ReadonlyMap<string, string> | undefined {
  const { newsroom } = toPaper({
    'content/articles/a.md': story({ title, summary: title, tags: ['oil'], published: '2026-06-01T08:00:00Z' }),
    'content/beats/energy.md': markdown({ title, desk: 'world', summary: title }),
    'content/reporters/ada-quill.md': markdown({ name: title, role: title }),
  });
  if (newsroom?.articles.length !== 1) return undefined;
  const press = toPress(newsroom);
  return new Map(planDocuments(press, { pages: planPages(press), files: [] }).map(({ url, make }) => [url, make()]));
}

/** The texts of the elements of an XML document, which must be well-formed. */
function readTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return texts;
}

/** XML does not hold the two. */
const clean = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('any title that the model accepts gives well-formed XML and JSON', () => {
  let accepted = 0;
  const property = fc.property(anyTitle, (title) => {
    const documents = toDocuments(title);
    if (!documents) return;
    accepted += 1;
    for (const [url, text] of documents) {
      expect(text.isWellFormed()).toBe(true);
      if (url.endsWith('.xml')) readTexts(text);
      if (url.endsWith('.json')) JSON.parse(text);
    }
    const [item] = JSON.parse(documents.get('/feed.json') ?? '').items;
    const written = clean(item.title);
    if (written === '') return;
    expect(readTexts(documents.get('/feed.xml') ?? '').map(clean)).toContain(written);
    expect(readTexts(documents.get('/atom.xml') ?? '').map(clean)).toContain(written);
    expect(readTexts(documents.get('/news-sitemap.xml') ?? '').map(clean)).toContain(written);
  });
  fc.assert(property, { numRuns: 150 });
  expect(accepted).toBeGreaterThan(50);
});

test('a control character would be found', () => {
  expect(() => readTexts('<a>\u0008</a>')).toThrow('disallowed character');
});
