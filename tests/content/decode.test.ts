/** Bytes to text. */
import { expect, test } from 'vitest';
import { decode } from '../../src/content/decode.ts';

test.each([
  ['plain', Buffer.from('---\n'), '---\n'],
  ['with a byte order mark', Buffer.from('\ufeff---\n'), '---\n'],
  ['of any script', Buffer.from('é سلام 茶 😀'), 'é سلام 茶 😀'],
  ['empty', Buffer.alloc(0), ''],
])('UTF-8 %s', (_, bytes, text) => {
  expect(decode(bytes)).toBe(text);
});

test.each([
  ['Latin-1', Buffer.from('café', 'latin1')],
  ['UTF-16 with a mark', Buffer.from('\ufeffa', 'utf16le')],
  ['a cut sequence', Buffer.from('é').subarray(0, 1)],
  ['half a pair', Buffer.from([0xed, 0xa0, 0x80])],
])('%s is not UTF-8', (_, bytes) => {
  expect(decode(bytes)).toBeUndefined();
});
