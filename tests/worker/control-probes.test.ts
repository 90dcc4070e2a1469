import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createTcp, type AddressInfo } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { portalProfileSchema } from '../../journeys/portals/profile.ts';
import { openResolver } from '../../sandbox/name-service/resolver.ts';
import { controlProbes } from '../../worker/control-probes.ts';
import { probeHost } from '../../worker/probe-host.ts';
import { createRoleMap } from '../../worker/role-map.ts';
import { page, serve } from './tiny-country.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
const directly = { resolver: null, proxy: null };

test('a host that answers: every phase of plain HTTP, by a name that only this machine knows', async () => {
  const site = await serve(page('chào'));
  const probe = await probeHost(new URL(`http://portal.localhost:${site.host.split(':')[1]}/`), directly, 2_000);
  await site.stop();
  expect(probe).toMatchObject({ success: true, status: 200, failedPhase: null, certificate: null });
  expect(probe.phases).toEqual({
    resolve: expect.any(Number) as number,
    connect: expect.any(Number) as number,
    tls: null,
    processing: expect.any(Number) as number,
    transfer: expect.any(Number) as number,
  });
});

test('each way to fail is told by its phase', async () => {
  const silent = await listening(createTcp(() => undefined));
  const resetting = await listening(createTcp((socket) => socket.once('data', () => socket.resetAndDestroy())));
  const half = await listening(
    createTcp((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf'))),
  );
  const failing = await listening(createHttp((_, response) => response.writeHead(502).end()));
  const moved = await listening(
    createHttp((_, response) => response.writeHead(302, { location: 'http://login.example/' }).end()),
  );
  const probe = (address: string) => probeHost(new URL(address), directly, 300);
  expect(await probe('http://127.0.0.1:1/')).toMatchObject({ failedPhase: 'connect', failure: 'ECONNREFUSED' });
  expect(await probe(`http://127.0.0.1:${silent}/`)).toMatchObject({ failedPhase: 'processing', failure: 'ETIMEDOUT' });
  expect(await probe(`http://127.0.0.1:${resetting}/`)).toMatchObject({
    failedPhase: 'processing',
    failure: 'ECONNRESET',
  });
  expect(await probe(`http://127.0.0.1:${half}/`)).toMatchObject({ failedPhase: 'transfer', status: 200 });
  expect(await probe(`http://127.0.0.1:${failing}/`)).toMatchObject({
    failedPhase: 'processing',
    failure: 'HTTP 502',
    status: 502,
  });
  expect(await probe(`http://127.0.0.1:${moved}/`)).toMatchObject({
    success: true,
    status: 302,
    redirectedTo: 'login.example',
  });
  const unresolved = await probeHost(
    new URL('http://portal.example/'),
    { resolver: '127.0.0.1:1', proxy: null },
    1_000,
  );
  expect(unresolved).toMatchObject({ failedPhase: 'resolve', success: false });
});

test('a certificate that nobody signed fails the TLS phase and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'congdan-certificate-'));
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '3',
      '-subj',
      '/CN=portal.localhost',
      '-keyout',
      join(folder, 'key'),
      '-out',
      join(folder, 'certificate'),
    ],
    { stdio: 'ignore' },
  );
  const port = await listening(
    createHttps(
      { key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'certificate')) },
      page('chào'),
    ),
  );
  const probe = await probeHost(new URL(`https://portal.localhost:${port}/`), directly, 2_000);
  expect(probe).toMatchObject({
    success: false,
    failedPhase: 'tls',
    failure: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    status: 200,
    certificate: { error: 'DEPTH_ZERO_SELF_SIGNED_CERT', validUntil: expect.stringMatching(/^\d{4}-.*Z$/) as string },
  });
});

test('through a proxy: what it refuses is told, what it lets pass succeeds', async () => {
  const site = await serve(page('chào'));
  const proxy = await listening(
    createHttp().on('connect', (asked, socket) => {
      const [host, port] = (asked.url ?? '').split(':');
      if (host === 'blocked.localhost') return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const far = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        far.pipe(socket).pipe(far);
      });
      far.on('error', () => socket.destroy());
      socket.on('error', () => far.destroy());
      return socket;
    }),
  );
  const via = { resolver: null, proxy: new URL(`http://127.0.0.1:${proxy}`) };
  const port = site.host.split(':')[1];
  expect(await probeHost(new URL(`http://portal.localhost:${port}/`), via, 2_000)).toMatchObject({
    success: true,
    status: 200,
  });
  expect(await probeHost(new URL(`http://blocked.localhost:${port}/`), via, 2_000)).toMatchObject({
    failedPhase: 'connect',
    failure: 'proxy answered 403',
  });
  await site.stop();
});

test('a name that a resolver did not know is asked again once it knows others', async () => {
  const site = await serve(page('chào'));
  const port = site.host.split(':')[1] ?? '';
  let asked = 0;
  const resolver = await openResolver('127.0.0.1', 0, (name) => {
    if (name === 'never.test') return 'unknown';
    return name === 'late.test' && ++asked === 1 ? 'fails' : 'address';
  });
  const baseUrl = `http://late.test:${port}/`;
  const hosts = { payment: [`never.test:${port}`] };
  const signals = await controlProbes({
    roles: createRoleMap(portalProfileSchema.parse({ id: 'p', name: 'P', baseUrl, hosts })),
    portalScheme: 'http:',
    schemes: new Map(),
    portalPath: '/',
    neutralUrls: [`http://neutral.test:${port}/`],
    neutralTries: 1,
    controlResolver: `127.0.0.1:${resolver.port}`,
    accessProxy: null,
    phaseTimeoutMs: 1_000,
  });
  await resolver.close();
  await site.stop();
  const byControl = signals.filter((signal) => signal.kind === 'control-probe' && signal.resolver === 'control');
  expect(byControl.map((signal) => signal.kind === 'control-probe' && [signal.role, signal.failedPhase])).toEqual([
    ['portal', null],
    ['payment', 'resolve'],
    ['neutral', null],
  ]);
});
