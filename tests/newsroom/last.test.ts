/** The last value of a kind. */
import { expect, test } from 'vitest';
import { createLast, createLastSearch } from '../../src/newsroom/last.ts';
import { type Problem, toProblem } from '../../src/problems/problem.ts';

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

test('problems are sought again where a source is another, and as long as there are some', () => {
  const search = createLastSearch();
  const problem = toProblem('site-file-missing', {}, { path: 'a.md' });
  const asked: string[] = [];
  const find = (found: Problem[]) => () => {
    asked.push('again');
    return found;
  };
  expect(search(['a'], find([problem]))).toEqual([problem]);
  expect(search(['a'], find([problem]))).toEqual([problem]);
  expect(search(['a'], find([]))).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(search(['a'], find([problem]))).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(search(['b'], find([problem]))).toEqual([problem]);
});
