import { expect, it } from 'vitest';
import { parseRequestPath } from '../../src/serve/request-path.ts';

it.each([
  ['/', { names: [], folder: true, pathname: '/', query: '' }],
  ['/a/b.html', { names: ['a', 'b.html'], folder: false, pathname: '/a/b.html', query: '' }],
  ['/a/?x=1&y=/../', { names: ['a'], folder: true, pathname: '/a/', query: '?x=1&y=/../' }],
  ['/%D9%85%D9%82%D8%A7%D9%84/', { names: ['مقال'], folder: true, pathname: '/%D9%85%D9%82%D8%A7%D9%84/', query: '' }],
  ['/a%23b%3Fc', { names: ['a#b?c'], folder: false, pathname: '/a%23b%3Fc', query: '' }],
  ['/...', { names: ['...'], folder: false, pathname: '/...', query: '' }],
])('reads %s', (target, expected) => {
  expect(parseRequestPath(target)).toEqual(expected);
});

const hostile = [
  '',
  '*',
  'a',
  'http://paper.example/',
  '//paper.example/',
  '/a//b',
  '/..',
  '/../a',
  '/a/../b',
  '/./a',
  '/%2e%2e/a',
  '/.%2E/a',
  '/a/%2e%2e',
  '/a%2fb',
  '/..%2fsecret',
  '/%5c..%5csecret',
  '/..\\secret',
  '/a%00.html',
  '/%0d%0aSet-Cookie:x',
  '/%',
  '/%E0%A4%A',
  '/%zz',
  '/%ff',
  '/%C0%AE%C0%AE/a',
];

it.each(hostile)('refuses %s', (target) => {
  expect(parseRequestPath(target)).toBeUndefined();
});
