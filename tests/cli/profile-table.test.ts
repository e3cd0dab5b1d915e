/** The table of a profile: legible in a terminal, and valid Markdown. */
import { expect, test } from 'vitest';
import { toProfileTable } from '../../src/cli/profile-table.ts';
import { countWork } from '../../src/cli/work-count.ts';

const report = { stories: 40, pages: 100, rendered: 2, wrote: 3, removed: 1 };

test('every stage has a row, and what is before and after them has one', () => {
  const times = [
    { stage: 'read', wall: 50, cpu: 40 },
    { stage: 'render', wall: 20.04, cpu: 30 },
  ] as const;
  const count = { read: { number: 400, of: 'files' }, render: { number: 2, of: 'pages' } };
  expect(toProfileTable({ times }, { wall: 200, cpu: 100, memory: 71_234, count })).toBe(`\
| Stage         |     Wall |      CPU | Share |      Work |    Each |
| ------------- | -------: | -------: | ----: | --------: | ------: |
| read          |  50.0 ms |  40.0 ms |  25 % | 400 files |  125 µs |
| render        |  20.0 ms |  30.0 ms |  10 % |   2 pages | 10.0 ms |
| start and end | 130.0 ms |  30.0 ms |  65 % |           |         |
| all           | 200.0 ms | 100.0 ms | 100 % |           |         |

Most memory: 70 MB.
`);
});

test('work is counted from progress and from the report; what the cache knew is no work', () => {
  const work = countWork();
  for (const done of [1, 2, 60]) work.add({ stage: 'read', done, all: 60 });
  for (const done of [49, 50]) work.add({ stage: 'bodies', done, all: 50 });
  expect(work.read(report)).toEqual({
    read: { number: 60, of: 'files' },
    model: { number: 40, of: 'stories' },
    bodies: { number: 1, of: 'body' },
    plan: { number: 100, of: 'pages' },
    fingerprint: { number: 100, of: 'pages' },
    render: { number: 2, of: 'pages' },
    documents: { number: 0, of: 'documents' },
    pictures: { number: 0, of: 'pictures' },
    search: { number: 0, of: 'parts' },
    write: { number: 4, of: 'files' },
  });
});

test('a stage that worked on nothing has no time for each', () => {
  const times = [{ stage: 'pictures', wall: 1, cpu: 1 }] as const;
  const table = toProfileTable({ times }, { wall: 2, cpu: 2, memory: 1024, count: countWork().read(report) });
  expect(table).toMatch(/^\| pictures +\| 1\.0 ms \| 1\.0 ms \| +50 % \| +\| +\|$/m);
});
