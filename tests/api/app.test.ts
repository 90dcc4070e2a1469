import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consolePaths } from '../../api/console/console-paths.ts';
import { problems } from '../../api/problems.ts';
import { routesInOrder } from '../../api/routes/routes-in-order.ts';
import { readExposition } from '../fixtures/read-exposition.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { removeFolder, startTestApp, type TestApp } from '../fixtures/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await mkdir(join(app.artifactFolder, 'ab'));
  await writeFile(join(app.artifactFolder, 'ab', 'trace.zip'), 'PK made up');
  await writeFile(join(app.artifactFolder, 'signals.json'), '{"version":1}');
  await writeFile(join(app.folder, 'secret.txt'), 'secret');
  await symlink(join(app.folder, 'secret.txt'), join(app.artifactFolder, 'link.zip'));
  for (const [runId, trace] of Object.entries({
    relative: 'ab/trace.zip',
    'from-data': 'runs/ab/trace.zip',
    'from-here': relative(process.cwd(), join(app.artifactFolder, 'ab', 'trace.zip')),
    absolute: join(app.artifactFolder, 'ab', 'trace.zip'),
    'dots-out': '../secret.txt',
    outside: '/etc/passwd',
    linked: 'link.zip',
    folder: 'ab',
    nul: 'ab/trace.zip\0',
    gone: 'ab/gone.zip',
  })) {
    await app.recorder.record(runId, { record: runRecord({ runId, trace, signals: 'signals.json' }) });
  }
  await app.recorder.record('bad', { record: runRecord({ runId: 'bad', outcome: 'failed', cause: 'payment', failedStage: 'payment', province: null, portal: 'national' }) }); // prettier-ignore
}, 60_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const problemOf = async (path: string) => {
  const response = await app.get(path);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const body = (await response.json()) as { code: keyof typeof problems; status: number; detail?: string };
  expect(response.status).toBe(problems[body.code].status);
  expect(body.status).toBe(response.status);
  return body;
};

