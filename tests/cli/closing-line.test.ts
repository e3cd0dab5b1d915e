/** The closing line: what was built, and what was done for it. */
import { expect, test } from 'vitest';
import { nothingDone } from '../../src/build/build-site.ts';
import { toClosingLine, toShortPath } from '../../src/cli/closing-line.ts';
import type { PrintedReport } from '../../src/cli/printed-report.ts';

const report: PrintedReport = {
  ...nothingDone,
  ...{
    written: true,
    stories: 46,
    pages: 137,
    withheld: 0,
    drafts: false,
    seconds: 0.42,
    output: '/paper/_site',
    problems: [],
  },
};
const problem = (code: string) => ({ code, severity: 'error', file: 'x', message: 'Unexpected x' }) as const;
const built = 'Built 46 stories, 137 pages in 0.4 s (no problems) to _site';

test.each<[Partial<PrintedReport>, string]>([
  [{ rendered: 137, wrote: 400 }, built],
  [{}, `${built}: nothing changed`],
  [{ rendered: 3, wrote: 3, removed: 1 }, `${built}: 3 pages rendered, 1 file removed`],
  [{ rendered: 1, wrote: 3 }, `${built}: 1 page rendered, 2 other files written`],
  [{ wrote: 1 }, `${built}: 1 file written`],
  [{ rendered: 137, wrote: 137, removed: 2 }, `${built}: 137 pages rendered, 2 files removed`],
  [{ stories: 1, pages: 1, rendered: 1, wrote: 2 }, 'Built 1 story, 1 page in 0.4 s (no problems) to _site'],
  [
    { drafts: true, withheld: 3, rendered: 137, wrote: 400 },
    `${built}, with 3 drafts and withheld stories, not for the public`,
  ],
  [
    { drafts: true, withheld: 1, rendered: 3, wrote: 3 },
    `${built}, with 1 draft or withheld story, not for the public: 3 pages rendered`,
  ],
  [{ drafts: true, rendered: 137, wrote: 400 }, `${built}, with 0 drafts and withheld stories, not for the public`],
  [
    { problems: [{ ...problem('x'), severity: 'warning' }] },
    'Built 46 stories, 137 pages in 0.4 s (0 errors, 1 warning) to _site: nothing changed',
  ],
  [
    { written: false, problems: [problem('unknown-reference')] },
    'Nothing was written (1 error, 0 warnings); _site is as it was.',
  ],
  [
    { written: false, problems: [problem('output-unfinished')] },
    'Only a part was put in place (1 error, 0 warnings); the next build completes _site.',
  ],
])('%j: %s', (done, line) => expect(toClosingLine({ ...report, ...done }, '/paper')).toBe(line));

test.each([
  ['/paper/_site', '_site'],
  ['/paper', '.'],
  ['/other/_site', '/other/_site'],
])('%s is shown as %s', (path, expected) => expect(toShortPath('/paper', path)).toBe(expected));
