/** The pages of the reference say what the code says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterPage } from '../../scripts/front-matter-docs.ts';
import { problemPage } from '../../scripts/problem-docs.ts';
import { problemPages } from '../../scripts/problem-pages.ts';
import { isFresh, toRow } from '../../scripts/reference-page.ts';
import { toRows } from '../../scripts/schema-rows.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { root } from './documents.ts';

describe('the reference', () => {
  it.each([frontMatterPage, problemPage, ...problemPages])('$path is fresh; else run `npm run docs`', (page) => {
    expect(isFresh(page)).toBe(true);
  });

  it('knows a stale page', () => {
    expect(isFresh({ path: frontMatterPage.path, make: () => 'something else' })).toBe(false);
  });

  it('has every code of the catalogue', () => {
    const rows = problemPage.make().match(/(?<=^\| \[`)[^`]+/gm);
    expect(rows).toEqual(Object.keys(catalogue));
  });

  it('has a page for every code, and no page besides', () => {
    const pages = readdirSync(join(root, 'docs/problems')).map((name) => name.replace(/\.md$/, ''));
    expect(pages.sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('escapes what would end a cell', () => {
    expect(toRow(['a|b', 'c'])).toBe('| a\\|b | c |');
  });
});

describe('rows of a schema', () => {
  const text = z.string({ error: 'text' });

  it('names what is required, what is optional, and defaults', () => {
    const schema = z.strictObject({
      one: text.describe('One.'),
      two: text.optional().describe('Two.'),
      three: text.describe('Three.').default('3'),
      four: z.int({ error: 'a whole number' }).min(1).max(4).describe('Four.'),
    });
    expect(toRows(schema)).toEqual([
      { key: 'one', type: 'text', presence: 'required', description: 'One.' },
      { key: 'two', type: 'text', presence: 'optional', description: 'Two.' },
      { key: 'three', type: 'text', presence: '`3`', description: 'Three.' },
      { key: 'four', type: 'a whole number from 1 to 4', presence: 'required', description: 'Four.' },
    ]);
  });

  it('goes into maps and lists of maps', () => {
    const item = z.strictObject({ name: text.describe('Name.') });
    const list = z
      .array(z.union([text, item]), { error: 'a list' })
      .default([])
      .describe('List.');
    const schema = z.strictObject({ map: item.prefault({ name: 'x' }).describe('Map.'), list });
    expect(toRows(schema).map(({ key, presence }) => [key, presence])).toEqual([
      ['map', 'optional'],
      ['map.name', 'required'],
      ['list', '`[]`'],
      ['list[].name', 'required'],
    ]);
  });

  it('refuses a field that nobody has described', () => {
    expect(() => toRows(z.strictObject({ mystery: text }))).toThrow('without a description');
  });
});
