/** The house style, in prose alone and at the word. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/language/house-rules.ts';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';

const style = {
  spellings: [
    { use: 'email', not: ['e-mail'] },
    { use: 'Kyiv', not: ['Kiev'] },
    { use: 'do not', not: ["don't"] },
  ],
  banned: [
    { word: 'utilise', use: 'use', reason: 'A short word does.' },
    { word: 'going forward', use: 'on' },
  ],
};

function findIn(text: string): string[] {
  const { problems } = renderBody(bodyInput(text, { rules: { ...defaultRules, style } }));
  return problems.map(({ line, column, reason }) => `${line}:${column} ${reason.replace('Unexpected ', '')}`);
}

test.each([
  ['Send an e-mail.', ['1:9 `e-mail`, expected `email`']],
  ['E-mail us. E-MAIL!', ['1:1 `E-mail`, expected `Email`', '1:12 `E-MAIL`, expected `EMAIL`']],
  ['E-Mail and e-Mail, not e-mAIL.', ['1:1 `E-Mail`, expected `Email`', '1:12 `e-Mail`, expected `email`']],
  ['From Kiev, and kiev.', ['1:6 `Kiev`, expected `Kyiv`']],
  ['We *utilise* it.', ['1:5 `utilise`, expected `use`']],
  ['Text\ngoing\nforward.', ['2:1 `going forward`, expected `on`']],
  ['going\nforward. Don’t go.', ['1:1 `going forward`, expected `on`', '2:10 `Don’t`, expected `Do not`']],
  ['Going forward and don’t', ['1:1 `Going forward`, expected `On`', '1:19 `don’t`, expected `do not`']],
  ['## An e-mail\n\n- an e-mail', ['1:7 `e-mail`, expected `email`', '3:6 `e-mail`, expected `email`']],
  ['An emails, an e-mailer, re-utilise.', []],
  ['He said "send an e-mail" and ‘an e-mail’, and wrote an e-mail.', ['1:56 `e-mail`, expected `email`']],
  ["It's an e-mail, isn't it?", ['1:9 `e-mail`, expected `email`']],
  ['> Send an e-mail.', []],
  ['`e-mail` and https://paper.example/e-mail and [a](/e-mail/)', []],
  ['Write to e-mail@paper.example', []],
  ['    e-mail', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text)).toEqual(expected);
});

const unspacedStyle = {
  spellings: [
    { use: 'ウェブ', not: ['ウエブ'] },
    { use: '帐号', not: ['账号'] },
    { use: 'mail', not: ['メイル'] },
    { use: 'อีเมล', not: ['อีเมล์'] },
    { use: 'メール', not: ['e-mail'] },
  ],
  banned: [{ word: '言語道断' }, { word: 'バイト' }, { word: 'Xデー' }],
};

test.each([
  ['ja', 'これは言語道断です。', ['1:4 `言語道断`, expected another word']],
  ['ja', '新しいウエブサイト、ウエブ。', ['1:11 `ウエブ`, expected `ウェブ`']],
  ['ja', 'アルバイトとバイトの話', ['1:7 `バイト`, expected another word']],
  ['ja', 'そのXデーは次のXデーです', ['1:3 `Xデー`, expected another word', '1:9 `Xデー`, expected another word']],
  ['ja', 'すぐe-mailを送る。', ['1:3 `e-mail`, expected `メール`']],
  ['ja', '詳しくは言語道断のhttps://a.example/e-mail/を見る。', ['1:5 `言語道断`, expected another word']],
  ['ja', 'メイルを送る。', ['1:1 `メイル`, expected `mail`']],
  ['ja', '「言語道断」と言った。', []],
  ['zh', '请登录您的账号以继续。', ['1:6 `账号`, expected `帐号`']],
  ['th', 'ส่งอีเมล์ถึงเรา', ['1:4 `อีเมล์`, expected `อีเมล`']],
])('words of scripts without spaces: %s %j has %j', (language, text, expected) => {
  const { problems } = renderBody(bodyInput(text, { language, rules: { ...defaultRules, style: unspacedStyle } }));
  const found = problems.map(({ line, column, reason }) => `${line}:${column} ${reason.replace('Unexpected ', '')}`);
  expect(found).toEqual(expected);
});
