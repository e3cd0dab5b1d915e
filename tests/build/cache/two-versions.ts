/** A site that goes back and forth between two versions, and what each must look like. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BuildReport } from '../../../src/build/build-site.ts';
import { makeSite, readTree, type Site } from '../../sites/site.ts';

/** A site of which every build can be checked. */
export interface TwoVersions extends Site {
  /** Absolute path of the cache's database. */
  readonly database: string;
  /** Writes the other version, without building it. */
  readonly change: () => void;
  /** Writes the other version, builds it, and checks every byte of the site. */
  readonly buildOther: () => Promise<BuildReport>;
  /** Checks every byte of the site. */
  readonly check: () => void;
}

const story = (word: string) =>
  `---\ntitle: Story ${word}\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06T08:00:00Z\ntags: [${word}]\n---\n${word}.\n`;

/** Makes the site and builds both versions. `settings` are added to `site.yaml`. */
export async function makeTwoVersions(settings = ''): Promise<TwoVersions> {
  const site = makeSite();
  appendFileSync(join(site.root, 'content/site.yaml'), settings);
  const versions = ['One', 'Two'].map(story);
  const trees: ReadonlyMap<string, string>[] = [];
  for (const version of versions) {
    site.write('content/articles/story.md', version);
    await site.build();
    trees.push(readTree(site.output));
  }
  expect(trees[0]).not.toEqual(trees[1]);
  let now = 1;
  const change = () => {
    now = 1 - now;
    site.write('content/articles/story.md', versions[now] ?? '');
  };
  const check = () => expect(readTree(site.output)).toEqual(trees[now]);
  return {
    ...site,
    database: join(site.root, '.broadsheet/cache.sqlite'),
    change,
    async buildOther() {
      change();
      const report = await site.build();
      expect(report).toMatchObject({ written: true, problems: [] });
      check();
      return report;
    },
    check,
  };
}
