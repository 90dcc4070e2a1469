import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { serveFiles } from '../../../sandbox/portals/serve-files.ts';

test('files are served joined, typed and compressed below their path, and kept by browsers as long as they stay the same', async () => {
  const first = import.meta.resolve('../../../sandbox/portals/igate/browser/igate.css');
  const { router, address } = await serveFiles('/static', { 'a/kieu.css': [first, first] })();
  const server = createServer(express().use(router)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect(address('a/kieu.css')).toMatch(/^\/static\/a\/kieu\.css\?v=[0-9a-f]{12}$/);
    const response = await fetch(url + address('a/kieu.css'));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const content = await readFile(new URL(first), 'utf8');
    expect(await response.text()).toBe(`${content}\n${content}`);
    expect((await fetch(`${url}/static/khac.css`)).status).toBe(404);
  } finally {
    server.close();
  }
});
