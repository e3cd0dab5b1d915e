/** Hostile files, each with the problems that it must have and no other. */

/** A hostile file: its path from the site's folder, its bytes, and what is told of it, as `line:column code`. */
export interface HostileInput {
  readonly name: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly problems: readonly string[];
}

const many = (text: string, times: number): string => text.repeat(times);

const head = 'title: Hostile\nreporter: ada-quill\nbeat: port\npublished: 2026-01-06T10:00:00Z\n';
/** A story that is right but for the fields or the body given. */
const withFields = (fields: string): string => `---\n${head}${fields}\n---\nWords.\n`;
const withBody = (body: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`---\n${head}---\n`), Buffer.from(body)]);
const utf16 = (text: string, mark = ''): Uint8Array => Buffer.from(`${mark}${text}`, 'utf16le');

const story = (name: string, content: string | Uint8Array, ...problems: string[]): Omit<HostileInput, 'path'> => ({
  name,
  content,
  problems,
});

const stories = [
  story('JavaScript', '---js\n{ title: process.exit(9) }\n---\n', '1:4 front-matter-language'),
  story('JavaScript after spaces', '--- javascript\n{ title: process.exit(9) }\n---\n', '1:4 front-matter-language'),
  story('CoffeeScript', '---coffee\ntitle: process.exit 9\n---\n', '1:4 front-matter-language'),
  story('TOML', '---toml\ntitle = "x"\n---\n', '1:4 front-matter-language'),
  story('JSON', '---json\n{ "title": "x" }\n---\n', '1:4 front-matter-language'),
  story('TOML between pluses', '+++\ntitle = "x"\n+++\n', '1:1 front-matter-missing'),
  story('JSON alone', '{ "title": "x" }\n\nWords.\n', '1:1 front-matter-missing'),
  story(
    'aliases that unfold to billions',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`).join('\n')}\n---\n`,
    '2:1 yaml-invalid',
  ),
  story('a list that holds itself', withFields('tags: &a [*a]'), '6:11 yaml-invalid'),
  story('a tag of JavaScript', withFields('summary: !!js/function "process.exit(9)"'), '6:10 yaml-invalid'),
  story('a tag of its own', withFields('summary: !exec rm'), '6:10 yaml-invalid'),
  story('a tag of Python', withFields('tags: !!python/object/apply:os.system ["ls"]'), '6:7 yaml-invalid'),
  story('a prototype', withFields('__proto__: { draft: true }'), '6:1 unknown-key'),
  story('a prototype in a map', withFields('source: { name: x, __proto__: { url: y } }'), '6:20 unknown-key'),
  story('a constructor', withFields('constructor: { prototype: { draft: true } }'), '6:1 unknown-key'),
  story('a key twice', withFields('title: Again'), '6:1 duplicate-key'),
  story('a key twice in a map', withFields('source: { name: x, name: y }'), '6:20 duplicate-key'),
  story('lists nested 20,000 deep', withFields(`tags: ${many('[', 20_000)}${many(']', 20_000)}`), '6:7 yaml-invalid'),
  story('maps nested 200 deep', withFields(`source: ${many('{ a: ', 200)}1${many('}', 200)}`), '6:509 yaml-invalid'),
  story('lists nested by hyphens', `---\n${many('- ', 20_000)}a\n---\n`, '2:1 yaml-invalid'),
  story('a title of a megabyte', withFields('').replace('Hostile', many('x', 1_000_000)), '2:8 front-matter-too-long'),
  story('a title of 20,000 letters', withFields('').replace('Hostile', many('x', 20_000)), '2:8 invalid-value'),
  story(
    '20,000 keys',
    withFields(Array.from({ length: 20_000 }, (_, key) => `k${key}: 1`).join('\n')),
    '2:1 front-matter-too-long',
  ),
  story('a file of 50 MB', withBody(Buffer.alloc(50_000_000, 'words ')), ' file-too-large'),
  story('a body of 2 MB', withBody(many('words ', 350_000)), '7:1 body-too-long'),
  story('NUL in the title', withFields('').replace('Hostile', 'Host\0ile'), '2:8 invalid-value'),
  story('NUL in the body', withBody('One.\n\nTwo\0three.\n'), '9:4 control-character'),
  story('an escape to the terminal', withBody('\x1b]0;title\x07\n'), '7:1 control-character'),
  story('a control character of Latin-1', withBody('It\u0092s.\n'), '7:3 control-character'),
  story('Latin-1', withBody(Buffer.from('Caf\xe9\n', 'latin1')), '7:4 file-not-utf8'),
  story('UTF-8 that is too long', withBody(Buffer.from([0x61, 0xc0, 0xaf, 0x0a])), '7:2 file-not-utf8'),
  story('half a pair as UTF-8', withBody(Buffer.from([0xed, 0xa0, 0x80])), '7:1 file-not-utf8'),
  story('UTF-8 cut in a letter', withBody(Buffer.from('é').subarray(0, 1)), '7:1 file-not-utf8'),
  story('UTF-16', utf16(withFields(''), '\uFEFF'), '1:1 file-not-utf8'),
  story('UTF-16 without a mark', utf16(withFields('')), '1:1 file-not-utf8'),
  story('UTF-16, big end first', Buffer.from(utf16(withFields(''), '\uFEFF')).swap16(), '1:1 file-not-utf8'),
  story(
    'random bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256 || 1)),
    '1:3 file-not-utf8',
  ),
  story('nothing', '', '1:1 front-matter-missing'),
  story('a file that was cut in its front matter', '---\ntitle: Hos', '2:1 front-matter-unclosed'),
  story('a file that was cut in a quoted value', '---\ntitle: "Hos\n---\n', '2:8 yaml-invalid'),
  story('a file that was cut after its first line', '---\n', '2:1 front-matter-unclosed'),
  story(
    'a merge that was left',
    withFields('').replace('title: Hostile', '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b'),
    '2:1 conflict-marker',
    '2:1 yaml-invalid',
    '4:1 yaml-invalid',
    '6:1 yaml-invalid',
    '7:1 yaml-invalid',
  ),
  story('a slug that leads out', withFields('slug: ../../etc/passwd'), '6:7 invalid-value'),
  story('a slug that is a path', withFields('slug: /etc/passwd'), '6:7 invalid-value'),
  story('a slug of a Windows disk', withFields('slug: "C:\\\\x"'), '6:7 invalid-value'),
  story('a slug of two points', withFields('slug: ..'), '6:7 invalid-value'),
  story('a slug that is a device', withFields('slug: CON'), '6:7 invalid-value'),
  story('a tag that is a device', withFields('tags: [Nul]'), '6:8 invalid-value'),
  story('an alias that leads out', withFields('aliases: [/../../etc/passwd]'), '6:11 invalid-value'),
  story('an alias that leads out in disguise', withFields('aliases: [/%2e%2e/%2E%2E/x/]'), '6:11 invalid-value'),
  story('an alias with a backslash', withFields("aliases: ['/..\\x\\']"), '6:11 invalid-value'),
  story('an alias with a hidden slash', withFields('aliases: [/a%2fb/]'), '6:11 invalid-value'),
  story('an alias on another site', withFields('aliases: [//evil.example/]'), '6:11 invalid-value'),
  story('an alias without a slash', withFields('aliases: [C:/x]'), '6:11 invalid-value'),
  story('an alias that is a device', withFields('aliases: [/2020/aux.html]'), '6:11 invalid-value'),
  story('a picture that leads out', withFields('image: { src: ../../../../etc/passwd, alt: x }'), '6:15 image-missing'),
  story(
    'a picture that leads out in disguise',
    withFields('image: { src: "%2e%2e/%2e%2e/site.yaml", alt: x }'),
    '6:15 image-missing',
  ),
  story('a picture that is a path', withFields('image: { src: /etc/passwd, alt: x }'), '6:15 image-missing'),
  story('a picture of a Windows disk', withFields('image: { src: "C:\\\\x.png", alt: x }'), '6:15 invalid-value'),
  story(
    'a picture on another machine',
    withFields('image: { src: "\\\\\\\\evil\\\\x.png", alt: x }'),
    '6:15 image-missing',
  ),
  story('a picture that is a device', withFields('image: { src: con.png, alt: x }'), '6:15 image-missing'),
  story('a picture in the body that leads out', withBody('![x](../../../../../etc/passwd)\n'), '7:1 image-missing'),
  story('quotations nested 20,000 deep', withBody(`${many('> ', 20_000)}a\n`), '7:1 body-too-deep'),
  story('lists nested 20,000 deep in the body', withBody(`${many('- ', 20_000)}a\n`), '7:1 body-too-deep'),
  story('elements nested 20,000 deep', withBody(`${many('<b>', 20_000)}a\n`), '7:1 body-too-deep'),
  story(
    '20,000 stars around a letter',
    withBody(`${many('*', 20_000)}a${many('*', 20_000)}\n`),
    '7:1 body-too-complex',
  ),
  story('50,000 open brackets', withBody(`${many('[', 50_000)}\n`), '7:1 body-too-complex'),
];

/** Files by their own name: what is hostile is the name. */
const named: readonly HostileInput[] = [
  { name: 'a device', path: 'content/articles/aux.md', content: withFields(''), problems: [' name-reserved'] },
  {
    name: 'a device with a date',
    path: 'content/articles/2026-01-06-com1.md',
    content: withFields(''),
    problems: [' name-reserved'],
  },
  {
    name: 'a device as a folder',
    path: 'content/articles/NUL/x.md',
    content: withFields(''),
    problems: [' name-reserved'],
  },
  {
    name: 'a device after letters are left out',
    path: 'content/articles/!con!.md',
    content: withFields(''),
    problems: ['1:1 name-reserved'],
  },
  { name: 'no letter', path: 'content/articles/!!!.md', content: withFields(''), problems: ['1:1 slug-empty'] },
  {
    name: 'the name of another file but for capitals',
    path: 'content/articles/Crane-Raised.md',
    content: withFields('slug: other-case'),
    problems: ['crane-raised.md file-name-clash'],
  },
];

/** All of them. */
export const hostileInputs: readonly HostileInput[] = [
  ...stories.map((input, index) => ({ ...input, path: `content/articles/hostile-${index}.md` })),
  ...named,
];
