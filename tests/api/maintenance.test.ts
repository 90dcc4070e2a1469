/** Windows that an operator announces: planned and called off by the API, kept to by the api, shown in the metrics. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { keepMaintenance } from '../../api/keep-maintenance.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { allowPortal, enterPortal, pausePortal, portalStopped, stopPortal, unpausePortals } from '../../queue/portal-gate.ts'; // prettier-ignore
import { readExposition } from '../fixtures/read-exposition.ts';
import { removeFolder, startTestApp, type TestApp, testPortals } from '../fixtures/test-app.ts';
import { startRedis } from '../queue/start-redis.ts';

let app: TestApp;
let redis: Awaited<ReturnType<typeof startRedis>>;
let connection: RedisConnection;
/** Redis judges by its own clock whether a pause is over, so that the app's is of today as well. */
const now = new Date();
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  redis = await startRedis();
  connection = await connectRedis(redis.url);
  app = await startTestApp({ clock: () => now });
}, 60_000);
afterEach(async () => {
  await app.database.deleteFrom('maintenance_windows').execute();
  await connection.flushall();
});
afterAll(async () => {
  connection.disconnect();
  await redis.stop();
  await app.close();
  await removeFolder(app.folder);
});

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(app.url + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const plan = (body: unknown, portal = 'dvc-48') => ask('POST', `/api/v1/portals/${portal}/maintenance-windows`, body);
const planned = async (query = '') => {
  const { body } = await ask('GET', `/api/v1/maintenance-windows${query}`);
  return (body['windows'] as { id: string; portal: string; startsAt: string; endsAt: string; reason: string }[]);
}; // prettier-ignore
const look = (at: Date) =>
  keepMaintenance(
    {
      database: app.database,
      metrics: app.metrics,
      portals: testPortals,
      pause: (id, reason, until) => pausePortal({ redis: connection }, id, reason, until),
      unpause: (ids) => unpausePortals({ redis: connection }, ids),
    },
    at,
  );
const stoppedBecause = () => portalStopped({ redis: connection }, 'dvc-48');
const enters = async () => (await enterPortal({ redis: connection }, 'dvc-48', 'run', { runsPerMinute: 60, concurrentRuns: 9 })).entered; // prettier-ignore
const shown = async () =>
  Object.fromEntries(
    readExposition(await app.metrics.render())
      .filter(({ name }) => name === 'congdan_maintenance_window')
      .map(({ labels, value }) => [labels.portal, value]),
  );

describe('a maintenance window', () => {
  test('is planned in any zone, told in UTC, and found by portal and span', async () => {
    const local = new Date(now.getTime() + 9 * 3_600_000).toISOString().replace('Z', '+07:00');
    const { status, body } = await plan({ startsAt: local, endsAt: inHours(4), reason: 'Nâng cấp iGate 2.6' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ portal: 'dvc-48', startsAt: inHours(2), endsAt: inHours(4), reason: 'Nâng cấp iGate 2.6' }); // prettier-ignore
    expect(await planned()).toEqual([body]);
    expect(await planned('?portal=national')).toEqual([]);
    expect(await planned(`?from=${inHours(4)}`)).toEqual([]);
    expect(await planned(`?to=${inHours(2)}`)).toEqual([]);
    expect(await planned(`?from=${inHours(3)}&to=${inHours(5)}`)).toEqual([body]);
  });

  test.each([
    ['of the past, which would excuse an outage afterwards', { startsAt: inHours(-2), endsAt: inHours(1) }],
    ['that ends before it begins', { startsAt: inHours(2), endsAt: inHours(1) }],
    ['that is over', { endsAt: inHours(-1) }],
    ['of a month', { endsAt: inHours(31 * 24) }],
  ])('is not taken: one %s', async (_, body) => {
    expect(await plan({ ...body, reason: 'x' })).toMatchObject({ status: 400, body: { code: 'invalid-parameters' } });
    expect(await planned()).toEqual([]);
  });

  test('is refused for a portal that is not watched, and without a reason', async () => {
    expect(await plan({ endsAt: inHours(1), reason: 'x' }, 'hue')).toMatchObject({ status: 404 });
    expect(await plan({ endsAt: inHours(1) })).toMatchObject({ status: 400 });
  });

  test('stops the portal while it lasts, says why by Viet Nam’s clock, and shows in the metrics', async () => {
    await plan({ startsAt: inHours(1), endsAt: inHours(2), reason: 'nâng cấp' });
    await look(now);
    expect([await stoppedBecause(), await enters()]).toEqual([null, true]);
    expect(await shown()).toEqual({ 'dvc-48': 0, national: 0 });
    await look(new Date(inHours(1.5)));
    const end = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
    expect(await stoppedBecause()).toContain(end.format(new Date(inHours(2))));
    expect(await stoppedBecause()).toMatch(/giờ Việt Nam: nâng cấp$/);
    expect(await enters()).toBe(false);
    expect(await shown()).toEqual({ 'dvc-48': 1, national: 0 });
    // Should every api be away at its end, it ends all the same.
    const left = await connection.pttl('congdan:own:gate:dvc-48:paused');
    expect(left).toBeGreaterThan(3_600_000);
    expect(left).toBeLessThanOrEqual(2 * 3_600_000);
    await look(new Date(inHours(2)));
    expect([await stoppedBecause(), await enters()]).toEqual([null, true]);
    expect(await shown()).toEqual({ 'dvc-48': 0, national: 0 });
  });

  test('leaves a stop by hand as it is', async () => {
    await stopPortal({ redis: connection }, 'dvc-48', 'theo yêu cầu');
    await plan({ endsAt: inHours(1), reason: 'nâng cấp' });
    await look(new Date(inHours(0.5)));
    expect(await stoppedBecause()).toBe('theo yêu cầu');
    await look(new Date(inHours(1)));
    expect(await enters()).toBe(false);
    await allowPortal({ redis: connection }, 'dvc-48');
    expect(await enters()).toBe(true);
  });

  test('is forgotten when it is called off before, and ends at once when under way', async () => {
    const { body: coming } = await plan({ startsAt: inHours(1), endsAt: inHours(2), reason: 'x' });
    const { body: underWay } = await plan({ endsAt: inHours(2), reason: 'y' });
    for (const { id } of [coming, underWay]) {
      expect((await ask('DELETE', `/api/v1/maintenance-windows/${String(id)}`)).status).toBe(200);
    }
    expect(await planned()).toEqual([]);
    expect(await planned(`?from=${inHours(-1)}`)).toEqual([{ ...underWay, endsAt: now.toISOString() }]);
    expect(await ask('DELETE', `/api/v1/maintenance-windows/${String(coming['id'])}`)).toMatchObject({
      status: 404,
      body: { code: 'maintenance-not-found' },
    });
  });
});
