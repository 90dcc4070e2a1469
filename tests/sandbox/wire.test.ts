/** The wire as it is broken: what a client meets at hosts, certificates, resolvers and on the access network. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Resolver } from 'node:dns/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { connect as connectTcp, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { ProxyAgent, fetch } from 'undici';
import { describe, expect, test } from 'vitest';
import { createAuthority, type CertificateFlaw } from '../../sandbox/certificates/authority.ts';
import type { Country } from '../../sandbox/country.ts';
import { launcher } from '../../sandbox/launcher.ts';
import { localFetch } from '../../sandbox/local-fetch.ts';
import { openResolver, type NameAnswer } from '../../sandbox/name-service/resolver.ts';
import { openSite, type Unreachable } from '../../sandbox/site.ts';
import { portalOf, smallCountry } from './sandbox-at-work.ts';

const run = promisify(execFile);

/** How a connection ends, or `pending` when nothing came of it in time. */
function connectionTo(port: number): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connectTcp(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n'));
  socket.setTimeout(500, () => resolve('pending'));
  socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? '')).on('data', () => resolve('answered'));
  return promise.finally(() => socket.destroy());
}

test.each<[Unreachable | null, string]>([
  [null, 'answered'],
  ['refuses', 'ECONNREFUSED'],
  ['resets', 'ECONNRESET'],
  ['silent', 'pending'],
])('a site that %s', async (how, met) => {
  const site = await openSite('a.localhost');
  if (how !== null) await Promise.all([site.becomeUnreachable(how), site.becomeUnreachable(how)]);
  expect(await connectionTo(site.port)).toBe(met);
  await site.close();
  expect(await connectionTo(site.port)).toBe('ECONNREFUSED');
});

