/** Markdown that readers would see as it was typed is reported where it stands; what is meant as text is not. */
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';
import { findIn } from './found.ts';

/** Each problem as `line:column code: what to write`. */
function findHints(text: string): string[] {
  const { problems } = renderBody(bodyInput(text));
  return problems.map(
    ({ line, column, ruleId, note }) => `${line}:${column} ${ruleId}: ${/`(.*)`/.exec(note ?? '')?.[1]}`,
  );
}

test.each([
  ['See [text] (/y/) now.', '1:5 link-broken: [text](/y/)'],
  ['Words\n[text]\n(/y/)', '2:1 link-broken: [text](/y/)'],
  ['See [text] (https://a.example/b).', '1:5 link-broken: [text](https://a.example/b)'],
  ['- ![A pier] (pier.jpg)', '1:3 link-broken: ![A pier](pier.jpg)'],
  ['See (text)[/about/].', '1:5 link-broken: [text](/about/)'],
  ['See (text)[https://a.example/b] now.', '1:5 link-broken: [text](https://a.example/b)'],
  ['See [text][/about/].', '1:5 link-broken: [text](/about/)'],
  ['![A pier](my pier.jpg)', '1:1 link-broken: ![A pier](<my pier.jpg>)'],
  ['> See [text](my file.pdf).', '1:7 link-broken: [text](<my file.pdf>)'],
  ['[mail](mailto: ada@paper.example)', '1:1 link-broken: [mail](mailto:ada@paper.example)'],
  [
    '[mail](mailto:ada@paper.example?subject=Two words)',
    '1:1 link-broken: [mail](mailto:ada@paper.example?subject=Two%20words)',
  ],
  ['See [text](/y/', '1:5 link-broken: [text](/y/)'],
  ['See [the text][nope].', '1:5 reference-undefined: [the text](/address/)'],
  ['See [text][].', '1:5 reference-undefined: [text](/address/)'],
  ['Words\n\n##No space', '3:1 heading-unspaced: ## No space'],
  ['Words\r\n###Étude\r\nmore', '2:1 heading-unspaced: ### Étude'],
  ['It is **bold ** here.', '1:7 emphasis-broken: **bold**'],
  ['**Note:**text', '1:1 emphasis-broken: **Note:** text'],
  ['1. **Few words—**A test.', '1:4 emphasis-broken: **Few words—** A'],
  ['The **bold word.', '1:5 emphasis-broken: **bold**'],
  ['The ** bold ** word.', '1:5 emphasis-broken: **bold**'],
  ['The ** bold words** here.', '1:5 emphasis-broken: **bold words**'],
  ['- One: **bold.\n- two', '1:8 emphasis-broken: **bold**'],
  ['**重要：**船は港に入った。', '1:1 emphasis-broken: <strong>重要：</strong>'],
  ['これは**「重要」**です。', '1:4 emphasis-broken: <strong>「重要」</strong>'],
  ['- **『港湾法』**の', '1:3 emphasis-broken: <strong>『港湾法』</strong>'],
  ['**《书》**的', '1:1 emphasis-broken: <strong>《书》</strong>'],
  ['**“인용”**이다', '1:1 emphasis-broken: <strong>“인용”</strong>'],
  ['**"인용"**이다', '1:1 emphasis-broken: <strong>"인용"</strong>'],
])('%j: %s', (text, expected) => {
  expect(findHints(text)).toEqual([expected]);
});

test('each pair of stars is told, also where Markdown takes words between two pairs for bold', () => {
  expect(findHints('**注意！**请看**这里。**然后')).toEqual([
    '1:1 emphasis-broken: <strong>注意！</strong>',
    '1:10 emphasis-broken: <strong>这里。</strong>',
  ]);
});

test.each([
  'これは**重要**です。**はい**。',
  '**重要：** 船は **「はい」** と',
  '2**3**4と',
  '`これは**「重要」**です。`',
  'See [text](/y/) (/y/) and [text](/y/)[1].',
  'See [text][a] and [a] (/y/).\n\n[a]: /a/',
  '[1] (https://a.example/) and [Annex] (p. 4) and [Smith] (#3)',
  'He [the mayor](a tall man) left (today)[sic].',
  'a[i][j], [1][2], [laughter][applause], [b]bold[/b][i]more[/i]',
  '\\[text] (/y/), \\[text][nope], \\##No',
  '`[text] (/y/)` and <code>[text] (/y/)</code> and `##No`',
  '```\n[text] (/y/)\n##No\n**bold **\n```',
  '    [text][nope]\n    ##No',
  '#hashtag and #another',
  'Words ##No heading',
  'A ** star hotel, f**k and ****.\n\n** Without tax. ** Without fees.\n\n**Without both.',
  '2 ** 3 ** 4, **kwargs and **options, Price** and tax** 5 **',
  '**bold** **“Bold.”** and **bold**er',
  '<div>\n[text] (/y/)\n</div>',
  '<a href="/y/" title="[text] (/y/)">words</a>',
])('what is meant as text: %j', (text) => {
  const codes = ['link-broken', 'reference-undefined', 'heading-unspaced', 'emphasis-broken'];
  expect(findIn(text).filter((found) => codes.includes(found.split(' ')[1] ?? ''))).toEqual([]);
});

test('as many brackets as a body can have are judged in time', () => {
  const lines = ['[a] (', '(a)[/b', '[a][b', '**a ', '##', '[a](b c'].map((part) => `${part.repeat(400)}\n`);
  expect(() => findIn(lines.join('\n').repeat(20))).not.toThrow();
});
