/** Footnotes whose links must meet, also where the author writes HTML that looks like one. */
import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';
import { elementsOf, idsOf } from './parse-html.ts';

const render = (text: string) => renderBody(bodyInput(text)).body.html;
const targets = (html: string) => elementsOf(html, 'a').map(({ properties }) => String(properties['href']).slice(1));

test.each(['1', 'a-b', 'ünï', '谈判', 'constructor', '__proto__', 'x%20y', '<b>', '"q"'])(
  'a note called %s has links both ways',
  (name) => {
    const html = render(`One[^${name}] two[^${name}].\n\n[^${name}]: Note.\n`);
    expect(idsOf(html)).toEqual(['fnref-1', 'fnref-1-2', 'footnotes', 'fn-1']);
    expect(targets(html)).toEqual(['fn-1', 'fn-1', 'fnref-1', 'fnref-1-2']);
  },
);

test('the notes are a group of endnotes with a heading', () => {
  const [section] = elementsOf(render('x[^1]\n\n[^1]: y'), 'section');
  expect(section?.properties).toEqual({
    className: ['footnotes'],
    role: 'doc-endnotes',
    ariaLabelledBy: ['footnotes'],
  });
});

test('a note inside a note is numbered after it', () => {
  const html = render('x[^1]\n\n[^1]: y[^2]\n[^2]: z');
  const ids = idsOf(html);
  for (const target of targets(html)) expect(ids).toContain(target);
});

test.each([
  ['a reference', '<a data-footnote-ref href="#fn-1" id="fnref-1">f</a>'],
  [
    'a list of notes',
    '<section data-footnotes><ol><li id="fn-1">f <a data-footnote-backref href="#fnref-1">b</a></li></ol></section>',
  ],
])('%s that the author wrote as HTML takes no id from the real one', (_, forged) => {
  for (const text of [
    `${forged}\n\nx[^1]\n\n[^1]: y`,
    `x[^1]\n\n${forged}\n\n[^1]: y`,
    `x[^1]\n\n[^1]: y ${forged}`,
    forged,
  ]) {
    const html = render(text);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of elementsOf(html, 'a')) {
      if (properties['role'] !== undefined) expect(ids).toContain(String(properties['href']).slice(1));
    }
  }
});

test('a label may contain what looks like a pattern of replacement', () => {
  const labels = { footnotes: 'Notes', backToText: '$& {number}' };
  const { html } = renderBody(bodyInput('x[^1]\n\n[^1]: y', { labels })).body;
  expect(html).toContain('aria-label="$&#x26; 1"');
});
