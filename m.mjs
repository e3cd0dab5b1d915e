import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createIndex, close } from '/tmp/wt-o/node_modules/pagefind/lib/index.js';
const [root, shard = 'one', out = ''] = process.argv.slice(2);
const dir = join(root, 'content/articles');
const files = readdirSync(dir, { recursive: true }).filter((n) => n.endsWith('.md')).sort();
let t0 = performance.now();
const records = files.map((name) => {
  const text = readFileSync(join(dir, name), 'utf8');
  const [, head, body] = text.split('---\n');
  const f = (k) => JSON.parse(new RegExp(`^${k}: (.*)$`, 'm').exec(head)?.[1].replace(/^(?!["\[{])(.*)$/, '"$1"') ?? '""');
  return { name, url: '/' + name.replace(/\.md$/, '/'), language: 'en', content: body.replace(/\]\([^)]*\)/g, ''), meta: { title: f('title'), date: f('published') }, filters: { desk: [f('beat')], reporter: [].concat(f('reporter')), year: [f('published').slice(0, 4)], type: ['news'] }, sort: { date: f('published') } };
});
console.log('read', records.length, Math.round(performance.now() - t0));
const groups = new Map();
records.forEach((r, i) => { const k = shard === 'one' ? 'all' : shard === 'month' ? r.meta.date.slice(0, 7) : Math.floor(i / Number(shard)); if (!groups.has(k)) groups.set(k, []); groups.get(k).push(r); });
t0 = performance.now();
const c0 = process.cpuUsage();
let sum = { n: 0, b: 0 }, kinds = {};
const digest = createHash('sha256');
for (const [k, rs] of groups) {
  const t = performance.now();
  const { index } = await createIndex({});
  const rr = await Promise.all(rs.map(({ name, ...r }) => index.addCustomRecord(r)));
  const t2 = performance.now();
  const { files } = await index.getFiles();
  for (const { path, content } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    digest.update(path); digest.update(content); sum.n++; sum.b += content.length;
    const kind = path.replace(/[a-z]+_[0-9a-f]+/, 'X').replace(/.*\//, (d)=>d); const q = kinds[kind] ??= { n: 0, b: 0, max: 0 }; q.n++; q.b += content.length; q.max = Math.max(q.max, content.length);
    if (out) { const p = join(out, String(k), path); mkdirSync(dirname(p), { recursive: true }); writeFileSync(p, content); }
  }
  if (groups.size < 20 || k === groups.keys().next().value) console.log(k, rs.length, 'add', Math.round(t2 - t), 'get', Math.round(performance.now() - t2), files.length);
  await index.deleteIndex();
}
await close();
console.log(groups.size, 'groups', 'ms', Math.round(performance.now() - t0), 'cpu(node)', Math.round((process.cpuUsage(c0).user + process.cpuUsage(c0).system) / 1000), sum, digest.digest('hex').slice(0, 16));
console.table(kinds);
