/** The description is true: every operation is called from it, and what is answered is what it says. Then 10,000 requests that nobody would send. */
import { Agent, request as ask } from 'node:http';
import { connect } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GuardedApp, roles, startGuardedApp, windowIds } from '../fixtures/guarded-app.ts';
import { removeFolder } from '../fixtures/test-app.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly schema: object }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

let app: GuardedApp;
let operations: readonly (readonly [method: string, path: string, Operation])[];
let problem: object;
beforeAll(async () => {
  app = await startGuardedApp();
  const document = (await (await app.get('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: { Problem: object } };
  };
  problem = document.components.schemas.Problem;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method, path, operation] as const),
  );
}, 240_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const known: Readonly<Record<string, string>> = {
  runId: 'own',
  incidentId: 'incident-own',
  portalId: 'dvc-48',
  tokenId: '00000000-0000-4000-8000-000000000000',
  secret: 'guessed',
  windowId: windowIds.own,
  serviceId: 'passport',
};
const queries: Readonly<Record<string, string>> = {
  'api-v1-comparison': 'by=portal',
  'api-v1-comparison-csv': 'by=portal',
  'api-v1-before-after': 'by=portal&at=2026-11-20T00:00:00Z',
  'api-v1-reports-monthly': 'subject=province&key=48&month=2026-11',
  'api-v1-reports-monthly-pdf': 'subject=province&key=48&month=2026-11',
  'api-v1-reports-monthly-xlsx': 'subject=province&key=48&month=2026-11',
};
const bodies: Readonly<Record<string, unknown>> = {
  'post-api-v1-tokens': { name: 'thử', grants: ['sre'] },
  'post-api-v1-runs-runId-links': { name: 'thử' },
  'post-api-v1-runs-runId-review': { act: 'acknowledge' },
  'post-api-v1-incidents-incidentId-review': { act: 'comment', text: 'thử' },
  'post-api-v1-portals-portalId-runs': { service: 'passport', key: windowIds.own },
  'post-sign-in-token': { token: 'guessed' },
  'post-api-v1-portals-portalId-maintenance-windows': { endsAt: '2026-11-21T04:00:00Z', reason: 'thử' },
};

test('every operation answers as the description says', { timeout: 120_000 }, async () => {
  expect(new Set(operations.map(([, , { operationId }]) => operationId)).size).toBe(operations.length);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const [method, path, operation] of operations) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => known[name] ?? name);
    const body = method === 'post' ? (bodies[operation.operationId] ?? null) : undefined;
    expect(`${operation.operationId} ${operation.requestBody !== undefined}`).toBe(`${operation.operationId} ${operation.operationId in bodies}`); // prettier-ignore
    const query = queries[operation.operationId] ?? '';
    const response = await app.ask('national', `${address}?${query}`, body, method.toUpperCase());
    const described = operation.responses[response.status === 303 ? 200 : response.status];
    expect(described, `${operation.operationId} answered ${response.status}`).toBeDefined();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (type === 'text/event-stream' || response.status === 303) {
      await response.body?.cancel();
      continue;
    }
    const content = described!.content[type];
    expect(content, `${operation.operationId} answered with ${type}`).toBeDefined();
    if (!type.endsWith('json')) {
      await response.arrayBuffer();
      continue;
    }
    const schema = type === 'application/problem+json' ? problem : (content!.schema ?? {});
    const valid = ajv.compile(schema);
    expect(valid(await response.json()), `${operation.operationId}: ${ajv.errorsText(valid.errors)}`).toBe(true);
  }
});

test('what did not change is not sent again', async () => {
  const headers = { authorization: `Bearer ${app.tokens.vendor}` };
  const etag = (await app.ask('vendor', '/api/v1/services')).headers.get('etag')!;
  const again = await send('GET', '/api/v1/services', { ...headers, 'if-none-match': etag }, undefined);
  expect(again).toEqual({ status: 304, text: '' });
});

test('bodies that are too large, packed or no JSON are refused before they are read', async () => {
  const send = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/api/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.tokens.national}`, 'content-type': 'application/json', ...headers },
      body,
    });
    return ((await response.json()) as { code: string }).code;
  };
  expect(await send(JSON.stringify({ name: 'x'.repeat(70_000), grants: ['sre'] }))).toBe('body-too-large');
  expect(await send('{"name":')).toBe('invalid-parameters');
  expect(await send('{}', { 'content-encoding': 'gzip' })).toBe('unsupported-media-type');
  expect(await send('name=a', { 'content-type': 'application/x-www-form-urlencoded' })).toBe('unsupported-media-type');
});

test('no operation takes an address: nobody can have us ask what he cannot', () => {
  for (const [method, path, { parameters, requestBody }] of operations)
    expect(JSON.stringify([parameters, requestBody ?? null]), `${method} ${path}`).not.toMatch(
      /"format":"ur[il]"|baseUrl|webhook/,
    );
});

test('a spreadsheet takes no text of a portal for a formula', async () => {
  const { runRecord } = await import('../fixtures/run-records.ts');
  const reasons = ['=HYPERLINK("http://evil.example","xem")'];
  await app.recorder.record('formula', { record: runRecord({ runId: 'formula', outcome: 'failed', reasons, detail: '@SUM(A1)' }) }); // prettier-ignore
  const csv = await (await app.ask('national', '/api/v1/runs.csv')).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""xem"")"`);
  expect(csv).toContain(`,'@SUM(A1),`);
  // A run's own text never begins a cell as a formula.
  expect(csv).not.toMatch(/(^|,)"?[=@]/m);
});

