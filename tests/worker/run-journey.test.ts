import type { JourneyTask } from '../../journeys/journey.ts';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { runRecordSchema } from '../../diagnosis/run-record.ts';
import { runSignalsSchema, type RunSignals, type SignalKind } from '../../diagnosis/signals.ts';
import type { Observer } from '../../worker/observers/observer.ts';
import { runJourney } from '../../worker/run-journey.ts';
import { until } from '../queue/until.ts';
import { livingInGroup } from './living-in-group.ts';
import { deps, newPool, openAndLook, page, report, request, serve, stopped } from './tiny-country.ts';

const pool = newPool();
afterAll(() => pool.close());

async function signalsOf(path: string | null): Promise<RunSignals> {
  return runSignalsSchema.parse(JSON.parse(await readFile(path ?? '', 'utf8')));
}
function some<K extends SignalKind>(run: RunSignals, kind: K) {
  return run.signals.filter((signal) => signal.kind === kind) as Extract<RunSignals['signals'][number], { kind: K }>[];
}

describe('a run', () => {
  test('that succeeds is ok, keeps its signals and no trace', async () => {
    const seen: Record<string, string | undefined> = {};
    const portal = await serve((asked, response) => {
      seen['agent'] = asked.headers['user-agent'];
      seen['language'] = asked.headers['accept-language'];
      page('<h1>Chào</h1>')(asked, response);
    });
    const { record, result } = await runJourney(request(portal.url), await deps(pool));
    await portal.stop();
    expect(runRecordSchema.parse(record)).toMatchObject({
      outcome: 'ok',
      fileCode: report.fileCode,
      diagnosis: null,
      monitorFault: null,
      artifacts: { trace: null, signals: expect.stringMatching(/runs\/\d{4}-\d\d-\d\d\/.*\/signals\.json$/) as string },
    });
    const run = await signalsOf(record.artifacts.signals);
    expect(some(run, 'request')[0]).toMatchObject({ role: 'portal', status: 200, navigation: true, stage: 'login' });
    expect(some(run, 'host')).toHaveLength(1);
    expect(some(run, 'effort')).toHaveLength(1);
    expect(result.controlProbes).toEqual([]);
    expect(seen['agent']).toMatch(/Chrome\/\d+\.0\.0\.0 Safari\/537\.36 congdan\/0 \(\+test\)$/);
    expect(seen['agent']).not.toContain('Headless');
    expect(seen['language']).toContain('vi-VN');
  });

  test('that fails has a diagnosis, control probes, a trace and everything that pages said', async () => {
    const portal = await serve(
      page(`<script>console.error('hỏng'); setTimeout(() => { nothingOfTheKind(); });</script>
        <script>alert('Hệ thống bận')</script><p>${'x'.repeat(10)}</p>`),
    );
    const gateway = await serve((_, response) => response.writeHead(503).end());
    const neutral = await serve(page('ok'));
    const { record, result } = await runJourney(
      request(portal.url, { hosts: { payment: [gateway.host] } }),
      await deps(pool, {
        neutralUrls: [neutral.url],
        travel: async (task) => {
          const failed = openAndLook(task);
          await task.page.waitForEvent('pageerror');
          return failed;
        },
      }),
    );
    await Promise.all([portal.stop(), gateway.stop(), neutral.stop()]);
    expect(runRecordSchema.parse(record)).toMatchObject({
      outcome: 'failed',
      failedStage: 'login',
      diagnosis: { cause: 'portal' },
      artifacts: { trace: expect.stringMatching(/trace\.zip$/) as string },
    });
    const run = await signalsOf(record.artifacts.signals);
    expect(some(run, 'console')).toEqual([expect.objectContaining({ text: 'hỏng', role: 'portal' })]);
    expect(some(run, 'page-error')).toEqual([expect.objectContaining({ name: 'ReferenceError', role: 'portal' })]);
    expect(some(run, 'dialog')).toEqual([
      expect.objectContaining({ type: 'alert', message: 'Hệ thống bận', host: portal.host }),
    ]);
    const probes = some(run, 'control-probe').map(({ role, success, failedPhase }) => [role, success, failedPhase]);
    expect(probes.slice(0, 2)).toEqual([
      ['portal', true, null],
      ['payment', false, 'processing'],
    ]);
    // A line that loses packets shows only when a neutral host is tried more than once.
    expect(probes.slice(2).length).toBeGreaterThan(1);
    expect(probes.slice(2).every(([role, success]) => role === 'neutral' && success === true)).toBe(true);
    expect(result.controlProbes).toHaveLength(probes.length);
  });

  test('on an old phone that gets through on the reference device is confirmed with that one thing changed', async () => {
    const portal = await serve(page(`<script>structuredClone({}); document.write('<h1>Chào</h1>')</script>`));
    const asked: [string, string][] = [];
    const { record } = await runJourney(
      request(portal.url, {}, { device: 'phone-old' }),
      await deps(pool, {
        judge,
        travel: async (task) => {
          const end = await openAndLook(task);
          asked.push([task.page.viewportSize()?.width === 360 ? 'phone-old' : 'desktop', end.outcome]);
          return end;
        },
      }),
    );
    await portal.stop();
    expect(asked).toEqual([
      ['phone-old', 'failed'],
      ['desktop', 'ok'],
    ]);
    expect(record.confirmations).toEqual([{ changed: 'device', outcome: 'ok' }]);
    expect(record.diagnosis?.cause).toBe('device');
    const run = await signalsOf(record.artifacts.signals);
    expect(some(run, 'confirmation')).toEqual([
      expect.objectContaining({
        changed: 'device',
        from: 'phone-old',
        to: 'desktop',
        outcome: 'ok',
        failedStage: null,
      }),
    ]);
  });

  test('that left something at a real portal is never confirmed', async () => {
    const portal = await serve(page(''));
    let travelled = 0;
    const { record, mayRepeat } = await runJourney(
      request(portal.url, { sandbox: false }, { device: 'phone', network: '4g' }),
      await deps(pool, {
        travel: async (task) => {
          travelled++;
          return { ...(await openAndLook(task)), leftTraces: true };
        },
      }),
    );
    await portal.stop();
    expect(travelled).toBe(1);
    expect(record.confirmations).toEqual([]);
    expect(mayRepeat).toBe(false);
  });

  test('that hangs on a portal which never answers is a failure of the portal, with a time-out as its obstacle', async () => {
    const portal = await serve(() => undefined);
    const { record } = await runJourney(
      request(portal.url, { budget: { stageSeconds: { login: 0.2, form: 0.2, payment: 0.2, tracking: 0.2 } } }),
      await deps(pool, {
        marginMs: 500,
        graceMs: 200,
        travel: async ({ page, portal, progress }) => {
          progress?.('login', 'mở cổng dịch vụ công');
          await page.goto(portal.baseUrl, { timeout: 0 });
          return report;
        },
      }),
    );
    await portal.stop();
    expect(record).toMatchObject({ outcome: 'failed', failedStage: 'login', failedStep: 'mở cổng dịch vụ công' });
    const run = await signalsOf(record.artifacts.signals);
    expect(some(run, 'obstacle')).toEqual([expect.objectContaining({ reason: 'timeout', stage: 'login' })]);
    // The request that nobody answered is told of too.
    expect(some(run, 'request')).toContainEqual(
      expect.objectContaining({ status: null, role: 'portal', navigation: true }),
    );
  });
});

