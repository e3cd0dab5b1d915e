/** What stays in memory of files that were read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function measureHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('the texts of files are not kept', () => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-texts-'));
  const [files, bytes] = [100, 200_000];
  try {
    mkdirSync(join(root, 'content/articles'), { recursive: true });
    for (let file = 0; file < files; file += 1) {
      const text = `---\ntitle: "Story ${file}"\ntags: ["A tag that is longer than a pointer"]\n---\n\n${'word '.repeat(bytes / 5)}\n`;
      writeFileSync(join(root, `content/articles/${file}.md`), text);
    }
    const before = measureHeap();
    const { entries } = readContent(root, 'content');
    const kept = measureHeap() - before;
    expect(entries).toHaveLength(files);
    expect(kept).toBeLessThan((files * bytes) / 4);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
