/** Fingerprints change with the props, and name what changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChangedParts, takeFingerprint } from '../../src/build/fingerprint.ts';

const props = { url: '/a/', words: { close: 'Close' }, head: { title: 'A', robots: 'noindex' }, tags: ['x'], count: 3 };
const changed = (other: object) =>
  findChangedParts(takeFingerprint(props).parts, takeFingerprint({ ...props, ...other }).parts);
const digest = (value: object) => takeFingerprint(value).digest;

test('the JSON is that of the props', () => {
  expect(takeFingerprint(props).json).toBe(JSON.stringify(props));
  expect(takeFingerprint({ ...props, gone: undefined, head: { title: undefined } }).json).toBe(
    JSON.stringify({ ...props, gone: undefined, head: { title: undefined } }),
  );
});

test('for all props', () => {
  const map = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(map, (any) => {
      expect(takeFingerprint(any).json).toBe(JSON.stringify(any));
    }),
  );
  fc.assert(
    fc.property(map, map, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(digest(one) === digest(other)).toBe(isSame);
    }),
  );
});

describe('the parts that changed', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ url: '/b/' }, ['url']],
    [{ head: { ...props.head, title: 'B' } }, ['head.title']],
    [{ head: { title: 'A' } }, ['head.robots']],
    [{ head: { ...props.head, next: '/c/' } }, ['head.next']],
    [{ words: { close: 'Shut' } }, ['words']],
    [{ tags: ['x', 'y'] }, ['tags']],
    [{ count: '3' }, ['count']],
    [{ edition: { iso: '2026' } }, ['edition.iso']],
  ])('%j', (other, expected) => {
    expect(changed(other)).toEqual(expected);
    expect(digest({ ...props, ...other }) === digest(props)).toBe(expected.length === 0);
  });

  test('long texts of one length', () => {
    const long = (end: string) =>
      takeFingerprint({ body: `${'x'.repeat(2000)}${end}`, short: `twenty letters or ${end}` });
    expect(findChangedParts(long('a').parts, long('b').parts)).toEqual(['body', 'short']);
  });
});

test('the order of keys is a part of the props: layouts show maps in order', () => {
  expect(digest({ a: 1, b: 2 })).not.toBe(digest({ b: 2, a: 1 }));
  expect(digest({ m: { a: 1, b: 2 } })).not.toBe(digest({ m: { b: 2, a: 1 } }));
});

test('parts that pages share are told apart by what they hold', () => {
  const words = { close: 'Close' };
  const first = digest({ words });
  expect(digest({ words })).toBe(first);
  expect(digest({ words: { close: 'Close' } })).toBe(first);
  expect(digest({ words: { close: 'Shut' } })).not.toBe(first);
});
