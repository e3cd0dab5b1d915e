/** What has become of published stories, in real git repositories. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeRepository, type Repository } from './repository.ts';

const path = 'content/articles/talks.md';
const body = [
  'The council will not close the pier, said **Ada Lind** on 4 March 2026. It has 41 posts.',
  '',
  '## What comes next',
  '',
  'A report on the [timber](/2026/01/05/crane-raised/) is due in June, and nobody expects the ferry to stop.',
  '',
].join('\n');

const story = (text = body, fields = '') =>
  `---\ntitle: Talks\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06\n${fields}---\n${text}`;

let site: Repository;
beforeEach(() => {
  site = makeRepository({ [path]: story() });
});
afterEach(() => site.remove());

const check = (revision?: string) =>
  site
    .check(revision)
    .map(({ ruleId, place: _, line, column, file, note }) => ({ code: ruleId, file, line, column, note }));
const codes = () => site.check().map(({ ruleId }) => ruleId);

describe('an edit in silence', () => {
  test('shows what changed, and where it stands now', () => {
    site.write(path, story(body.replace('will not close', 'may close')));
    expect(check()).toEqual([
      {
        code: 'silent-edit',
        file: path,
        line: 7,
        column: 13,
        note: 'Was “will not”, is “may”. Set `updated` where the substance changed; add to `corrections` where something was wrong.',
      },
    ]);
  });

  test.each([
    ['a number', '41 posts', '47 posts'],
    ['a number with a comma', '41 posts', '1,041 posts'],
    ['a “not” that is gone', 'will not close', 'will close'],
    ['three other words', 'nobody expects the ferry', 'everyone hopes this ferry'],
    ['a new paragraph', '## What', 'The harbour master resigned yesterday.\n\n## What'],
    ['a paragraph that is gone', /\n## What[\s\S]*/, '\n'],
    ['below nought', '41 posts', '-41 posts'],
  ])('%s', (_, from, to) => {
    site.write(path, story(body.replace(from, to)));
    expect(codes()).toEqual(['silent-edit']);
    site.commit();
    expect(codes()).toEqual([]);
    expect(site.check('HEAD~1').map(({ ruleId }) => ruleId)).toEqual(['silent-edit']);
  });

  test.each([
    ['It cost £2 million.', 'It cost €2 million.'],
    ['It cost 2 million £.', 'It cost 2 million €.'],
    ['It cost £2.', 'It cost −£2.'],
    ['It cost £2.', 'It cost £-2.'],
    ['It cost £2.', 'It cost 2.'],
    ['It cost **£2**.', 'It cost **$2**.'],
    ['It cost US$2.', 'It cost A$2.'],
    ['It cost £ 2.', 'It cost € 2.'],
    ['In 2025 £3 went.', 'In 2025 €3 went.'],
    ['It fell by 3 %.', 'It fell by 3 °.'],
    ['Five per cent: +5.', 'Five per cent: −5.'],
    ['It was ±5.', 'It was 5.'],
  ])('another unit or sign of a number: “%s” “%s”', (from, to) => {
    site.write(path, story(from));
    site.commit();
    site.write(path, story(to));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each([
    ['It cost £-2.', 'It cost -£2.'],
    ['It cost −£2.', 'It cost -£2.'],
    ['It cost £ 2.', 'It cost £\u00A02.'],
    ['It cost £2, by 2025.', 'It costs £2, by 2025.'],
    ['- 41 posts', '* 41 posts'],
  ])('is no change of how a number is set: “%s” “%s”', (from, to) => {
    site.write(path, story(from));
    site.commit();
    site.write(path, story(to));
    expect(codes()).toEqual([]);
  });

  test.each([
    ['She did not say that it is so.', 'She didn’t say that it’s so.'],
    ['They will not and cannot go.', "They won't and can't go."],
    ['We’ll see: they are here, and we’ve gone.', 'We will see: they’re here, and we have gone.'],
    ['It fell by 10% in May.', 'It fell by 10 per cent in May.'],
    ['It fell by 10 percent in May.', 'It fell by 10 % in May.'],
    ['It fell by five per cent.', 'It fell by 5%.'],
  ])('is no other form of English words: “%s” “%s”', (from, to) => {
    site.write(path, story(from));
    site.commit();
    site.write(path, story(to));
    expect(codes()).toEqual([]);
  });

  test.each([
    ['She did not say so.', 'She did say so.'],
    ['They cannot go.', 'They can go.'],
    ['She didn’t say so.', 'She doesn’t know; it’s so.'],
    ['It fell by 10%.', 'It fell by 10 percentage points.'],
    ['It fell by 10%.', 'It fell by 11 per cent.'],
    ['It fell by 10 per cent.', 'It fell by 10.'],
  ])('is one where other words are of another form: “%s” “%s”', (from, to) => {
    site.write(path, story(from));
    site.commit();
    site.write(path, story(to));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each([
    ['another text', '2026-01-07', 'It was 40.'],
    ['another date', '2026-01-08', 'It was 41.'],
  ])('is one all the same where an old correction was given %s', (_, date, text) => {
    const toFields = (...list: string[]) => `corrections:\n  - ${list.join('\n    ')}\n`;
    site.write(path, story(body, toFields('date: 2026-01-07', 'text: It was 41.')));
    site.commit();
    site.write(path, story(body.replace('not ', ''), toFields(`date: ${date}`, `text: ${text}`)));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each([
    ['en', 'It took two million posts.', 'It took two billion posts.'],
    ['en', 'Twelve posts fell.', 'Thirteen posts fell.'],
    ['en', 'Twelve posts fell.', '13 posts fell.'],
    ['en', 'She came second there.', 'She came third there.'],
    ['en-GB', 'It is twenty-one now.', 'It is twenty-two now.'],
    ['de', 'Es sind einundzwanzig Boote.', 'Es sind zweiundzwanzig Boote.'],
    ['fr', 'Il y a dix bateaux.', 'Il y a six bateaux.'],
    ['es', 'Hay dos barcos.', 'Hay tres barcos.'],
    ['ar', 'في الميناء عشرون قاربا.', 'في الميناء وثلاثون قاربا.'],
  ])('in words of %s: “%s” “%s”', (language, from, to) => {
    site.write(path, story(from, `language: ${language}\n`));
    site.commit();
    site.write(path, story(to, `language: ${language}\n`));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each([
    ['en', 'Twelve posts fell.', '12 posts fell.'],
    ['en', 'A third of the posts fell.', 'A third of the poles fell.'],
    ['fr', 'The new pier is ten.', 'The new pier is tin.'],
    ['sv', 'Two piers.', 'Ten piers.'],
  ])('is no change of a number in words of %s: “%s” “%s”', (language, from, to) => {
    site.write(path, story(from, `language: ${language}\n`));
    site.commit();
    site.write(path, story(to, `language: ${language}\n`));
    expect(codes()).toEqual([]);
  });

  test('is one of the words of the paper’s language where the story names none', () => {
    site.write(path, story('Twelve posts fell.'));
    site.commit();
    site.write(path, story('Ten posts fell.'));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each([
    ['spaces and line ends', / /g, '  \r\n'],
    ['marks', '**Ada Lind**', '*Ada* Lind'],
    ['a link', '(/2026/01/05/crane-raised/)', '(https://x.example/41/ "Not at all")'],
    ['a link that is gone', '[timber](/2026/01/05/crane-raised/)', 'timber'],
    ['a word that is spelt otherwise', 'expects', 'expcets'],
    ['two words', 'nobody expects', 'few people expects'],
    ['a picture and a comment', '## What', '![A pier of nine posts](p.jpg)\n\n<!-- never 3 -->\n\n## What'],
    ['typography', 'A report', '“A” report\u00AD'],
    ['case', 'report', 'Report'],
  ])('is not a change of %s', (_, from, to) => {
    site.write(path, story(body.replace(from, to)));
    expect(codes()).toEqual([]);
  });

  test.each([
    'updated: 2026-01-09\n',
    'corrections:\n  - date: 2026-01-09\n    text: An earlier version said that the pier will not close.\n',
    'withdrawn: { date: 2026-01-09, note: x }\n',
  ])('is none where readers are told: %s', (fields) => {
    site.write(path, story(body.replace('not ', ''), fields));
    expect(codes()).toEqual([]);
  });

  test('is one all the same with the old `updated` and the old correction', () => {
    const fields = 'updated: 2026-01-07\ncorrections:\n  - date: 2026-01-07\n    text: It was 41.\n';
    site.write(path, story(body, fields));
    site.commit();
    site.write(path, story(body.replace('not ', ''), fields));
    expect(codes()).toEqual(['silent-edit']);
  });

  test.each(['draft: true\n', 'expires: 2026-01-07\n'])('is none where nobody could read the story: %s', (fields) => {
    site.write(path, story(body, fields));
    site.commit();
    site.write(path, story(body.replace('not ', ''), fields));
    expect(codes()).toEqual([]);
  });

  test('is found where the file has another name now', () => {
    rmSync(join(site.root, path));
    site.write('content/articles/2026/a.md', story(body.replace('not ', ''), 'slug: talks\n'));
    expect(check()).toMatchObject([{ code: 'silent-edit', file: 'content/articles/2026/a.md' }]);
  });

  test('is found in scripts without spaces', () => {
    site.write(path, story('会議は三月四日に始まった。'));
    site.commit();
    site.write(path, story('会議は四月九日に終わった。'));
    expect(codes()).toEqual(['silent-edit']);
  });
});

describe('an address that is gone', () => {
  test('with its file', () => {
    rmSync(join(site.root, path));
    expect(check()).toMatchObject([{ code: 'url-gone', file: path, line: undefined }]);
  });

  test.each([
    ['slug: other\n', 7],
    ['draft: true\n', 7],
  ])('by %s', (field, line) => {
    site.write(path, story(body, field).replace('published: 2026-01-06\n', 'published: 2026-01-06\n\n'));
    expect(check()).toMatchObject([{ code: 'url-gone', file: path, line }]);
  });

  test.each(['2026-01-07', '2031-01-07'])('by another date: %s', (date) => {
    site.write(path, story().replace('2026-01-06', date));
    expect(check()).toMatchObject([{ code: 'url-gone', line: 5, column: 12 }]);
  });

  test('by another pattern: of every story', () => {
    site.write(
      'content/site.yaml',
      'title: x\nurl: https://lamp.example\nlanguage: en\ntimeZone: UTC\nurls: { article: "/{slug}/" }\n',
    );
    expect(codes()).toEqual(['url-gone', 'url-gone']);
  });

  test('is kept by an alias, of whatever story', () => {
    site.write(path, story(body, 'slug: other\naliases: [/2026/01/06/talks/]\n'));
    expect(codes()).toEqual([]);
    rmSync(join(site.root, path));
    site.write('content/articles/b.md', story(body, 'aliases: [/2026/01/06/talks/]\n'));
    expect(codes()).toEqual([]);
  });

  test('is none where the story has left by its own `expires`', () => {
    site.write(path, story(body, 'expires: 2026-01-08\n'));
    expect(codes()).toEqual([]);
  });
});

describe('a revision', () => {
  test.each(['', '--output=x', '-n', 'nowhere', 'HEAD~9', 'a b', 'HEAD\u0000', '$(touch x)', 'HEAD:content'])(
    '%j is refused',
    (revision) => {
      expect(site.check(revision).map(({ ruleId, file }) => [ruleId, file])).toEqual([
        ['revision-unreadable', 'content'],
      ]);
      expect(site.git('status', '--short')).toBe('');
    },
  );

  test.each(['HEAD', 'main', 'v1', '@', 'HEAD^0'])('%s is read', (revision) => {
    site.git('tag', 'v1');
    expect(site.check(revision)).toEqual([]);
  });

  test('in a folder without a repository is a problem', () => {
    renameSync(join(site.root, '.git'), join(site.root, '.gone'));
    expect(site.check().map(({ reason }) => reason)).toEqual([
      expect.stringContaining('(the content is in no git repository)'),
    ]);
  });

  test('that a shallow clone lacks says how to fetch it', () => {
    site.commit();
    const clone = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-clone-')));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${site.root}`, clone], { stdio: 'pipe' });
    rmSync(join(site.root, '.git'), { recursive: true });
    renameSync(join(clone, '.git'), join(site.root, '.git'));
    rmSync(clone, { recursive: true });
    expect(check('HEAD~1')).toMatchObject([
      { code: 'revision-unreadable', note: expect.stringContaining('git fetch --unshallow') as string },
    ]);
  });

  test('may be that of a repository around the site', () => {
    rmSync(join(site.root, '.git'), { recursive: true });
    site.git('init', '-q', '-b', 'main', '..');
    site.commit();
    expect(codes()).toEqual([]);
    site.write(path, story(body.replace('not ', '')));
    expect(codes()).toEqual(['silent-edit']);
  });
});
