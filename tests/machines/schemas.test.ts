/** The documents of real sites against the schemas of their formats. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { findXmlFaults } from '../outputs/documents.ts';
import { siteNames, useBuiltSites } from './built-sites.ts';

const siteOf = useBuiltSites();
const schemas = join(import.meta.dirname, 'schemas');
const jsonFeed = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(schemas, 'json-feed.json'), 'utf8')),
);
const { error: hasNoXmllint } = spawnSync('xmllint', ['--version']);

test.each(siteNames)('every Atom feed of %s is one by RFC 4287', (name) => {
  const { files, read } = siteOf(name);
  const feeds = files.filter((path) => path.endsWith('atom.xml'));
  const faults = feeds.flatMap((path) => findXmlFaults(read(path), join(schemas, 'atom.rng')) || []);
  expect(feeds.length).toBeGreaterThan(8);
  expect(faults).toEqual([]);
});

test.each(siteNames)('every JSON feed of %s is one by JSON Feed 1.1', (name) => {
  const { files, read } = siteOf(name);
  const feeds = files.filter((path) => path.endsWith('feed.json'));
  const faults = feeds.filter((path) => !jsonFeed(JSON.parse(read(path))));
  expect(feeds.length).toBeGreaterThan(8);
  expect(faults).toEqual([]);
});

test('what is wrong would be found', () => {
  const { read } = siteOf('edge cases');
  const atom = read('atom.xml').replace(/<updated>[^<]*<\/updated>/, '');
  expect(hasNoXmllint ? 'Relax-NG' : findXmlFaults(atom, join(schemas, 'atom.rng'))).toContain('Relax-NG');
  expect(jsonFeed({ ...JSON.parse(read('feed.json')), version: 'https://jsonfeed.org/version/1' })).toBe(false);
});
