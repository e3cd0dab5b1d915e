import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, startSiteServer } from '../../src/serve/site-server.ts';
import { sendRaw, writeSite } from './site-on-disk.ts';

const site = writeSite({
  'index.html': 'front',
  '404.html': 'no such page',
  'a/index.html': 'folder a',
  'a.html': 'file a',
  'empty/note.txt': 'note',
  'مقال/index.html': 'story',
  'naïve café.txt': 'accents',
  'a#b?c.txt': 'signs',
  'styles.css': 'p{}',
  'feed.xml': '<feed/>',
});
writeFileSync(join(site.folder, 'secret.txt'), 'secret');
symlinkSync(join(site.folder, 'secret.txt'), join(site.root, 'leak.txt'));
mkdirSync(join(site.folder, 'site-backup'));
writeFileSync(join(site.folder, 'site-backup', 'index.html'), 'secret');
symlinkSync(join(site.folder, 'site-backup'), join(site.root, 'backup'));

let server: SiteServer;
beforeAll(async () => {
  server = await startSiteServer({ root: site.root, port: 0 });
});
afterAll(async () => {
  await server.close();
  site.remove();
});

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), { redirect: 'manual', ...init });

describe('as a static host', () => {
  it.each([
    ['/', 'front'],
    ['/index.html', 'front'],
    ['/a/', 'folder a'],
    ['/a/?page=2', 'folder a'],
    ['/a/index.html', 'folder a'],
    ['/a.html', 'file a'],
    ['/empty/note.txt', 'note'],
    ['/مقال/', 'story'],
    ['/%D9%85%D9%82%D8%A7%D9%84/', 'story'],
    ['/na%C3%AFve%20caf%C3%A9.txt', 'accents'],
    ['/a%23b%3Fc.txt', 'signs'],
  ])('serves %s', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  it.each([
    ['/a', '/a/'],
    ['/a?page=2&q=%2F', '/a/?page=2&q=%2F'],
    ['/مقال', '/%D9%85%D9%82%D8%A7%D9%84/'],
  ])('redirects %s to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  it.each([
    '/nothing',
    '/nothing/',
    '/b.html',
    '/empty',
    '/empty/',
    '/a.html/',
    '/styles',
    '/a/note',
    `/${'x'.repeat(5000)}`,
  ])('answers %s with the page of the site', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'no such page']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('sends type, length and what keeps browsers from guessing and storing', async () => {
    const { headers } = await get('/feed.xml');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      'content-length': '7',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await get('/styles.css', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '3', '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const response = await get('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('adds nothing to pages, and knows nothing of live reload', async () => {
    expect((await get('/__broadsheet/reload.js')).status).toBe(404);
    expect((await get('/__broadsheet/events')).status).toBe(404);
  });

  it('sees new files and a replaced folder at once', async () => {
    const other = writeSite({ 'index.html': 'one' });
    const own = await startSiteServer({ root: other.root, port: 0 });
    const front = async () => (await fetch(own.url)).text();
    expect(await front()).toBe('one');
    const next = writeSite({ 'index.html': 'two' });
    renameSync(other.root, join(other.folder, 'old'));
    expect(await front()).toBe('Not found.\n');
    renameSync(next.root, other.root);
    expect(await front()).toBe('two');
    await own.close();
    other.remove();
    next.remove();
  });
});

describe('against hostile requests', () => {
  const raw = (target: string, host = 'localhost') =>
    sendRaw(server.port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

  it.each([
    '/../secret.txt',
    '/a/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/a%00.html',
    '/%',
    '/%E0%A4%A',
    '/%ff',
    '//secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    'http://localhost/../secret.txt',
    'secret.txt',
  ])('refuses %s', async (target) => {
    const answer = await raw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('secret');
  });

  it.each(['/leak.txt', '/backup/', '/backup', '/backup/index.html', '/%252e%252e/secret.txt', '/..;/secret.txt'])(
    'finds nothing at %s',
    async (target) => {
      expect(await raw(target)).toMatch(/^HTTP\/1\.1 404 .*no such page$/s);
    },
  );

  it('never redirects to another site', async () => {
    expect(await raw('//a')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw('/%2fa')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['paper.example', '127.0.0.1.paper.example:80', ''])('refuses the host “%s”', async (host) => {
    const answer = await raw('/', host);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).not.toContain('front');
  });

  it.each(['localhost', '127.0.0.1', '[::1]:9'])('allows the host %s', async (host) => {
    expect(await raw('/', host)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('answers 500 for a file that cannot be read, and lives on', async () => {
    // Longer than Node reads in one piece; it takes no room on the disk.
    site.write('huge.bin', '');
    truncateSync(join(site.root, 'huge.bin'), 2 ** 31 + 2 ** 20);
    expect((await get('/huge.bin')).status).toBe(500);
    expect((await get('/')).status).toBe(200);
  });

  it('lives on after nonsense and after browsers that went away', async () => {
    expect(await sendRaw(server.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    for (let i = 0; i < 20; i++) {
      const socket = connect(server.port, '127.0.0.1');
      await new Promise<void>((resolve) => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', () => resolve()));
      socket.destroy();
    }
    expect((await get('/')).status).toBe(200);
    expect((await get('/', { headers: { range: 'bytes=5-2' } })).status).toBe(200);
  });
});

describe('its port', () => {
  const taken = async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return { port: address.port, close: () => other.close() };
  };

  it('is named when it is taken', async () => {
    const other = await taken();
    await expect(startSiteServer({ root: site.root, port: other.port })).rejects.toThrow(
      `Unexpected use of port ${other.port} by another program, expected a free port: stop that program or choose another with \`--port\``,
    );
    other.close();
  });

  it('may be another one when the wanted one is taken and that is allowed', async () => {
    const other = await taken();
    const own = await startSiteServer({ root: site.root, port: other.port, strictPort: false });
    expect(own.port).toBeGreaterThan(other.port);
    expect(await (await fetch(own.url)).text()).toBe('front');
    await own.close();
    other.close();
  });

  it('is closed promptly, with every connection', async () => {
    const own = await startSiteServer({ root: site.root, port: 0 });
    const idle = connect(own.port, '127.0.0.1');
    await new Promise<void>((resolve) => idle.once('connect', () => resolve()));
    const ended = new Promise<void>((resolve) => idle.once('close', () => resolve()));
    idle.on('error', () => undefined);
    await Promise.all([own.close(), ended]);
    await expect(fetch(own.url)).rejects.toThrow();
  });

  it('fails in words where the address is not of this machine', async () => {
    await expect(startSiteServer({ root: site.root, port: 0, host: '192.0.2.1' })).rejects.toThrow('`192.0.2.1`');
  });
});
