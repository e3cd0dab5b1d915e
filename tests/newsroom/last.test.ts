/** The last value of a kind. */
import { expect, test } from 'vitest';
import { createLast } from '../../src/newsroom/last.ts';

test('a value stays as long as all that it was made of is identical', () => {
  const recall = createLast<object>();
  const paper = {};
  const first = recall([paper, 'a'], () => ({}));
  expect(recall([paper, 'a'], () => ({}))).toBe(first);
  const second = recall([paper, 'b'], () => ({}));
  expect(second).not.toBe(first);
  expect(recall([paper, 'b'], () => ({}))).toBe(second);
  expect(recall([{}, 'b'], () => ({}))).not.toBe(second);
  // One value is remembered, and no more.
  expect(recall([paper, 'a'], () => ({}))).not.toBe(first);
});

test('more or fewer sources make another value', () => {
  const recall = createLast<number>();
  let made = 0;
  const make = () => ++made;
  expect([recall([1], make), recall([1, 2], make), recall([1], make), recall([], make)]).toEqual([1, 2, 3, 4]);
});
