/** Writes to a cache until it is killed. The arguments are the folder of a site and where to begin to count. */
import { openCache } from '../../../src/build/cache/cache.ts';
import { makeCacheFolder } from '../../../src/build/cache/cache-folder.ts';
import { toBuildSettings } from '../../../src/build/settings.ts';
import type { SafeHtml } from '../../../src/markdown/body.ts';

const [root = '', first = '0'] = process.argv.slice(2);
const settings = toBuildSettings({ root, now: 0 });
makeCacheFolder(`${root}/.broadsheet`);
for (let number = Number(first); ; number += 1) {
  const cache = openCache(settings, { generator: 'test', lasting: true, onDiscard: (why) => console.log(why) });
  const [path, text] = [`content/${number % 40}.md`, `${number} `.repeat(2000)];
  const facts = { outline: [], images: [], links: [], words: number, minutes: 1, excerpt: text.slice(0, 200) };
  const body = { key: `key ${number}`, path, body: { ...facts, html: text as SafeHtml }, pictures: [], problems: [] };
  cache.bodies.keep([body]);
  cache.memory.keepFields(path, `digest ${number}`, { firstLine: 3, silences: [], data: { number, text } });
  const record = cache.openSite(`${root}/_site`);
  const file = { size: 1, modified: 1, sources: text, fingerprint: `${number}`, layout: '' };
  const state = { inputs: text, standing: '', now: 0, until: null, code: [], dataFolder: undefined };
  record.save({ ...state, stories: number, withheld: 0, pages: 1, problems: [] }, new Map([[path, file]]), []);
  cache.save((gone) => gone === `content/${(number + 20) % 40}.md`);
  cache.close();
  if (number === Number(first)) console.log('has begun');
}
