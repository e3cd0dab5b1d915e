/** The full text of every problem. A code without a row fails: a message is read by people, so people read it here first. */
import { describe, expect, test } from 'vitest';
import { catalogue, type ProblemCode, type ProblemValues } from '../../src/problems/catalogue.ts';
import { toProblem } from '../../src/problems/problem.ts';

interface Row<C extends ProblemCode> {
  readonly code: C;
  readonly values: ProblemValues<C>;
  readonly says: string;
  readonly hint: string | undefined;
  readonly severity: 'error' | 'warning';
}

const row = <C extends ProblemCode>(
  code: C,
  values: ProblemValues<C>,
  says: string,
  hint?: string,
  severity: 'error' | 'warning' = 'error',
): Row<C> => ({ code, values, says, hint, severity });

const rows = [
  row(
    'silent-edit',
    { revision: 'main', changes: 'Was “will close”, is “may close”' },
    'Unexpected change of a published text since `main`, expected a later `updated` or a new correction',
    'Was “will close”, is “may close”. Set `updated` where the substance changed; add to `corrections` where something was wrong.',
    'warning',
  ),
  row(
    'url-gone',
    { url: '/2026/03/04/talks/', revision: 'main' },
    'Unexpected end of `/2026/03/04/talks/`, which readers had at `main`, expected a page or an alias',
    'Add `/2026/03/04/talks/` to the `aliases` of the story that takes its place. A story that is taken back stays, with `withdrawn`.',
  ),
  row(
    'revision-unreadable',
    { revision: 'mian', reason: 'there is no such commit', isShallow: false },
    'Unexpected revision `mian` (there is no such commit), expected a commit, branch or tag of the git repository',
  ),
  row(
    'revision-unreadable',
    { revision: 'main', reason: 'there is no such commit', isShallow: true },
    'Unexpected revision `main` (there is no such commit), expected a commit, branch or tag of the git repository',
    'This clone holds the newest commits alone. Fetch the others: `git fetch --unshallow`, or `fetch-depth: 0` in GitHub Actions and `GIT_DEPTH: 0` in GitLab.',
  ),
  row(
    'file-unreadable',
    { reason: 'EACCES' },
    'Unexpected unreadable file (EACCES), expected UTF-8 text',
    'Check that the file still exists and that you may read it.',
  ),
  row(
    'file-not-utf8',
    {},
    'Unexpected bytes that are not UTF-8, expected UTF-8 text',
    'Save the file again with the encoding “UTF-8”.',
  ),
  row(
    'control-character',
    { code: 'U+0000' },
    'Unexpected control character U+0000, expected text',
    'Delete the character; it is invisible in most editors. Type what it stood for anew.',
  ),
  row(
    'file-too-large',
    { size: '52.4 MB', most: '5 MB' },
    'Unexpected file of 52.4 MB, expected at most 5 MB of text',
    'Divide the text into several files, or publish it as a file in `public/`.',
  ),
  row(
    'file-not-plain',
    { found: 'symbolic link' },
    'Unexpected symbolic link, expected a file or a folder',
    'Put the file itself there. Links are not followed: they could lead out of the site.',
  ),
  row(
    'folder-unreadable',
    { reason: 'EACCES' },
    'Unexpected unreadable folder (EACCES), expected files',
    'Check that you may read the folder, or remove it.',
  ),
  row(
    'file-name-clash',
    { name: 'content/articles/talks.md', other: 'content/articles/Talks.md' },
    'Unexpected file `content/articles/talks.md`, expected a name that differs from `content/articles/Talks.md` in more than capitals and accents’ encoding',
    'Rename one of the two: many systems take them for one file and keep only one.',
  ),
  row(
    'name-reserved',
    { name: 'aux.md' },
    'Unexpected name `aux.md`, expected one that is not a device of Windows',
    'Choose another name: no file or folder can be called so on Windows.',
  ),
  row(
    'front-matter-too-long',
    { length: 1000100, most: 65536 },
    'Unexpected front matter of 1000100 characters, expected at most 65536',
    'Move text from this line into the body, or shorten it.',
  ),
  row(
    'body-too-long',
    { length: 2000000, most: 1000000 },
    'Unexpected text of 2000000 characters, expected at most 1000000',
    'Divide the text into several files, or publish it as a file in `public/`.',
  ),
  row(
    'body-too-complex',
    {},
    'Unexpected number of marks (`*`, `_`, `~`, `[`, `|`) in one block of text, expected at most about 5000',
    'Put blank lines into the paragraph, list, table or code that begins here, or remove the marks.',
  ),
  row(
    'file-changed',
    {},
    'Unexpected change of the file while the site was built, expected the text that was read first',
    'Build again.',
  ),
  row(
    'file-misplaced',
    { folder: 'content/storys/', folders: ['content/articles/', 'content/pages/'] },
    'Unexpected folder `content/storys/`, expected one of `content/articles/`, `content/pages/`',
    'Move the file to the folder of its kind.',
  ),
  row(
    'content-folder-missing',
    { folder: 'content' },
    'Unexpected missing folder `content`, expected the content of a site',
    'Run the command in the folder of your site, or name the content with `--content DIR`.',
  ),
  row(
    'site-file-missing',
    {},
    'Unexpected missing file `site.yaml`, expected the settings of the site',
    'Create it with at least `title`, `url`, `language` and `timeZone`.',
  ),
  row(
    'front-matter-missing',
    {},
    'Unexpected first line, expected front matter that begins with `---`',
    'Begin the file with a line `---`, the fields, and another line `---`.',
  ),
  row(
    'front-matter-unclosed',
    {},
    'Unexpected front matter without an end, expected a line `---` after the fields',
    'Add a line with only `---` below the last field.',
  ),
  row(
    'front-matter-language',
    { language: 'js' },
    'Unexpected front-matter language `js`, expected YAML',
    'Write the first line as `---` alone. Code in front matter is never run.',
  ),
  row(
    'yaml-invalid',
    { reason: 'Missing closing "quote' },
    'Unexpected YAML (Missing closing "quote), expected `key: value` lines',
    'Put text with a colon, a quotation mark or a leading symbol in quotes.',
  ),
  row('yaml-not-a-map', { found: 'list' }, 'Unexpected list, expected `key: value` lines'),
  row(
    'duplicate-key',
    { name: 'title' },
    'Unexpected second key `title`, expected each key once',
    'Remove one of the two.',
  ),
  row(
    'unknown-key',
    { name: 'sumary', known: ['title', 'summary'], nearest: 'summary' },
    'Unexpected key `sumary`, expected one of `title`, `summary`',
    'Did you mean `summary`?',
  ),
  row(
    'unknown-key',
    { name: 'zzz', known: ['title', 'summary'] },
    'Unexpected key `zzz`, expected one of `title`, `summary`',
    'Remove the key, or look it up in docs/front-matter.md.',
  ),
  row(
    'unknown-key',
    { name: 'category', known: ['beat', 'tags'], ours: ['beat', 'tags'] },
    'Unexpected key `category`, expected one of `beat`, `tags`',
    'Its name here is `beat` or `tags`.',
  ),
  row(
    'file-ignored',
    { file: 'pier.md.txt', name: 'pier.md' },
    'Unexpected file `pier.md.txt`, which is not read, expected `pier.md`',
    'Rename the file to `pier.md` so that it is read, or move it out of the content folder.',
    'warning',
  ),
  row(
    'name-unportable',
    { name: 'aux.txt', reason: 'Windows keeps it for a device' },
    'Unexpected name `aux.txt` (Windows keeps it for a device), expected one that every system can hold',
    'Rename the file or folder: on Windows nobody could open the paper with it, or keep a copy of the site.',
    'warning',
  ),
  row('missing-key', { key: 'title', what: 'text' }, 'Unexpected absence of `title`, expected text', 'Add `title: …`.'),
  row(
    'missing-key',
    { key: 'image.alt', what: 'text' },
    'Unexpected absence of `image.alt`, expected text',
    'Add `alt: …`.',
  ),
  row(
    'invalid-value',
    { key: 'type', found: 'text `newz`', expected: 'one of `news`, `live`', nearest: 'news' },
    'Unexpected text `newz` for `type`, expected one of `news`, `live`',
    'Did you mean `news`?',
  ),
  row(
    'invalid-value',
    { key: 'draft', found: 'number `1`', expected: '`true` or `false`' },
    'Unexpected number `1` for `draft`, expected `true` or `false`',
  ),
  row(
    'invalid-value',
    {
      ...{ key: 'corrections', found: 'text `x`', expected: 'a list of maps' },
      example: ['corrections:', '  - date: 2026-03-04', '    text: …'],
    },
    'Unexpected text `x` for `corrections`, expected a list of maps',
    'Write it so, on lines of its own:\ncorrections:\n  - date: 2026-03-04\n    text: …\nPut what you mean in place of each `…`.',
  ),
  row(
    'invalid-date',
    { key: 'published', found: '2026-2-3', reason: 'it is not written as a date', corrected: '2026-02-03' },
    'Unexpected date `2026-2-3` for `published` (it is not written as a date), expected a date such as `2026-03-04T09:30:00Z`',
    'Write `2026-02-03`. Without a zone it is local time in the site’s time zone.',
  ),
  row(
    'invalid-date',
    { key: 'published', found: '2020-02-30', reason: 'there is no such day' },
    'Unexpected date `2020-02-30` for `published` (there is no such day), expected a date such as `2026-03-04T09:30:00Z`',
    'Write year-month-day, then `T`, the time and the zone (`Z` or `+03:00`). Without a zone it is local time in the site’s time zone.',
  ),
  row(
    'updated-before-published',
    { updated: '2026-03-03', published: '2026-03-04' },
    'Unexpected `updated` at 2026-03-03, expected an instant after `published` at 2026-03-04',
    'Correct one of the two dates, or remove `updated`.',
  ),
  row(
    'expires-before-published',
    { expires: '2026-03-03', published: '2026-03-04' },
    'Unexpected `expires` at 2026-03-03, expected an instant after `published` at 2026-03-04',
    'Correct one of the two dates, or remove `expires`.',
  ),
  row(
    'trailing-space',
    { count: 2 },
    'Unexpected 2 spaces at the end of a value, expected none',
    'Remove them, or let `broadsheet check --fix` do it.',
    'warning',
  ),
  row(
    'unknown-reference',
    { kind: 'reporter', name: 'jane-ro', folder: 'content/reporters/', nearest: 'jane-roe' },
    'Unexpected reporter `jane-ro`, expected the name of a file in `content/reporters/`',
    'Did you mean `jane-roe`? Or create `content/reporters/jane-ro.md` for a new reporter.',
  ),
  row(
    'unknown-reference',
    { kind: 'beat', name: 'energy', folder: 'content/beats/' },
    'Unexpected beat `energy`, expected the name of a file in `content/beats/`',
    'Create `content/beats/energy.md` for a new beat.',
  ),
  row(
    'ambiguous-reference',
    { kind: 'story', name: 'talks', choices: ['2026-03-04-talks', '2026-03-05-talks'] },
    'Unexpected story `talks`, expected one of `2026-03-04-talks`, `2026-03-05-talks`',
    'Several files have this name; write the longer one.',
  ),
  row(
    'duplicate-reference',
    { name: 'jane-roe' },
    'Unexpected second `jane-roe`, expected each name once',
    'Remove one of the two.',
  ),
  row(
    'front-story-withheld',
    { name: 'talks', reason: 'future' },
    'Unexpected story `talks` on the front page (future), expected a published story',
    'The newest story takes its place until then.',
    'warning',
  ),
  row(
    'language-untranslated',
    { language: 'fr', available: ['en', 'ar'] },
    'Unexpected language `fr`, expected one with a message catalogue (`en`, `ar`)',
    'Dates and quotation marks follow the language; labels such as “Published” stay English.',
    'warning',
  ),
  row(
    'slug-empty',
    { text: '!!!' },
    'Unexpected name `!!!`, expected at least one letter or digit',
    'Rename the file or set `slug` to a word.',
  ),
  row(
    'url-clash',
    { url: '/world/', other: '`content/desks/world.md:2:1`' },
    'Unexpected second page for `/world/`, expected an address of its own (taken by `content/desks/world.md:2:1`)',
    'Give one of the two another `slug`, or rename its file.',
  ),
  row(
    'id-clash',
    { id: 'jane-roe', other: '`content/reporters/jane-roe.md`' },
    'Unexpected second file for `jane-roe`, expected a name of its own (taken by `content/reporters/jane-roe.md`)',
    'Rename one of the two files; a story can also have another `slug` or `id`.',
  ),
  row(
    'image-missing',
    { name: 'peir.jpg', folder: 'content/articles/', nearest: 'pier.jpg' },
    'Unexpected image `peir.jpg`, expected a file in `content/articles/`',
    'Did you mean `pier.jpg`?',
  ),
  row(
    'image-missing',
    { name: 'pier.jpg', folder: 'content/articles/' },
    'Unexpected image `pier.jpg`, expected a file in `content/articles/`',
    'Put the file beside the story, or begin with `/` for a file in `public/`.',
  ),
  row(
    'image-unreadable',
    { name: 'pier.jpg', reason: 'no size' },
    'Unexpected content of image `pier.jpg` (no size), expected a JPEG, PNG, WebP, AVIF, GIF or SVG',
    'Export the picture again.',
  ),
  row(
    'image-external',
    { name: 'https://far.example/a.jpg' },
    'Unexpected image on another site `https://far.example/a.jpg`, expected a file of this site',
    'Save the picture beside the story; readers’ browsers should ask no other site.',
    'warning',
  ),
  row(
    'image-alt-missing',
    { name: 'pier.jpg' },
    'Unexpected image `pier.jpg` without alternative text, expected words for readers who cannot see it',
    'Write what the picture shows between the square brackets: `![A tanker at the pier](tanker.jpg)`.',
    'warning',
  ),
  row(
    'section-missing',
    { heading: 'Talks', nearest: 'The talks', found: ['The talks'] },
    'Unexpected section `Talks`, expected a heading `## Talks` in the story',
    'The nearest heading is `The talks`.',
  ),
  row(
    'section-missing',
    { heading: 'Talks', found: ['One', 'Two'] },
    'Unexpected section `Talks`, expected a heading `## Talks` in the story',
    'The story’s headings are `One`, `Two`.',
  ),
  row(
    'section-missing',
    { heading: 'Talks', found: [] },
    'Unexpected section `Talks`, expected a heading `## Talks` in the story',
    'The story has no `##` headings. Add one, or remove the section from the list.',
  ),
  row(
    'section-order',
    { heading: 'Two', before: 'One' },
    'Unexpected order of section `Two`, expected it after `One` as in the list',
    'List the sections in the order of the story.',
  ),
  row(
    'section-id-clash',
    { id: 'talks' },
    'Unexpected second section id `talks`, expected each id once in a story',
    'Give one of the two another id.',
  ),
  row(
    'body-too-deep',
    {},
    'Unexpected depth of quotations, lists or elements within each other, expected at most 100 levels',
    'Look for a line that begins with many `>` or `-`, or for HTML elements that are not closed.',
  ),
  row(
    'html-dropped',
    { what: '<script>', rest: 'all' },
    'Unexpected HTML `<script>`, expected elements that are safe in a story',
    'The element is left out of the page with everything in it. Use Markdown, or remove it.',
    'warning',
  ),
  row(
    'heading-skipped',
    { depth: 4, expected: 3, heading: 'The vote' },
    'Unexpected heading of level 4 `The vote`, expected level 3',
    'Write it with `###`. The title of the page is level 1.',
    'warning',
  ),
  row(
    'heading-top-level',
    { heading: 'The vote' },
    'Unexpected heading of level 1 `The vote`, expected level 2',
    'Write it with `##`. Level 1 is the title of the page; the heading is published as level 2.',
    'warning',
  ),
  row(
    'heading-empty',
    {},
    'Unexpected heading without text, expected words',
    'Write the heading, or remove its line.',
    'warning',
  ),
  row(
    'heading-repeated',
    { heading: 'The vote', line: 12 },
    'Unexpected second heading `The vote`, expected another text than that of line 12',
    'Say in the heading what this part adds: readers see both in the menu of the story.',
    'warning',
  ),
  row(
    'heading-fake',
    { text: 'The vote' },
    'Unexpected bold paragraph `The vote` above a text, expected a heading',
    'Write `## The vote`: readers can jump to a heading.',
    'warning',
  ),
  row(
    'heading-long',
    { length: 130, limit: 120 },
    'Unexpected heading of 130 characters, expected at most 120',
    'Shorten it, or set `limits.heading` in `site.yaml`.',
    'warning',
  ),
  row(
    'paragraph-long',
    { words: 210, limit: 200 },
    'Unexpected paragraph of 210 words, expected at most 200',
    'Divide it with a blank line, or set `limits.paragraph` in `site.yaml`.',
    'warning',
  ),
  row(
    'quotation-unbalanced',
    { mark: '“', expected: '`”`' },
    'Unexpected quotation mark `“` alone, expected `”` in the paragraph',
    'Write the mark that is missing, or take this one away.',
    'warning',
  ),
  row(
    'footnote-undefined',
    { label: '1' },
    'Unexpected reference to footnote `1`, expected a line `[^1]: …` in the text',
    'Write the footnote in a line of its own, or remove the reference: it is published as it stands.',
    'warning',
  ),
  row(
    'footnote-unused',
    { label: '1' },
    'Unexpected footnote `1`, expected a reference `[^1]` in the text',
    'Refer to it where it belongs, or remove it: it is not published.',
    'warning',
  ),
  row(
    'shortcode-left',
    { what: '{{< youtube abc >}}' },
    'Unexpected command of another program `{{< youtube abc >}}`, expected Markdown',
    'Readers would see it as it stands. Write in Markdown what it made, or put it into backticks.',
    'warning',
  ),
  row(
    'image-alt-useless',
    { alt: 'pier.jpg', reason: 'file-name' },
    'Unexpected alternative text `pier.jpg`, expected words for readers who cannot see the picture',
    'A file name tells them nothing. Write what it shows.',
    'warning',
  ),
  row(
    'image-alt-picture-of',
    { alt: 'Photo of a pier' },
    'Unexpected beginning of the alternative text `Photo of a pier`, expected what the picture shows',
    'Screen readers say that it is a picture. Begin with what it shows.',
    'warning',
  ),
  row(
    'image-alt-repeated',
    { alt: 'A pier' },
    'Unexpected alternative text `A pier` equal to the caption, expected other words',
    'Who cannot see the picture would hear the same twice. Write what the picture shows.',
    'warning',
  ),
  row(
    'style-spelling',
    { found: 'E-mail', use: 'Email' },
    'Unexpected `E-mail`, expected `Email`',
    'Write `Email`, as `style.spellings` in `site.yaml` says.',
    'warning',
  ),
  row(
    'style-banned',
    { found: 'utilise', use: 'use', reason: 'A short word does.' },
    'Unexpected `utilise`, expected `use`',
    'A short word does.',
    'warning',
  ),
  row(
    'link-dead',
    { address: '/2026/03/04/talk/', nearest: '/2026/03/04/talks/' },
    'Unexpected link to `/2026/03/04/talk/`, expected the address of a page or file of this site',
    'Did you mean `/2026/03/04/talks/`?',
  ),
  row(
    'link-withheld',
    { address: '/2026/03/04/talks/', why: 'draft' },
    'Unexpected link to `/2026/03/04/talks/`, expected a published page, not a draft',
    'The link would be dead and tell the address. Remove it, or publish the other story first.',
  ),
  row(
    'link-to-source',
    { address: 'talks.md', url: '/2026/03/04/talks/' },
    'Unexpected link to the file `talks.md`, expected the address of its page',
    'Write `/2026/03/04/talks/`.',
  ),
  row(
    'link-moved',
    { address: '/talks/', url: '/2026/03/04/talks/' },
    'Unexpected link to the earlier address `/talks/`, expected `/2026/03/04/talks/`',
    'Write `/2026/03/04/talks/`: not every host sends readers on.',
    'warning',
  ),
  row(
    'anchor-missing',
    { anchor: 'vots', address: '/2026/03/04/talks/', nearest: 'votes' },
    'Unexpected anchor `#vots`, expected the id of a heading of `/2026/03/04/talks/`',
    'Did you mean `#votes`?',
    'warning',
  ),
  row(
    'link-without-text',
    { address: '/talks/' },
    'Unexpected link to `/talks/` without text, expected words',
    'Write between the square brackets where the link leads.',
    'warning',
  ),
  row(
    'link-without-address',
    { text: 'the talks' },
    'Unexpected link `the talks` without an address, expected one in the round brackets',
    'Write the address, or take the brackets away.',
    'warning',
  ),
  row(
    'link-vague',
    { text: 'here' },
    'Unexpected link text `here`, expected words that say where the link leads',
    'Link the words that name the thing: who listens to the links alone should know them apart.',
    'warning',
  ),
  row(
    'address-insecure',
    { address: 'http://paper.example/', what: 'link' },
    'Unexpected link with `http:` `http://paper.example/`, expected `https:`',
    'Write `https://paper.example/` if it opens.',
    'warning',
  ),
  row(
    'layout-missing',
    { name: 'article', folder: 'layouts', nearest: 'artikel' },
    'Unexpected missing layout `article`, expected a file `article.*` in `layouts`',
    'Did you mean `artikel`?',
  ),
  row(
    'layout-ambiguous',
    { name: 'article', files: ['layouts/article.njk', 'layouts/article.liquid'] },
    'Unexpected second file for layout `article` (`layouts/article.njk`, `layouts/article.liquid`), expected one',
    'Remove or rename all but the one that you want.',
  ),
  row(
    'layout-failed',
    { name: 'layouts/article.njk', reason: 'no filter' },
    'Unexpected failure of layout `layouts/article.njk` (no filter), expected a page',
  ),
  row(
    'configuration-failed',
    { name: '.eleventy.ts', reason: 'no plugin' },
    'Unexpected failure of `.eleventy.ts` (no plugin), expected a configuration of Eleventy',
  ),
  row(
    'build-crashed',
    { reason: 'out of paper' },
    'Unexpected end of the build (out of paper), expected a site',
    'If neither the configuration nor a layout of the site is to blame, this is a fault of Broadsheet; please report it.',
  ),
  row(
    'output-unwritable',
    { name: '_site/index.html', reason: 'no space is left on the disk' },
    'Unexpected failure to write `_site/index.html` (no space is left on the disk), expected room and permission',
    'Make room, or let the build write there. The site that stood there is as it was.',
  ),
  row(
    'output-unfinished',
    { name: '_site/index.html', reason: 'permission is denied' },
    'Unexpected failure to put `_site/index.html` in place (permission is denied), expected a file that can be replaced',
    'New and old pages stand side by side. Let the build write there and build again: that completes the site.',
  ),
  row(
    'draft-incomplete',
    { key: 'beat', what: 'a name' },
    'Unexpected absence of `beat` in a draft, expected a name',
    'Add `beat: …` before it is published. Until it is complete, no preview shows it.',
    'warning',
  ),
  row(
    'updated-as-published',
    { updated: '2026-03-04' },
    'Unexpected `updated` at 2026-03-04, expected an instant after that of `published`',
    'Remove `updated`; it is for a story that changed after it was published.',
    'warning',
  ),
  row(
    'date-in-future',
    { key: 'corrections.1.date', date: '2026-03-04' },
    'Unexpected `corrections.1.date` at 2026-03-04, expected an instant that is past',
    'Correct the date; readers see it at once.',
    'warning',
  ),
  row(
    'dated-before-published',
    { key: 'corrections.1.date', date: '2026-03-03', published: '2026-03-04' },
    'Unexpected `corrections.1.date` at 2026-03-03, expected an instant after `published` at 2026-03-04',
    'Correct one of the two dates.',
  ),
  row(
    'correction-after-updated',
    { key: 'corrections.1.date', date: '2026-03-06', updated: '2026-03-05' },
    'Unexpected `corrections.1.date` at 2026-03-06, expected an instant before `updated` at 2026-03-05',
    'Set `updated` to when the correction was made, or correct one of the two dates.',
    'warning',
  ),
  row(
    'field-too-long',
    { key: 'title', length: 143, limit: 110 },
    'Unexpected length of `title` (143 characters), expected at most 110',
    'Shorten it, or set `limits.title` in `site.yaml`.',
    'warning',
  ),
  row(
    'tag-spelling',
    { name: 'Tram', used: 'trams', count: 31 },
    'Unexpected tag `Tram`, expected `trams` as in 31 stories',
    'Did you mean `trams`?',
    'warning',
  ),
  row(
    'front-story-old',
    { name: 'talks', days: 20, limit: 14 },
    'Unexpected story `talks` on the front page (20 days old), expected one of the last 14 days',
    'Name a newer one, or set `limits.frontPageAge`.',
    'warning',
  ),
  row(
    'front-story-withdrawn',
    { name: 'talks' },
    'Unexpected withdrawn story `talks` on the front page, expected a published story',
    'Name another story, or none.',
  ),
  row(
    'alias-clash',
    { url: '/old/', other: '`content/articles/a.md:6:11`' },
    'Unexpected alias `/old/`, expected an address that nothing else has (taken by `content/articles/a.md:6:11`)',
    'Remove the alias here, or what takes its address.',
  ),
  row(
    'alias-clash',
    { url: '/old/', other: '`content/articles/a.md:2:1`', own: true },
    'Unexpected alias `/old/`, expected an address that nothing else has (taken by `content/articles/a.md:2:1`)',
    'Remove the alias: the story has this address already.',
  ),
  row(
    'canonical-foreign',
    { host: 'far.example', hosts: ['lantern.example', 'wire.example'] },
    'Unexpected host `far.example` of `canonical`, expected one of `lantern.example`, `wire.example`',
    'Name where the story comes from in `source.url`, or add the host to `canonicalHosts` in `site.yaml`.',
    'warning',
  ),
  row(
    'rights-expired',
    { name: 'pier.jpg', until: '2026-03-04' },
    'Unexpected image `pier.jpg` after 2026-03-04, expected a picture that may be shown',
    'Take another picture, or correct `rights.until` if the paper may show it for longer.',
  ),
  row(
    'rights-expiring',
    { name: 'pier.jpg', until: '2026-03-04' },
    'Unexpected image `pier.jpg` until 2026-03-04 only, expected a picture that may be shown for longer',
    'Choose another picture in time, or correct `rights.until`.',
    'warning',
  ),
  row(
    'redirect-loop',
    { from: '/a/', to: '/b/' },
    'Unexpected redirect from `/a/` to `/b/` and back again, expected one that ends at a page',
    'Name in `to` the address that the page has now.',
  ),
  row(
    'redirect-dead',
    { from: '/a/', to: '/b/' },
    'Unexpected redirect from `/a/` to `/b/`, expected the address of a page or file of this site',
    'Correct `to`, or remove the redirect. What readers may not see yet is not there.',
  ),
  row(
    'redirects-too-many',
    { count: 2001, limit: 2000 },
    'Unexpected 2001 redirects, expected at most 2000',
    'Cloudflare Pages reads the first 2000: for the oldest stories the pages at their earlier addresses must do. On another host write `redirects-too-many: off` under `severities` in `site.yaml`.',
    'warning',
  ),
  row(
    'security-expired',
    { date: '2026-01-01' },
    'Unexpected date `2026-01-01` in the past, expected one less than a year ahead',
    'See whether the address still holds, and write a new date.',
    'warning',
  ),
  row('style-invalid', { reason: 'unclosed block' }, 'Unexpected CSS (unclosed block), expected a valid style sheet'),
  row(
    'value-cut',
    { rest: '#2 closes' },
    'Unexpected `#2 closes` after a space, expected the whole value in quotes',
    'YAML takes it for a comment. Put the value in quotes, or write a space after `#` where it is one.',
    'warning',
  ),
  row(
    'conflict-marker',
    {},
    'Unexpected conflict marker of Git, expected a text that was merged',
    'Choose what stays of the two versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  ),
  row(
    'severity-unknown',
    { name: 'html-droped', nearest: 'html-dropped' },
    'Unexpected code `html-droped`, expected the code of a problem',
    'Did you mean `html-dropped`?',
  ),
  row(
    'severity-firm',
    { name: 'missing-key', severity: 'off' },
    'Unexpected severity `off` of `missing-key`, expected `error`',
    'What is wrong in this way cannot be published. Remove the line, and mend what is reported.',
  ),
  row(
    'silence-unused',
    { name: 'html-dropped' },
    'Unexpected silence of `html-dropped`, expected such a problem there',
    'Remove the comment.',
    'warning',
  ),
  row(
    'silence-invalid',
    { name: 'html-dropped', reason: 'it gives no reason' },
    'Unexpected silence of `html-dropped` (it gives no reason), expected `broadsheet-ignore code: reason`',
    'Name one code and say after a colon why it is right here.',
  ),
];

const codes = Object.keys(catalogue) as ProblemCode[];

describe('the catalogue', () => {
  test.each(codes)('%s has a row here', (code) => {
    expect(rows.map((each) => each.code)).toContain(code);
  });

  test.each(rows)('$code says: $says', ({ code, values, says, hint, severity }) => {
    const problem = toProblem(code, values, { path: 'content/a.md' });
    expect(problem.reason).toBe(says);
    expect(problem.note).toBe(hint);
    expect(problem.fatal).toBe(severity === 'error');
  });

  test.each(rows)('$code has the one shape of all messages', ({ says, hint }) => {
    expect(says).toMatch(/^Unexpected .+, expected .*[^.]$/);
    expect(hint ?? 'No hint.').toMatch(/[.?]$/);
  });

  test.each(codes)('%s has a title that is a phrase', (code) => {
    expect(catalogue[code].title).toMatch(/^[A-Z][^`]*[^.]$/);
  });
});