describe('a certificate', async () => {
  const authority = await createAuthority();

  test.each<[CertificateFlaw | undefined, string | null]>([
    [undefined, null],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['incomplete-chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('%s', async (flaw, code) => {
    const server = createServer(await authority.issue('a.localhost', flaw));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const socket = connectTls({ port, host: '127.0.0.1', servername: 'a.localhost', ca: authority.root });
    const met = await new Promise<string | null>((done) => {
      socket
        .once('secureConnect', () => done(null))
        .once('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
    });
    socket.destroy();
    server.close();
    expect(met).toBe(code);
  });
});

test.each<[NameAnswer, string]>([
  ['address', '127.0.0.1'],
  ['unknown', 'ENOTFOUND'],
  ['fails', 'ESERVFAIL'],
  ['no-address', 'ENODATA'],
  ['silent', 'ETIMEOUT'],
])('a resolver that answers %s', async (answer, met) => {
  const asked: string[] = [];
  const server = await openResolver('127.0.0.1', 0, (name) => {
    asked.push(name);
    return answer;
  });
  const resolver = new Resolver({ tries: 1, timeout: 300 });
  resolver.setServers([`${server.address}:${server.port}`]);
  const got = await resolver.resolve4('DVC.test').then(
    ([address]) => address,
    (error: unknown) => (error as NodeJS.ErrnoException).code,
  );
  await server.close();
  expect([got, asked[0]]).toEqual([met, 'dvc.test']);
});

test('a country with a bad certificate is https, trusts itself, and is served to whoever trusts it', async () => {
  const country = await smallCountry('gateway-certificate-expired');
  try {
    expect(portalOf(country)).toMatch(/^https:/);
    const meet = (address: string): Promise<string | number> => {
      const { hostname, port } = new URL(address);
      const socket = connectTls({
        port: Number(port),
        host: '127.0.0.1',
        servername: hostname,
        ca: country.root ?? '',
      });
      return new Promise<string>((done) => {
        socket
          .once('secureConnect', () => done('well'))
          .once('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
      }).finally(() => socket.destroy());
    };
    expect(await meet(portalOf(country))).toBe('well');
    expect(await meet(country.payment.origin)).toBe('CERT_HAS_EXPIRED');
  } finally {
    await country.stop();
  }
});

test('monitor-clock-slow: what the country dates is of later', async () => {
  const country = await smallCountry('monitor-clock-slow');
  const answer = await localFetch(portalOf(country));
  await country.stop();
  const aheadMs = Date.parse(answer.headers.get('date') ?? '') - Date.now();
  expect(Math.round(aheadMs / 60_000)).toBe(120);
});

describe('on the access network', () => {
  async function met(fault: string, whom: (country: Country) => string): Promise<readonly [number | string, string]> {
    const country = await smallCountry(fault);
    const dispatcher = new ProxyAgent({ uri: country.accessProxy ?? '', proxyTunnel: false });
    try {
      const answer = await fetch(whom(country), { dispatcher, redirect: 'manual' });
      return [answer.status, await answer.text()];
    } catch (error) {
      return [((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? (error as Error).message, ''];
    } finally {
      await dispatcher.close();
      await country.stop();
    }
  }
  const neutral = ({ neutral: [first] }: Country): string => first?.origin ?? '';

  test('captive-portal-in-place answers for every host, network-login-required with 511', async () => {
    expect(await met('captive-portal-in-place', neutral)).toEqual([200, expect.stringContaining('WiFi')]);
    expect(await met('network-login-required', portalOf)).toEqual([511, expect.stringContaining('WiFi')]);
  });

  test('proxies refuse whom they are told to: portals, or whoever has not signed in', async () => {
    expect(await met('proxy-block-page', portalOf)).toEqual([403, expect.stringContaining('bị chặn')]);
    expect((await met('proxy-block-page', neutral))[0]).toBe(200);
    const country = await smallCountry('proxy-wants-sign-in');
    const { hostname, port } = new URL(country.accessProxy ?? '');
    const answer = await new Promise<IncomingMessage>((done) => get({ hostname, port, path: neutral(country) }, done));
    answer.resume();
    await country.stop();
    expect([answer.statusCode, answer.headers['proxy-authenticate']]).toEqual([407, 'Basic realm="proxy"']);
  });

  test('answers-cut-short breaks off in the middle, and a portal that refuses breaks the connection', async () => {
    expect((await met('answers-cut-short', ({ identity }) => `${identity.origin}/.well-known/openid-configuration`))[0]).toMatch(/UND_ERR_SOCKET|ECONNRESET|terminated/); // prettier-ignore
    expect((await met('portal-down-on-slow-line', portalOf))[0]).toMatch(/UND_ERR_SOCKET|ECONNRESET/);
  });
});

const mayUnshare = await run('unshare', [process.getuid?.() === 0 ? '-m' : '-rm', 'true']).then(
  () => true,
  () => false,
);
describe.skipIf(!mayUnshare)('a process on the machine of a citizen who is worse off', () => {
  async function on(
    country: Pick<Country, 'resolvers'>,
    machine: 'disk-space' | undefined,
    script: string,
  ): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'congdan-wire-'));
    try {
      const [command = '', ...args] = await launcher(country, machine ? [{ machine }] : [], folder);
      const { stdout } = await run(command, [...args, 'sh', '-c', script], {
        env: { ...process.env, CONGDAN_DATA: folder },
      });
      return stdout;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('asks another resolver, while the machine itself goes on asking its own', async () => {
    const before = await readFile('/etc/resolv.conf', 'utf8');
    const resolver = { address: '127.9.9.9', port: 53, close: () => Promise.resolve() };
    const seen = await on({ resolvers: { access: resolver, control: resolver } }, undefined, 'cat /etc/resolv.conf');
    expect(seen).toContain('nameserver 127.9.9.9');
    expect(await readFile('/etc/resolv.conf', 'utf8')).toBe(before);
  });

  test('finds its disk full', async () => {
    const fill = 'head -c 100000 /dev/zero > "$CONGDAN_DATA/runs/signals.json" 2>/dev/null || echo full';
    expect(await on({ resolvers: null }, 'disk-space', fill)).toBe('full\n');
  });

  test('is started as ever where nothing is worse', async () => {
    expect(await launcher({ resolvers: null }, [{}], tmpdir())).toEqual([]);
  });
});
