import { expect, it } from 'vitest';
import { isAllowedHost } from '../../src/serve/allowed-host.ts';

it.each([
  ['localhost', '127.0.0.1'],
  ['localhost:4321', '127.0.0.1'],
  ['LOCALHOST:4321', '127.0.0.1'],
  ['127.0.0.1:80', '127.0.0.1'],
  ['[::1]:4321', '127.0.0.1'],
  ['[::1]', '::1'],
  ['desk.paper.example:80', 'desk.paper.example'],
  ['192.0.2.7:4321', '0.0.0.0'],
  ['[2001:db8::7]:4321', '::'],
])('allows %s on %s', (header, host) => {
  expect(isAllowedHost(header, host)).toBe(true);
});

it.each([
  [undefined, '127.0.0.1'],
  ['', '127.0.0.1'],
  ['paper.example', '127.0.0.1'],
  ['paper.example:4321', '0.0.0.0'],
  ['127.0.0.1.paper.example', '127.0.0.1'],
  ['localhost.paper.example', '127.0.0.1'],
  ['192.0.2.7', '127.0.0.1'],
  ['localhost@paper.example', '127.0.0.1'],
  ['paper.example:80:localhost', '127.0.0.1'],
  ['[::1', '127.0.0.1'],
  ['localhost:4321, paper.example', '127.0.0.1'],
])('refuses %s on %s', (header, host) => {
  expect(isAllowedHost(header, host)).toBe(false);
});
