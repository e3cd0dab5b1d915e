/** Links lead somewhere and say where. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/language/house-rules.ts';
import { findIn } from './found.ts';

test.each([
  ['See [the list](/list/).', []],
  ['See [](/list/).', ['1:5 link-without-text']],
  ['See [the list]().', ['1:5 link-without-address']],
  ['See <a href="/list/"> </a>.', ['1:5 link-without-text']],
  ['See <a href="https://a.example/">https://a.example/</a>.', []],
  ['[![A pier](pier.jpg)](/list/)', []],
  ['See [here](/list/), or [Click here!](/b/).', ['1:24 link-vague', '1:5 link-vague']],
  ['Wind [here to stay](/wind/).', []],
  ['<a id="x"></a>Text', []],
  ['[the list](http://paper.example/list/)', ['1:1 address-insecure']],
  ['[the list](http://other.example/list/)', []],
  ['![A pier](http://other.example/pier.jpg)', ['1:1 image-external', '1:1 address-insecure'].sort()],
  ['[Part](#part)\n\n## Part', []],
  ['[Part](#prat)\n\n## Part', ['1:1 anchor-missing']],
  ['[Up](#) [Top](#top) [Talk](#comments)', []],
  ['[Map](#map)\n\n<div id="map">x</div>', []],
  ['Text[^1].\n\n[^1]: A note.', []],
])('%j has %j', (text, expected) => {
  expect(findIn(text).sort()).toEqual(expected);
});

test.each([
  ['de', 'Lesen Sie [hier](/a/) und [den Bericht](/b/).'],
  ['fr', '[Cliquez ici](/a/) ou lisez [le rapport](/b/).'],
  ['es', '[Aquí](/a/) está [el informe](/b/).'],
])('vague words are those of the language: %s', (language, text) => {
  expect(findIn(text, { language }).map((found) => found.split(' ')[1])).toEqual(['link-vague']);
});

test('links to other sites must be encrypted only where the paper asks for it', () => {
  const rules = { ...defaultRules, requireHttps: true };
  expect(findIn('[the list](http://other.example/)', { rules })).toEqual(['1:1 address-insecure']);
  expect(findIn('[the list](http://other.example/)', { rules, origin: 'http://paper.example' })).toEqual([]);
});
