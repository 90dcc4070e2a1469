/** Tokens, sessions and links: what opens, and what does not open any more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GuardedApp, startGuardedApp, tokenOf } from '../../fixtures/guarded-app.ts';
import { adminToken, removeFolder, startTestApp, type TestApp } from '../../fixtures/test-app.ts';

let app: GuardedApp;
let now = new Date('2026-11-21T02:00:00Z');
beforeAll(async () => {
  app = await startGuardedApp({ clock: () => now });
}, 240_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const withToken = (token: string, path = '/api/v1/runs') =>
  fetch(app.url + path, { headers: { authorization: `Bearer ${token}` } });

/** Signs in with a token as the console's page does. @returns the cookie */
async function signIn(token: string, cookie = ''): Promise<string> {
  const response = await fetch(`${app.url}/sign-in/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: app.url,
      cookie,
      'x-csrf-token': (await meOf(cookie)).csrfToken ?? '',
    },
    body: JSON.stringify({ token }),
  });
  expect(response.status).toBe(200);
  const set = response.headers.get('set-cookie')!;
  expect(set).toMatch(/^congdan-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  return set.split(';')[0]!;
}
const meOf = async (cookie: string) =>
  (await (await fetch(`${app.url}/api/v1/me`, { headers: { cookie } })).json()) as {
    kind: string;
    csrfToken: string | null;
    actions: string[];
  };

describe('tokens', { timeout: 60_000 }, () => {
  test('that have expired, were revoked, are for another installation or invented are refused alike', async () => {
    const created = await app.ask('national', '/api/v1/tokens', { name: 'thử', grants: ['vendor:vnpt'] });
    const { token, secret } = (await created.json()) as { token: { id: string }; secret: string };
    expect((await withToken(secret)).status).toBe(200);
    await app.ask('national', `/api/v1/tokens/${token.id}/revoke`, null);
    const refused = [
      secret,
      await tokenOf(app, 'national', { expiresAt: new Date('2026-11-21T01:59:59Z') }),
      await tokenOf(app, 'national', { audience: 'https://other.example' }),
      `congdan_${'a'.repeat(43)}`,
      `${app.tokens.national}x`,
      adminToken.slice(0, -1),
    ];
    const answers = await Promise.all(refused.map(async (one) => (await withToken(one)).text()));
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toMatchObject({ code: 'not-authorized', status: 401 });
    // A token that is not good opens nothing, not even what anybody may see.
    expect((await withToken(secret, '/api/v1/services')).status).toBe(401);
    expect((await withToken(adminToken)).status).toBe(200);
  });

  test('are kept as hashes, and never shown again', async () => {
    const listed = await (await app.ask('national', '/api/v1/tokens')).text();
    const kept = JSON.stringify(await app.database.selectFrom('api_tokens').selectAll().execute());
    for (const secret of Object.values(app.tokens)) {
      if (secret !== null) expect(listed + kept).not.toContain(secret.slice(8));
    }
  });

  test('can be limited to some actions', async () => {
    const limited = await tokenOf(app, 'national', { actions: ['read-runs'] });
    expect((await withToken(limited)).status).toBe(200);
    expect((await withToken(limited, '/api/v1/audit')).status).toBe(403);
    expect((await withToken(limited, '/api/v1/runs/own/trace')).status).toBe(403);
  });
});

describe('sessions', { timeout: 60_000 }, () => {
  test('get a new number at each sign-in, and the old one is worth nothing', async () => {
    const planted = 'congdan-session=planted-by-somebody';
    const first = await signIn(app.tokens.vendor!, planted);
    expect(first).not.toBe(planted);
    const second = await signIn(app.tokens.vendor!, first);
    expect((await meOf(first)).kind).toBe('anonymous');
    expect((await meOf(second)).kind).toBe('session');
  });

  test('end by signing out, after half an hour without use, after twelve hours with it, and with their token', async () => {
    const out = await signIn(app.tokens.vendor!);
    const { csrfToken } = await meOf(out);
    await fetch(`${app.url}/sign-out`, { method: 'POST', headers: { cookie: out, 'x-csrf-token': csrfToken! } });
    expect((await meOf(out)).kind).toBe('anonymous');

    const idle = await signIn(app.tokens.vendor!);
    later(29);
    expect((await meOf(idle)).kind).toBe('session');
    later(31);
    expect((await meOf(idle)).kind).toBe('anonymous');

    const busy = await signIn(app.tokens.vendor!);
    for (let quarter = 0; quarter < 36; quarter += 1) {
      later(20);
      expect((await meOf(busy)).kind).toBe(quarter < 35 ? 'session' : 'anonymous');
    }

    const created = await app.ask('national', '/api/v1/tokens', { name: 'thử', grants: ['vendor:vnpt'] });
    const { token, secret } = (await created.json()) as { token: { id: string }; secret: string };
    const bound = await signIn(secret);
    await app.ask('national', `/api/v1/tokens/${token.id}/revoke`, null);
    expect((await meOf(bound)).kind).toBe('anonymous');
  });

  test('change something only from pages of this console', async () => {
    const cookie = await signIn(app.tokens.vendor!);
    const { csrfToken } = await meOf(cookie);
    const comment = (headers: Record<string, string>) =>
      fetch(`${app.url}/api/v1/runs/own/review`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: JSON.stringify({ act: 'comment', text: 'a' }),
      });
    for (const headers of [
      {},
      { 'x-csrf-token': 'guessed' },
      { 'x-csrf-token': csrfToken!, origin: 'https://evil.example' },
      { 'x-csrf-token': csrfToken!, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await codeOf(await comment(headers))).toBe('cross-site-request');
    }
    expect((await comment({ 'x-csrf-token': csrfToken!, origin: app.url })).status).toBe(200);
    // Signing somebody in as oneself from elsewhere is refused as well.
    const planted = await fetch(`${app.url}/sign-in/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ token: app.tokens.vendor }),
    });
    expect(await codeOf(planted)).toBe('cross-site-request');
  });

  test('behind https have a cookie that only https carries', async () => {
    const secure = await startTestApp({ access: { signIn: 'required', publicUrl: 'https://congdan.example' } });
    const response = await fetch(`${secure.url}/sign-in/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://congdan.example' },
      body: JSON.stringify({ token: adminToken }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-congdan-session=.*; HttpOnly; Secure; SameSite=Lax$/);
    await secure.close();
    await removeFolder(secure.folder);
  });
});

describe('links', { timeout: 60_000 }, () => {
  test('open one run for a person without an account, until they expire', async () => {
    const made = await app.ask('operator', '/api/v1/runs/own/links', { name: 'Sở Tư pháp', expiresInDays: 2 });
    const { url } = (await made.json()) as { url: string };
    const opened = await fetch(url, { redirect: 'manual' });
    expect(opened.headers.get('location')).toBe('/runs/own');
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const status = async (path: string) => (await fetch(app.url + path, { headers: { cookie } })).status;
    expect(await status('/api/v1/runs/own/trace')).toBe(200);
    expect(await status('/api/v1/runs/foreign/trace')).toBe(404);
    expect(await status('/api/v1/runs/own/review')).toBe(403);
    later(2 * 24 * 60 + 1);
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/sign-in?problem=link');
    // A program's token is no link.
    const wrong = await fetch(`${app.url}/shared/${app.tokens.national}`, { redirect: 'manual' });
    expect(wrong.headers.get('location')).toBe('/sign-in?problem=link');
  });
});

describe('at this machine, where nobody signs in', { timeout: 60_000 }, () => {
  let open: TestApp;
  beforeAll(async () => {
    open = await startTestApp();
  }, 120_000);
  afterAll(async () => {
    await open.close();
    await removeFolder(open.folder);
  });
  const kindWith = async (headers: Record<string, string>) => {
    const { request } = await import('node:http');
    return new Promise<string>((resolve, reject) => {
      request(`${open.url}/api/v1/me`, { headers }, (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () => resolve((JSON.parse(text) as { kind: string }).kind));
      })
        .on('error', reject)
        .end();
    });
  };

  test('whoever asks is the national centre, but not through a proxy or under the name of another site', async () => {
    expect(await kindWith({})).toBe('local');
    expect(await kindWith({ host: 'localhost:8080' })).toBe('local');
    expect(await kindWith({ host: 'evil.example' })).toBe('anonymous');
    expect(await kindWith({ 'x-forwarded-for': '203.0.113.7' })).toBe('anonymous');
    expect(await kindWith({ via: '1.1 proxy' })).toBe('anonymous');
  });

  test('a web page elsewhere cannot change anything through the browser', async () => {
    const response = await fetch(`${open.url}/api/v1/portals/dvc-48/stop`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(await codeOf(response)).toBe('cross-site-request');
  });
});

describe('a dispute', { timeout: 60_000 }, () => {
  const act = (role: 'vendor' | 'national', body: object) => app.ask(role, '/api/v1/runs/own/review', body);

  test('is the vendor’s to raise and the national centre’s to decide', async () => {
    const claim = { cause: 'network' };
    expect((await act('vendor', { act: 'dispute', claim, reason: 'Đường truyền của nhà mạng.' })).status).toBe(200);
    expect(await codeOf(await act('vendor', { act: 'accept', reason: 'Đúng.' }))).toBe('not-permitted');
    const decided = await act('national', { act: 'accept', reason: 'Đúng.' });
    const { state, entries } = (await decided.json()) as { state: string; entries: object[] };
    expect(state).toBe('accepted');
    // Another test's comment may stand before them.
    expect(entries.slice(-2)).toMatchObject([{ by: 'vendor:vnpt', act: { act: 'dispute' } }, { by: 'national', act: { act: 'accept' } }]); // prettier-ignore
    expect(await codeOf(await act('national', { act: 'reject', reason: 'Sai.' }))).toBe('review-conflict');
    const run = await (await app.ask('vendor', '/api/v1/runs/own')).json();
    expect(run).toMatchObject({ diagnosis: { cause: 'network' }, correction: { was: { diagnosis: { cause: 'portal' } } } }); // prettier-ignore
    const { cases } = (await (await app.ask('national', '/api/v1/labelled-cases')).json()) as { cases: object[] };
    expect(cases).toMatchObject([{ runId: 'own', was: { cause: 'portal' }, claim: { cause: 'network' } }]);
    expect(await codeOf(await app.ask('national', '/api/v1/runs/fault/review', { act: 'acknowledge' }))).toBe('not-reviewable'); // prettier-ignore
  });
});
