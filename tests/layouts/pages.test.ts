import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { reservedIds } from '../../src/markdown/reserved-ids.ts';
import type { LayoutName, LayoutProps } from '../../src/pages/props.ts';
import { full, minimal } from './fixtures.ts';
import { layoutNames, renderPage, tagsOf, textOf } from './render.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    // The renderer closes void elements, which HTML ignores.
    'void-style': 'off',
    'no-inline-style': 'error',
    // Trailing white space, and the text of the fixtures' telephone link, are no matter of the layouts.
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
  },
});

const cases = layoutNames.flatMap((name) => [
  { name, set: 'full', html: renderPage(name, full[name]) },
  { name, set: 'minimal', html: renderPage(name, minimal[name]) },
]);

describe.each(cases)('$name, $set', ({ html, name }) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });

  it('has one main heading and skips no level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('runs nothing and loads nothing from elsewhere', () => {
    // The search alone has a script, which is the paper's own.
    const own = '<script type="module" src="/scripts/search.js"></script>';
    expect(html.split(own)).toHaveLength(name === 'search' ? 2 : 1);
    expect(html.replace(own, '')).not.toMatch(
      /<(?:script(?! type="application\/ld\+json">)|iframe|style|object|embed)\b|\sstyle=|\son\w+=|javascript:/i,
    );
    for (const tag of [...tagsOf(html, 'img'), ...tagsOf(html, 'link')])
      expect(tag).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!courant\.example)/);
  });

  it('leaves no empty element behind', () => {
    expect(
      html.match(/<(p|ul|ol|li|nav|section|header|h[1-6]|figcaption|div|span|a|time)(?:\s[^>]*)?>\s*<\/\1>/g),
    ).toBeNull();
  });

  it('takes no id that a heading of a body could take', () => {
    const own =
      name === 'front' || name === 'archive' || name === 'search'
        ? []
        : [...html.replace(/<div class="prose.*?<\/section><\/div>/s, '').matchAll(/\sid="([^"]+)"/g)].map(
            (match) => match[1] ?? '',
          );
    expect(own.filter((id) => !reservedIds.has(id))).toEqual([]);
  });
});

/** Fields that are no text for readers. */
const codes = new Set([
  'url',
  'lang',
  'dir',
  'hue',
  'type',
  'state',
  'provider',
  'iso',
  'id',
  'storyId',
  'network',
  'stylesheet',
  'canonical',
  'robots',
]);

const hideText = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '' ? '' : 'ω';
  if (Array.isArray(value)) return value.map(hideText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, codes.has(key) ? field : hideText(field)]),
  );
};

it.each([...layoutNames])('%s has no words of its own', <Name extends LayoutName>(name: Name) => {
  for (const props of [full[name], minimal[name]]) {
    const html = renderPage(name, hideText(props) as LayoutProps[Name]);
    const labels = [...html.matchAll(/\s(?:alt|title|aria-label)="([^"]*)"/g)].map((match) => match[1]);
    expect([textOf(html), ...labels].join(' ')).not.toMatch(/\p{Script=Latin}/u);
  }
});