const nasty = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'own', 'foreign', 'incident-own', 'dvc-48', '0', '-1', '1e9', '9007199254740993', 'null', '\0', 'a\0b', '..', '../../package.json',
    '..%2f..%2fetc%2fpasswd', "' or 1=1 --", '%', '%00', '{"a":1}', '<script>', 'file:///etc/passwd', 'http://169.254.169.254/',
    '2026-11-21T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00', 'WzFlOTksIngiXQ', 'WzAsIlx1MDAwMCJd', 'A'.repeat(3_000),
  ),
); // prettier-ignore
const nastyJson = fc.oneof(
  fc.json({ maxDepth: 3 }),
  nasty.map((text) => JSON.stringify({ act: 'comment', text })),
  nasty.map((text) => JSON.stringify({ act: 'assign', to: text })),
  nasty.map((text) => JSON.stringify({ act: 'dispute', claim: { cause: 'network', detail: text }, reason: text })),
  nasty.map((text) => JSON.stringify({ name: text, grants: ['sre'] })),
  nasty.map((text) => JSON.stringify({ name: 'a', grants: [text], expiresInDays: 1, audience: text })),
  nasty.map((token) => JSON.stringify({ token })),
  nasty,
);

/** What nobody outside may read: our own code, its packages, SQL, files. */
const internals = /node_modules|\.ts:\d+|kysely|pglite|\bselect \w|at \w+ \(|root:x:/i;
const agent = new Agent({ keepAlive: true, maxSockets: 24 });

function send(method: string, path: string, headers: Record<string, string>, body: string | undefined) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = ask(app.url, { method, path, headers, agent, timeout: 60_000 }, (response) => {
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        resolve({ status: response.statusCode!, text: '' });
        asked.destroy();
        return;
      }
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    });
    asked.on('timeout', () => asked.destroy(new Error(`${method} ${path} hangs`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

test(
  '9,000 requests by the description with anything as value: no 5xx, no hang, nothing of the inside',
  { timeout: 900_000 },
  async () => {
    const shapes = fc.sample(
      fc.record({
        place: fc.nat(),
        role: fc.constantFrom(...roles),
        values: fc.array(nasty, { minLength: 6, maxLength: 6 }),
        used: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        keepIds: fc.boolean(),
        body: nastyJson,
      }),
      9_000,
    );
    const asked = async ({ place, role, values, used, keepIds, body }: (typeof shapes)[number]) => {
      const [method, path, { parameters, requestBody }] = operations[place % operations.length]!;
      let at = 0;
      const next = () => encodeURIComponent(values[at++ % values.length]!.toWellFormed());
      const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => (keepIds ? known[name]! : next() || 'x'));
      const query = parameters
        .filter((parameter, index) => parameter.in === 'query' && used[index % used.length])
        .map(({ name }) => `${name}=${next()}`)
        .join('&');
      const token = app.tokens[role];
      const sent = requestBody === undefined ? undefined : body.toWellFormed();
      const headers = {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      };
      const { status, text } = await send(method.toUpperCase(), query === '' ? address : `${address}?${query}`, headers, sent); // prettier-ignore
      const what = `${method} ${address}?${query} ${sent}: ${status} ${text.slice(0, 300)}`;
      if (status >= 500) throw new Error(what);
      if (status >= 400 && internals.test(text)) throw new Error(`leaks: ${what}`);
    };
    const waiting = [...shapes];
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await asked(one);
      }),
    );
    expect(app.errors).toEqual([]);
  },
);

test(
  '1,000 requests that are hardly HTTP: the connection ends, and the next is answered',
  { timeout: 300_000 },
  async () => {
    const { port } = new URL(app.url);
    const raw = fc.sample(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.constantFrom('GET', 'POST', 'PUT', 'TRACE', 'x'), nasty, nasty).map(([method, path, header]) =>
        Buffer.from(`${method} /${path} HTTP/1.1\r\nHost: a\r\nX: ${header}\r\nConnection: close\r\n\r\n`, 'latin1'),
      ),
      nasty.map((text) => Buffer.from(`POST /sign-in/token HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${text}`)),
    ),
    1_000,
  ); // prettier-ignore
    const knock = (bytes: Buffer) =>
      new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.setTimeout(60_000, () => {
          text = 'hangs';
          socket.destroy();
        });
        socket.on('data', (part) => (text += part.toString('latin1')));
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(text));
      });
    const waiting = [...raw];
    let refused = 0;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
          const answer = await knock(one);
          expect(answer).not.toMatch(/^hangs|^HTTP\/1\.1 5/);
          expect(answer).not.toMatch(internals);
          if (answer.startsWith('HTTP/1.1 4')) refused += 1;
        }
      }),
    );
    expect(refused).toBeGreaterThan(300);
    expect((await app.get('/healthz')).status).toBe(200);
    expect(app.errors).toEqual([]);
  },
);
