/** Who is told, and what is held back: asked of amtool, and of a real Alertmanager with a receiver of our own. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { causeIds } from '../../diagnosis/causes.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { receiversByCause } from '../../dashboards/rules/receivers.ts';
import { writeAlertmanager } from '../../dashboards/rules/write-alertmanager.ts';
import { until } from '../queue/until.ts';
import { sooner, startReceiver, type Told } from './alert-chain.ts';
import { startAlertmanager } from './start-servers.ts';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'congdan-routes-'));
const file = join(folder, 'alertmanager.yml');
beforeAll(() => writeFile(file, writeAlertmanager(defaultOptions)));
afterAll(() => rm(folder, { recursive: true }));

async function toldOf(labels: Readonly<Record<string, string>>): Promise<string[]> {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
  const { stdout } = await run('amtool', ['config', 'routes', 'test', `--config.file=${file}`, ...pairs]);
  return stdout.trim().split(',');
}

describe('routes', () => {
  test('are a configuration that Alertmanager takes', async () => {
    const { stdout } = await run('amtool', ['check-config', file]);
    expect(stdout).toContain('SUCCESS');
  });

  test.each([...causeIds, 'inconclusive'] as const)('tell of %s who has to act', async (cause) => {
    const told = await toldOf({ team: 'citizens', scope: 'portal', severity: 'page', cause });
    expect(told).toEqual([...receiversByCause[cause]]);
    // Of an incident the centre is told as well.
    expect(await toldOf({ team: 'citizens', scope: 'incident', severity: 'page', cause })).toEqual([
      'centre',
      ...receiversByCause[cause],
    ]);
  });

  test('tell nobody else of the monitor’s own matters', async () => {
    for (const severity of ['page', 'ticket'])
      expect(await toldOf({ team: 'monitor', scope: 'monitor', severity, kind: 'worker-lost' })).toEqual(['monitor']);
    expect(await toldOf({ team: 'monitor', scope: 'monitor', severity: 'watchdog' })).toEqual(['watchdog']);
  });

  test('tell nobody of maintenance', async () => {
    expect(await toldOf({ team: 'citizens', scope: 'maintenance', severity: 'none', portal: 'p-48' })).toEqual([
      'nobody',
    ]);
  });

  test('tell the centre of what has no cause', async () => {
    expect(await toldOf({ team: 'citizens', scope: 'service', severity: 'page' })).toEqual(['centre']);
  });

  test('know office hours and holidays by Viet Nam’s clock, and let no page wait for them', () => {
    const { time_intervals: intervals, route } = parse(writeAlertmanager(defaultOptions)) as {
      time_intervals: { name: string; time_intervals: { location: string }[] }[];
      route: TimedRoute;
    };
    expect(intervals.map(({ name }) => name)).toEqual(['office-hours', 'public-holidays']);
    const zones = intervals.flatMap(({ time_intervals: spans }) => spans.map(({ location }) => location));
    expect(new Set(zones)).toEqual(new Set(['Asia/Ho_Chi_Minh']));
    const timed = flat(route).filter((one) => one.active_time_intervals ?? one.mute_time_intervals);
    expect(timed.length).toBeGreaterThan(7);
    for (const { matchers } of timed) expect(matchers).toEqual(['severity="ticket"']);
  });
});

describe('a real Alertmanager', () => {
  let told: Told[] = [];
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    receiver = await startReceiver((message) => told.push(message));
  });
  afterAll(() => receiver.stop());

  /** Sends alerts as Prometheus does to an Alertmanager that knows of none; the watchdog is told after all others. */
  async function ring(alerts: readonly Readonly<Record<string, string>>[]): Promise<readonly Told[]> {
    told = [];
    const alertmanager = await startAlertmanager({
      'alertmanager.yml': sooner(writeAlertmanager({ ...defaultOptions, receiverUrl: receiver.url }), soonWatchdogLast),
    });
    try {
      const watchdog = { alertname: 'CongdanWatchdog', team: 'monitor', scope: 'monitor', severity: 'watchdog' };
      const { status } = await fetch(`${alertmanager.url}/api/v2/alerts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([...alerts, watchdog].map((labels) => ({ labels }))),
      });
      expect(status).toBe(200);
      await until('the watchdog is told', () => told.some((one) => one.receiver === 'watchdog'));
      return told.filter((one) => one.receiver !== 'watchdog');
    } finally {
      await alertmanager.stop();
    }
  }

  const provinces = Array.from({ length: 34 }, (_, place) => String(place + 1).padStart(2, '0'));
  const symptoms = (cause: string) => [
    ...provinces.map((province) => ({
      alertname: 'CongdanProvinceBudgetBurnsFast',
      team: 'citizens',
      scope: 'province',
      severity: 'page',
      province,
      cause,
    })),
    ...Array.from({ length: 25 }, (_, place) => ({
      alertname: 'CongdanServiceBudgetBurnsFast',
      team: 'citizens',
      scope: 'service',
      severity: 'page',
      service: `s-${place}`,
      cause,
    })),
    ...provinces.map((province) => ({
      alertname: 'CongdanPortalFailing',
      team: 'citizens',
      scope: 'portal',
      severity: 'page',
      portal: `p-${province}`,
      province,
      cause,
    })),
  ];
  const incident = (cause: string, factor: string) => ({
    alertname: 'CongdanIncidentOpen',
    team: 'citizens',
    scope: 'incident',
    severity: 'page',
    cause,
    factor,
    open: '1',
  });

  test('a payment provider’s outage over 34 provinces rings once for each who must know', async () => {
    const seen = await ring([incident('payment', 'payment-provider'), ...symptoms('payment')]);
    expect(seen.map((one) => one.receiver).sort()).toEqual(['centre', 'payment-provider']);
    for (const { alerts } of seen) {
      expect(alerts.map(({ labels }) => labels['alertname'])).toEqual(['CongdanIncidentOpen']);
    }
  });

  test('without a found incident it still rings once', async () => {
    const seen = await ring(symptoms('data-sharing'));
    expect(seen.map((one) => one.receiver)).toEqual(['shared-systems']);
    expect(seen[0]!.alerts.length).toBeGreaterThan(34);
  });

  test('a single portal’s outage rings once, not for its cells and province', async () => {
    const down = { team: 'citizens', severity: 'page', cause: 'portal', portal: 'p-48', province: '48' };
    const seen = await ring([
      { alertname: 'CongdanPortalFailing', scope: 'portal', ...down },
      {
        alertname: 'CongdanProvinceBudgetBurnsFast',
        team: 'citizens',
        severity: 'page',
        scope: 'province',
        cause: 'portal',
        province: '48',
      },
      ...['passport', 'id-card'].map((service) => ({
        alertname: 'CongdanCellFailing',
        scope: 'cell',
        ...down,
        service,
      })),
    ]);
    expect(seen.map((one) => one.receiver).sort()).toEqual(['operator', 'vendor']);
    for (const { alerts } of seen)
      expect(alerts.map(({ labels }) => labels['alertname'])).toEqual(['CongdanPortalFailing']);
  });

  test('a portal in a maintenance window rings for nobody; another, and what is not the portal, does', async () => {
    const portal = (id: string) => ({ alertname: 'CongdanPortalFailing', team: 'citizens', scope: 'portal', severity: 'page', cause: 'portal', portal: id }); // prettier-ignore
    const ofPortal = { ...incident('portal', 'portal'), factor_id: 'p-48' };
    const seen = await ring([
      { alertname: 'CongdanMaintenance', team: 'citizens', scope: 'maintenance', severity: 'none', portal: 'p-48', factor: 'portal', factor_id: 'p-48' }, // prettier-ignore
      portal('p-48'),
      { ...portal('p-48'), alertname: 'CongdanCellFailing', scope: 'cell', service: 'passport' },
      ofPortal,
      { ...portal('p-01'), cause: 'device' },
      { ...incident('payment', 'payment-provider'), factor_id: 'pay' },
    ]);
    const told = seen.flatMap(({ receiver, alerts }) => alerts.map(({ labels }) => `${receiver} ${labels['alertname']} ${labels['portal'] ?? labels['factor_id']}`)); // prettier-ignore
    expect(told.sort()).toEqual([
      'centre CongdanIncidentOpen pay',
      'operator CongdanPortalFailing p-01',
      'payment-provider CongdanIncidentOpen pay',
    ]);
  });

  test('a sick monitor rings alone', async () => {
    const seen = await ring([
      { alertname: 'CongdanNoWorker', team: 'monitor', scope: 'monitor', severity: 'page', monitor_state: 'sick' },
      incident('network', 'access-network'),
      ...symptoms('network'),
    ]);
    expect(seen.map((one) => one.receiver)).toEqual(['monitor']);
  });
});

interface TimedRoute {
  readonly matchers?: readonly string[];
  readonly active_time_intervals?: readonly string[];
  readonly mute_time_intervals?: readonly string[];
  readonly routes?: readonly TimedRoute[];
}
const flat = (route: TimedRoute): readonly TimedRoute[] => [route, ...(route.routes ?? []).flatMap(flat)];

/** Nobody waits minutes here; when the watchdog is told, all others have been. */
const soonWatchdogLast = { '0s': '4s', '10s': '1s', '1m': '1s', '2m': '1s' };