describe('routes', () => {
  test.each([
    '/healthz',
    '/readyz',
    '/api/v1/summary',
    '/api/v1/summary?service=birth-registration&to=2027-01-01T00:00:00Z',
    '/api/v1/runs',
    '/api/v1/runs/bad',
    '/api/v1/services',
    '/api/v1/portals',
    '/api/v1/causes',
  ])('%s answers as its own description says', async (path) => {
    const response = await app.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const name = path.replace(/\?.*/, '').replace(/runs\/bad$/, 'runs/:runId');
    const schema = routesInOrder.find((route) => route.path === name)!.answer.schema!;
    const body: unknown = await response.json();
    expect(schema.parse(body)).toEqual(body);
  });

  test('no secret of a profile is shown, not even its name', async () => {
    expect(await (await app.get('/api/v1/portals')).text()).not.toMatch(/identity|CONGDAN_/);
  });

  test('runs are filtered and paged', async () => {
    const first = (await (await app.get('/api/v1/runs?limit=3')).json()) as { runs: unknown[]; nextCursor: string };
    expect(first.runs).toHaveLength(3);
    const rest = await app.get(`/api/v1/runs?limit=200&cursor=${first.nextCursor}`);
    expect(((await rest.json()) as typeof first).runs).toHaveLength(8);
    const failed = (await (await app.get('/api/v1/runs?outcome=failed&cause=payment&province=')).json()) as {
      runs: { runId: string }[];
    };
    expect(failed.runs.map((run) => run.runId)).toEqual(['bad']);
  });

  test('the summary keeps failures by cause apart from monitor faults', async () => {
    const body = (await (await app.get('/api/v1/summary')).json()) as {
      failuresByCause: unknown;
      total: { availability: number };
    };
    expect(body.failuresByCause).toEqual([{ group: 'payment', runs: 1 }]);
    expect(body.total.availability).toBeCloseTo(10 / 11);
  });

  test('metrics parse, and say how the queue is', async () => {
    const response = await app.get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const read = readExposition(await response.text());
    expect(read).toContainEqual({ name: 'congdan_queue_jobs', labels: { queue: 'runs', state: 'waiting' }, value: 3 });
    expect(read.find(({ name, labels }) => name === 'congdan_failures_total' && labels.stage === 'payment' && labels.cause === 'payment' && labels.province === 'national' && labels.service === 'birth-registration')?.value).toBe(1); // prettier-ignore
  });

  test('the description is complete: every route, every parameter, every problem code', async () => {
    const document = (await (await app.get('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, { get: { parameters: { name: string; required: boolean }[] } }>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toHaveLength(new Set(routesInOrder.map(({ path }) => path)).size);
    const parameters = document.paths['/api/v1/runs']!.get.parameters;
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['service', 'cause', 'from', 'cursor']));
    expect(parameters.some(({ required }) => required)).toBe(false);
    expect(document.paths['/api/v1/runs/{runId}']!.get.parameters[0]).toMatchObject({ name: 'runId', required: true });
  });

  test('browsers are told to refuse whatever is not ours', async () => {
    for (const path of ['/', '/runs/bad', '/console/assets/none.css', '/api/v1/runs', '/nowhere']) {
      const { headers } = await app.get(path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
    }
    expect(await (await app.get('/')).text()).toMatch(/<html lang="vi">/);
  });

  test('the console is one page at each of its addresses; its files are kept for good, the page is asked for again', async () => {
    const page = await app.get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const text = await page.text();
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=/);
    const files = [...text.matchAll(/(?:src|href)="(\/console\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { status, headers } = await app.get(file);
      expect([file, status, headers.get('cache-control')]).toEqual([file, 200, 'public, max-age=31536000, immutable']);
    }
    const script = files.find((file) => file.endsWith('.js'))!;
    const packed = async (accept: string) => {
      const response = await fetch(app.url + script, { headers: { 'accept-encoding': accept } });
      const { headers } = response;
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      return { encoding: headers.get('content-encoding'), length: Number(headers.get('content-length')), text: await response.text() }; // prettier-ignore
    };
    const plain = await packed('identity');
    expect(plain.encoding).toBeNull();
    for (const [accept, encoding] of [['gzip, deflate, br', 'br'], ['gzip', 'gzip']] as const) {
      const smaller = await packed(accept);
      expect(smaller).toMatchObject({ encoding, text: plain.text });
      expect(smaller.length).toBeLessThan(plain.length / 2);
    } // prettier-ignore
    for (const path of Object.values(consolePaths)) {
      expect(await (await app.get(path.replaceAll(/:\w+/g, 'x'))).text()).toBe(text);
    }
  });
});

describe('artifacts', () => {
  test.each(['relative', 'from-data', 'from-here', 'absolute'])(
    'a trace is sent by the path that the worker noted: %s',
    async (runId) => {
      const response = await app.get(`/api/v1/runs/${runId}/trace`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/zip');
      expect(await response.text()).toBe('PK made up');
    },
  );

  test.each(['dots-out', 'outside', 'linked', 'folder', 'nul', 'gone', 'bad'])(
    'nothing else is sent: %s',
    async (runId) => {
      expect((await problemOf(`/api/v1/runs/${runId}/trace`)).code).toBe('artifact-not-found');
    },
  );

  test('signals are sent as JSON', async () => {
    expect(await (await app.get('/api/v1/runs/relative/signals')).json()).toEqual({ version: 1 });
  });
});

describe('problems', () => {
  test.each([
    ['/api/v1/nowhere', 'not-found', undefined],
    ['/api/v1/runs/nobody', 'run-not-found', undefined],
    ['/api/v1/runs/nobody/trace', 'run-not-found', undefined],
    ['/api/v1/runs/nobody/signals', 'run-not-found', undefined],
    ['/api/v1/runs?servce=passport', 'invalid-parameters', /servce/],
    ['/api/v1/runs?limit=0', 'invalid-parameters', /limit/],
    ['/api/v1/runs?service=a&service=b', 'invalid-parameters', /service/],
    ['/api/v1/runs?cause=weather&from=yesterday', 'invalid-parameters', /cause.*from: must be a moment/],
    ['/api/v1/runs?cursor=x', 'unknown-cursor', /start again/],
    ['/api/v1/runs/%E0%A4%A', 'invalid-parameters', /encoded/],
    ['/console/../../package.json', 'not-found', undefined],
    ['/console/%2e%2e%2fapp.ts', 'not-found', undefined],
  ] as const)('%s: %s', async (path, code, detail) => {
    const problem = await problemOf(path);
    expect(problem.code).toBe(code);
    if (detail !== undefined) expect(problem.detail).toMatch(detail);
  });

  test('only reading is possible', async () => {
    const response = await fetch(`${app.url}/api/v1/runs`, { method: 'POST' });
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(((await response.json()) as { code: string }).code).toBe('method-not-allowed');
  });

  test('HEAD is answered like GET, without a body', async () => {
    const response = await fetch(`${app.url}/api/v1/runs/relative/trace`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('10');
  });

  test('a queue that is away makes it unready, and is a figure of the metrics', async () => {
    const away = await startTestApp({ askQueue: () => Promise.reject(new Error('Redis is away')) });
    const ready = await away.get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unavailable', database: 'ok', redis: 'Redis is away' });
    const read = readExposition(await (await away.get('/metrics')).text());
    expect(read).toContainEqual({ name: 'congdan_queue_up', labels: {}, value: 0 });
    // The same with a database that is gone: said, not hidden behind an internal error.
    await away.database.destroy();
    expect((await away.get('/readyz')).status).toBe(503);
    expect(((await (await away.get('/api/v1/runs')).json()) as { code: string }).code).toBe('database-unavailable');
    expect((await away.get('/healthz')).status).toBe(200);
    expect(away.errors).toEqual([]);
    await away.close();
    await removeFolder(away.folder);
  }, 30_000);
});

describe('events', () => {
  test('tell what is under way, what a run does, and that it was recorded', async () => {
    const runId = 'passport--dvc-48--desktop--fibre--2026-11-21T01-00-00-000Z';
    app.events.started(runId);
    let text = '';
    const done = Promise.withResolvers<void>();
    const asked = request(`${app.url}/api/v1/events`, (response) => {
      expect(response.headers['content-type']).toMatch(/^text\/event-stream/);
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        const first = text === '';
        text += part;
        if (first) {
          app.events.progressed(runId, 'form', 'Điền <b>họ tên</b>\nvà ngày sinh');
          void app.recorder.record(runId, { record: runRecord({ runId, service: 'passport' }) });
        }
        if (text.includes('run-recorded')) done.resolve();
      });
    });
    asked.on('error', done.reject);
    asked.end();
    await done.promise;
    const events = text.split('\n\n').filter((block) => block.startsWith('event:')).map((block) => {
      const [event, data] = block.split('\n') as [string, string];
      return [event.slice(7), JSON.parse(data.slice(6)) as { run: Record<string, unknown> }] as const;
    }); // prettier-ignore
    expect(events.map(([kind]) => kind)).toEqual(['run-started', 'run-progress', 'run-recorded']);
    expect(events[0]![1].run).toMatchObject({ runId, service: 'passport', portal: 'dvc-48', stage: null });
    expect(events[1]![1].run).toMatchObject({ stage: 'form', words: 'Điền <b>họ tên</b>\nvà ngày sinh' });
    expect(app.events.running()).toEqual([]);
    asked.destroy();
    await expect.poll(() => app.events.listeners).toBe(0);
  });
});
