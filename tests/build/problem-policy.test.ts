/** Severities of `site.yaml` and silences in stories, in builds from nothing and from the cache. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSite, type Site } from '../sites/site.ts';

let site: Site;
beforeEach(() => {
  site = makeSite();
});
afterEach(() => site.remove());

const story = (body: string, fields = '') =>
  `---\ntitle: A\nreporter: ada-quill\nbeat: port\n${fields}published: 2026-01-05\n---\n${body}\n`;
const write = (body: string, fields = '') => site.write('content/articles/a.md', story(body, fields));
const setSeverities = (text: string) => {
  const settings = readFileSync(join(site.root, 'content/site.yaml'), 'utf8');
  site.write('content/site.yaml', `${settings}\nseverities:\n  ${text}\n`);
};
async function build() {
  const { written, problems } = await site.build();
  return { written, problems: problems.map(({ ruleId, line, fatal }) => `${ruleId}:${line} ${fatal}`) };
}
const page = () => readFileSync(join(site.output, '2026/01/05/a/index.html'), 'utf8');

test('an error that is set to a warning lets the site be written', async () => {
  write('Text.', 'sections: [Tides]\n');
  expect(await build()).toEqual({ written: false, problems: ['section-missing:5 true'] });
  setSeverities('section-missing: warning');
  expect(await build()).toEqual({ written: true, problems: ['section-missing:5 false'] });
  expect(await build()).toEqual({ written: true, problems: ['section-missing:5 false'] });
});

test('a warning that is set to an error keeps the site from being written', async () => {
  write('<blink>Text.</blink>');
  setSeverities('html-dropped: error');
  expect(await build()).toEqual({ written: false, problems: ['html-dropped:7 true'] });
});

test('what is silenced is not reported, and the comment is not on the page', async () => {
  write('<!-- broadsheet-ignore html-dropped: an old habit -->\n<blink>Text.</blink>');
  expect(await build()).toEqual({ written: true, problems: [] });
  expect(await build()).toEqual({ written: true, problems: [] });
  expect(page()).not.toContain('old habit');
  write('Words <blink>here</blink>. <!-- broadsheet-ignore html-dropped: an old habit -->');
  expect(await build()).toEqual({ written: true, problems: [] });
  write('Text.', '# broadsheet-ignore section-missing: comes with the next version\nsections: [Tides]\n');
  expect(await build()).toEqual({ written: true, problems: [] });
});

test('a silence that is of no use any more is reported, also by a build that knows the file', async () => {
  write('<!-- broadsheet-ignore html-dropped: an old habit -->\nText.');
  const expected = { written: true, problems: ['silence-unused:7 false'] };
  expect([await build(), await build()]).toEqual([expected, expected]);
  site.write('content/articles/b.md', story('More.').replace('title: A', 'title: B'));
  expect(await build()).toEqual(expected);
});

test('a severity of an unknown problem, and one that cannot be, stand at their place', async () => {
  setSeverities('html-droped: off\n  missing-key: warning');
  const { problems, written } = await site.build();
  expect(written).toBe(false);
  expect(problems.map(({ ruleId, column, note }) => [ruleId, column, note])).toEqual([
    ['severity-unknown', 3, 'Did you mean `html-dropped`?'],
    ['severity-firm', 16, expect.stringContaining('cannot be published')],
  ]);
});

test('a silence in a story that is not judged any more, or of what only a comparison finds, is of use', async () => {
  const body = '<!-- broadsheet-ignore html-dropped: an old habit -->\n<blink>Text.</blink>';
  write(body, 'expires: 2026-01-09\n');
  expect(await build()).toEqual({ written: true, problems: [] });
  write('<!-- broadsheet-ignore silent-edit: the agency took it back -->\nText.');
  expect(await build()).toEqual({ written: true, problems: [] });
});
