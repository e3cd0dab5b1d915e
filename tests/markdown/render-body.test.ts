/** What holds for every body: nothing runs, nothing throws, ids and links meet. */
import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { attacks } from './attacks.ts';
import { bodyInput } from './body-input.ts';
import { elementsOf, idsOf } from './parse-html.ts';

const render = (text: string, more = {}) => renderBody(bodyInput(text, more));

describe('nothing runs', () => {
  test.each(attacks)('%s', (attack) => {
    expect(dangersOf(render(attack).body.html)).toEqual([]);
    expect(dangersOf(render(`before ${attack} after\n\n${attack}\n\n- ${attack}`).body.html)).toEqual([]);
  });

  test('the search for dangers finds them', () => {
    const html = '<script></script><p onclick="x"></p><a href=" java\nscript:x"></a><p style="x"></p><img srcset="x">';
    expect(dangersOf(html)).toHaveLength(5);
  });

  test('an id of the author hides no id of the page', () => {
    const { html } = render(
      '<a id="comments">x</a> <img name="body" id="top" src="pier.jpg" alt="x">\n\n## Comments',
    ).body;
    expect(idsOf(html)).toEqual(['user-content-comments', 'section-comments']);
    expect(html).not.toContain('name=');
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ...attacks,
      '# ',
      '## ',
      '\n',
      '\n\n',
      '"',
      "'",
      '--',
      '[^1]',
      '[^1]: x',
      '<b>',
      '</p>',
      '<table>',
      '| a |\n|---|\n',
      '> ',
      '- [ ] ',
      '`',
      '*',
      '[',
      '](',
      '![',
      '<a id="x">',
      '<h2 id="fn-1">',
      '<section data-footnotes><ol><li id="fn-1">',
      '<a data-footnote-ref href="#fn-1" id="fnref-1">x</a>',
    ),
  );
  const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
  const language = fc.constantFrom('en', 'fr', 'de', 'he', 'zh', 'ja');

  test('is rendered to safe HTML with unique ids and links that meet', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, language, (body, tag) => {
        const { html } = render(body, { language: tag }).body;
        expect(dangersOf(html)).toEqual([]);
        const ids = idsOf(html);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { properties } of elementsOf(html, 'a')) {
          if (properties['role'] !== undefined) expect(ids).toContain(String(properties['href']).slice(1));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same body twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(render(body).body).toEqual(render(body).body);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile depth', () => {
  test.each([
    ['quotations', `fine\n\n${'>'.repeat(20_000)}a`, 12],
    ['lists', `fine\n\n${'- '.repeat(20_000)}a`, 12],
    ['numbered lists', `${'1. '.repeat(20_000)}a`, 10],
    ['quotations below the limit of the parser', `fine\n\n${'> '.repeat(120)}a`, 12],
    ['elements', `${'<b>'.repeat(20_000)}`, 10],
    ['lists by indentation', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 59],
  ])('%s become a problem at their line', (_, text, line) => {
    const { body, problems } = render(text, { firstLine: 10 });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['body-too-deep']);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.file).toBe('content/articles/story.md');
    expect(body.html).toBe('');
  });

  test.each([
    ['open brackets', '['.repeat(4000)],
    ['open emphasis', '*a '.repeat(4000)],
    ['one line of half a megabyte', 'word '.repeat(100_000)],
    ['quotation marks', `"a 'b `.repeat(10_000)],
    ['NUL', 'a\0b'],
    ['half a surrogate pair', 'a\uD800b'],
    ['ninety quotations', `${'>'.repeat(90)}a`],
  ])('%s are rendered', (_, text) => {
    const { body, problems } = render(text);
    expect(problems.filter(({ ruleId }) => ruleId !== 'paragraph-long')).toEqual([]);
    expect(body.html).toContain('<p>');
    expect(body.html.isWellFormed()).toBe(true);
  });
});

/** Everything in the parsed HTML that could run, load from elsewhere by itself, or style. */
function dangersOf(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => [
    ...(/^(?:script|style|iframe|object|embed|form|svg|math|template|base|meta|link|video|audio|plaintext)$/.test(
      element.tagName,
    )
      ? [element.tagName]
      : []),
    ...Object.entries(element.properties).flatMap(([name, value]) => dangerOf(element, name, String(value))),
  ]);
}

function dangerOf({ tagName }: Element, name: string, value: string): readonly string[] {
  const isHandler = /^on/i.test(name) || /^(?:style|srcset|srcdoc|formaction|action|name)$/i.test(name);
  // Browsers drop white space and control characters from the scheme of an address.
  const scheme = value.replace(/[\0-\x20\x7F-\x9F]/g, '');
  const isScript = /^(?:href|src|cite)$/i.test(name) && /^(?:javascript|vbscript|data):/i.test(scheme);
  return isHandler || isScript ? [`${tagName} ${name}=${value}`] : [];
}