describe('our own faults', () => {
  test('a journey that throws', async () => {
    const portal = await serve(page(''));
    const { record } = await runJourney(
      request(portal.url),
      await deps(pool, { judge, travel: () => Promise.reject(new TypeError('our bug')) }),
    );
    await portal.stop();
    expect(record).toMatchObject({
      outcome: 'monitor-fault',
      monitorFault: { kind: 'internal-error' },
      diagnosis: null,
    });
    expect(record.monitorFault?.reason).toContain('our bug');
  });

  test('a browser that is killed in the middle, and the next run gets a new one', async () => {
    const own = newPool();
    const portal = await serve(page('<h1>Chào</h1>'));
    const { record, mayRepeat } = await runJourney(
      request(portal.url),
      await deps(own, {
        judge,
        travel: async ({ page, portal }) => {
          await page.goto(portal.baseUrl);
          for (const group of own.processGroups) process.kill(-group, 'SIGKILL');
          await page.goto(portal.baseUrl);
          return report;
        },
      }),
    );
    expect(record).toMatchObject({ outcome: 'monitor-fault', monitorFault: { kind: 'browser-crashed' } });
    expect(mayRepeat).toBe(true);
    const next = await runJourney(request(portal.url), await deps(own));
    expect(next.record.outcome).toBe('ok');
    await portal.stop();
    await own.close();
  });

  const blaming = { ...report, outcome: 'failed', obstacle: 'timeout' } as const;
  test.each([
    [
      'waits for ever',
      async ({ page, portal }: JourneyTask) => (await page.goto(portal.baseUrl, { timeout: 0 }), report),
    ],
    ['gives up and blames the portal', async () => blaming],
  ])('a browser that hangs is killed with all its processes, also where the journey %s', async (_what, ending) => {
    const own = newPool();
    const portal = await serve(page('<h1>Chào</h1>'));
    let stoppedGroup = 0;
    const { record } = await runJourney(
      request(portal.url, { budget: { stageSeconds: { login: 0.1, form: 0.1, payment: 0.1, tracking: 0.1 } } }),
      await deps(own, {
        judge,
        marginMs: 300,
        graceMs: 200,
        travel: async (task) => {
          [stoppedGroup = 0] = own.processGroups;
          process.kill(-stoppedGroup, 'SIGSTOP');
          return ending(task);
        },
      }),
    );
    await portal.stop();
    expect(record).toMatchObject({ outcome: 'monitor-fault', monitorFault: { kind: 'browser-hung' } });
    await own.close();
    await until('all its processes have ended', () => livingInGroup(stoppedGroup) === 0);
  });

  test('no browser to launch', async () => {
    const { record } = await runJourney(
      request('http://127.0.0.1:1'),
      await deps(pool, { judge, pool: { lease: () => Promise.reject(new Error('no browser')) } }),
    );
    expect(record).toMatchObject({ outcome: 'monitor-fault', monitorFault: { kind: 'browser-crashed' } });
  });

  test('a run that starts too late', async () => {
    const { record } = await runJourney(
      request('http://127.0.0.1:1', {}, { expiresAt: '2026-01-01T00:00:00Z' }),
      await deps(pool),
    );
    expect(record).toMatchObject({ outcome: 'monitor-fault', monitorFault: { kind: 'expired-in-queue' }, stages: [] });
  });

  test('a worker that stops in the middle', async () => {
    const portal = await serve(page('<h1>Chào</h1>'));
    const stop = new AbortController();
    const { record } = await runJourney(
      request(portal.url),
      await deps(pool, {
        abort: stop.signal,
        travel: ({ abort }) => {
          stop.abort();
          return Promise.reject(abort.reason as Error);
        },
      }),
    );
    await portal.stop();
    expect(record).toMatchObject({ outcome: 'monitor-fault', monitorFault: { kind: 'worker-lost' } });
  });

  test('an observer that throws costs its own signals only', async () => {
    const broken: Observer = {
      id: 'broken',
      observe: ({ context, guarded }) => {
        context.on(
          'request',
          guarded(() => {
            throw new Error('blind');
          }),
        );
      },
    };
    const portal = await serve(page('<h1>Chào</h1>'));
    const given = await deps(pool);
    const { record } = await runJourney(request(portal.url), { ...given, observers: [broken, ...given.observers] });
    await portal.stop();
    expect(record.outcome).toBe('ok');
    const run = await signalsOf(record.artifacts.signals);
    expect(some(run, 'our-error')[0]).toMatchObject({ where: 'observer', message: 'observer broken: blind' });
    expect(some(run, 'request').length).toBeGreaterThan(0);
  });

  test('a page that dies is told of', async () => {
    const portal = await serve(page(''));
    const { record } = await runJourney(
      request(portal.url),
      await deps(pool, {
        travel: async ({ page, portal, observe }) => {
          await page.goto(portal.baseUrl);
          const crashed = page.waitForEvent('crash');
          void page.goto('chrome://crash').catch(() => undefined);
          await crashed;
          return stopped('page-crashed', observe);
        },
      }),
    );
    await portal.stop();
    expect(some(await signalsOf(record.artifacts.signals), 'page-crash')).toHaveLength(1);
  });
});
