/** Every alert rings when it should, keeps still when it should, and ends: judged by promtool over made-up series. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { alertsInOrder } from '../../dashboards/rules/alerts-in-order.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { writeAlerts, writeRecordings } from '../../dashboards/rules/write-rules.ts';
import { type Country, countrySeries, gauge, type InputSeries, running } from './made-up-country.ts';

interface Scenario {
  readonly alert: string;
  readonly says: string;
  readonly country?: Country;
  readonly series?: readonly InputSeries[];
  /** By minute, the alerts that ring: the labels that tell them apart, or none. */
  readonly rings: Readonly<Record<number, readonly Readonly<Record<string, string>>[]>>;
}

const api = 'job="congdan-api", instance="api:8080"';
const worker = 'job="congdan-worker", instance="worker-1:9464"';
const bad = (minute: number) => minute > 120 && minute <= 240;
const hours = 6 * 60;
/** Minutes between two samples and two judgements: less than the 5 that Prometheus looks back. */
const pace = 4;
const oneOf = (name: string, from: string, to: string, labels = api): InputSeries => ({
  series: `${name}{${labels}}`,
  values: gauge(hours, pace, (minute) => Number(bad(minute) ? to : from)),
});
const counter = (name: string, labels: string, rate: (minute: number) => number): InputSeries => ({
  series: `${name}{${labels}}`,
  values: running(hours, pace, rate),
});
/** An open incident has a series; what is closed has none. */
const incident = (
  cause: string,
  factor: string,
  id: string,
  open: (minute: number) => boolean,
  instance = 'api:8080',
): InputSeries => ({
  series: `congdan_incident_info{incident="${factor}--${id}", cause="${cause}", factor="${factor}", factor_id="${id}", job="congdan-api", instance="${instance}"}`,
  values: gauge(hours, pace, (minute) => (open(minute) ? 1 : null)),
});
const still: Country = { minutes: hours, portals: 2, services: 2 };

const scenarios: readonly Scenario[] = [
  { alert: 'CongdanWatchdog', says: 'rings always', country: still, rings: { 1: [{}], 200: [{}] } },
  {
    alert: 'CongdanApiNotScraped',
    says: 'no api answers',
    series: [oneOf('up', '1', '0')],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanApiNotScraped',
    says: 'one of two apis answers',
    series: [oneOf('up', '1', '0'), oneOf('up', '1', '1', 'job="congdan-api", instance="api-2:8080"')],
    rings: { 200: [] },
  },
  {
    alert: 'CongdanNoWorker',
    says: 'no worker gives a sign of life',
    series: [oneOf('congdan_queue_workers', '2', '0')],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanWorkerNotScraped',
    says: 'one of two workers does not answer',
    series: [oneOf('up', '1', '0', worker), oneOf('up', '1', '1', 'job="congdan-worker", instance="worker-2:9464"')],
    rings: { 120: [], 200: [{ instance: 'worker-1:9464' }], 300: [] },
  },
  {
    alert: 'CongdanNoRuns',
    says: 'nobody tries for two hours',
    country: { ...still, at: (minute) => (bad(minute) ? null : undefined) },
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanNoRuns',
    says: 'all runs fail, but they are made',
    country: { ...still, at: (minute) => (bad(minute) ? { failing: 4 } : undefined) },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanResultsNotRecorded',
    says: 'workers work and nothing is recorded',
    series: [
      counter('congdan_worker_runs_total', `outcome="ok", ${worker}`, () => 2),
      counter('congdan_queue_recorded_total', `result="new", ${api}`, (minute) => (bad(minute) ? 0 : 2)),
    ],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanResultsNotRecorded',
    says: 'nothing is recorded since nothing is made',
    series: [
      counter('congdan_worker_runs_total', `outcome="ok", ${worker}`, (minute) => (bad(minute) ? 0 : 2)),
      counter('congdan_queue_recorded_total', `result="new", ${api}`, (minute) => (bad(minute) ? 0 : 2)),
    ],
    rings: { 200: [] },
  },
  {
    alert: 'CongdanResultsNotRecorded',
    says: 'results pile up',
    series: [oneOf('congdan_queue_jobs', '3', '400', `queue="results", state="pending", ${api}`)],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanQueueDown',
    says: 'Redis does not answer',
    series: [oneOf('congdan_queue_up', '1', '0')],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanTicksStopped',
    says: 'nobody looks at the schedule',
    series: [counter('congdan_queue_ticks_total', `result="served", ${api}`, (minute) => (bad(minute) ? 0 : 60))],
    rings: { 120: [], 200: [{}], 300: [] },
  },
  {
    alert: 'CongdanMonitorFaults',
    says: 'a fifth of the runs fail on our side',
    country: still,
    series: [
      counter('congdan_monitor_faults_total', `kind="browser-crashed", ${api}`, (minute) => (bad(minute) ? 4 / 60 : 0)),
      counter('congdan_monitor_faults_total', `kind="out-of-memory", ${api}`, () => 0),
    ],
    rings: { 120: [], 200: [{ kind: 'browser-crashed' }], 330: [] },
  },
  {
    alert: 'CongdanMonitorFaults',
    says: 'two faults in an hour are chance',
    country: still,
    series: [
      counter('congdan_monitor_faults_total', `kind="browser-crashed", ${api}`, (minute) => (bad(minute) ? 2 / 60 : 0)),
    ],
    rings: { 200: [] },
  },
  {
    alert: 'CongdanRunsMissed',
    says: 'slots pass by untried',
    country: still,
    series: [counter('congdan_runs_missed_total', `portal="portal-01", ${api}`, (minute) => (bad(minute) ? 0.1 : 0))],
    rings: { 120: [], 200: [{}], 330: [] },
  },
  {
    alert: 'CongdanRunsLate',
    says: 'runs wait ten minutes',
    series: ['60', '300', '900', '+Inf'].map((le) =>
      counter('congdan_run_lateness_seconds_bucket', `le="${le}", ${api}`, (minute) =>
        bad(minute) && Number(le) < 900 ? 0 : 1,
      ),
    ),
    rings: { 120: [], 230: [{}], 330: [] },
  },
  {
    alert: 'CongdanManyInconclusive',
    says: 'half of the failures have no cause',
    country: {
      ...still,
      at: (minute, { portal }) =>
        minute > 240
          ? undefined
          : { failing: 4, cause: minute > 60 && portal === 'portal-01' ? 'inconclusive' : 'portal' },
    },
    rings: { 60: [], 240: [{}] },
  },
  {
    alert: 'CongdanManyInconclusive',
    says: 'and none of them any more',
    country: {
      ...still,
      minutes: 600,
      at: (minute) => ({ failing: 4, cause: minute <= 120 ? 'inconclusive' : 'portal' }),
    },
    rings: { 180: [{}], 600: [] },
  },
  {
    alert: 'CongdanContextsLeak',
    says: 'three contexts are lent, no run is made',
    series: [
      oneOf('congdan_worker_context_leases', '2', '3', worker),
      oneOf('congdan_worker_running_runs', '2', '0', worker),
    ],
    rings: { 120: [], 200: [{ instance: 'worker-1:9464' }], 300: [] },
  },
  {
    alert: 'CongdanWorkerSetAside',
    says: 'one of two workers cannot be believed, and says why',
    series: ['1', '2'].flatMap((number) =>
      ['canary_failed', 'monitor_faults'].map((reason) =>
        oneOf(
          'congdan_worker_set_aside',
          '0',
          number === '1' && reason === 'canary_failed' ? '1' : '0',
          `job="congdan-worker", instance="worker-${number}:9464", reason="${reason}"`,
        ),
      ),
    ),
    rings: { 120: [], 200: [{ instance: 'worker-1:9464', reason: 'canary_failed' }], 300: [] },
  },
  {
    alert: 'CongdanWorkerMemoryLow',
    says: 'half a gigabyte is left',
    series: [oneOf('congdan_worker_host_free_memory_bytes', '8e9', '5e8', worker)],
    rings: { 120: [], 200: [{ instance: 'worker-1:9464' }], 300: [] },
  },
  {
    alert: 'CongdanIncidentOpen',
    says: 'one opens, then a second of its kind, seen by two apis',
    series: ['api:8080', 'api-2:8080'].flatMap((instance) => [
      incident('payment', 'payment-provider', 'pay-1', (minute) => minute > 120 && minute <= 240, instance),
      incident('payment', 'payment-provider', 'pay-2', (minute) => minute > 180 && minute <= 240, instance),
    ]),
    rings: {
      120: [],
      150: [{ cause: 'payment', factor: 'payment-provider', factor_id: 'pay-1' }],
      220: [
        { cause: 'payment', factor: 'payment-provider', factor_id: 'pay-1' },
        { cause: 'payment', factor: 'payment-provider', factor_id: 'pay-2' },
      ],
      300: [],
    },
  },
  {
    alert: 'CongdanIncidentOpen',
    says: 'an incident of our own side is nobody else’s',
    series: [incident('monitor_fault', 'probe', 'worker-1', bad)],
    rings: { 200: [] },
  },
  {
    alert: 'CongdanProbeSick',
    says: 'an incident of our own side',
    series: [incident('monitor_fault', 'probe', 'worker-1', bad)],
    rings: { 120: [], 200: [{ factor: 'probe', factor_id: 'worker-1' }], 300: [] },
  },
  {
    alert: 'CongdanMaintenance',
    says: 'one of two portals is in a window, seen by two apis',
    series: ['api:8080', 'api-2:8080'].flatMap((instance) =>
      ['portal-01', 'portal-02'].map((portal) =>
        oneOf(
          'congdan_maintenance_window',
          '0',
          portal === 'portal-01' ? '1' : '0',
          `portal="${portal}", job="congdan-api", instance="${instance}"`,
        ),
      ),
    ),
    rings: { 120: [], 200: [{ portal: 'portal-01', factor: 'portal', factor_id: 'portal-01' }], 300: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'one service fails at every portal, by the payment',
    country: {
      minutes: 10 * 60,
      at: (minute, { service }) =>
        service === 'service-02' && bad(minute) ? { failing: 4, cause: 'payment' } : undefined,
    },
    rings: { 120: [], 200: [{ service: 'service-02', cause: 'payment', sloth_severity: 'page' }], 600: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'a single cell fails twice: 10 % of its service in the hour, and chance',
    country: {
      minutes: hours,
      at: (minute, { service, portal }) =>
        service === 'service-02' && portal === 'portal-01' && bad(minute) ? { failing: 2 } : undefined,
    },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsFast',
    says: 'of public pages, where no run is ever ok, one in ten fails: availability is 0, and no reason to wake anybody',
    country: { minutes: hours, at: (minute) => ({ failing: bad(minute) ? 0.4 : 0, well: 'stopped' }) },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'public pages that fail now and then, and else can be read as far as allowed',
    country: { minutes: hours, at: (minute) => ({ failing: bad(minute) ? 2 : 0, well: 'stopped' }) },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsSlowly',
    says: 'one run in ten fails for half a day',
    country: {
      minutes: 5 * 24 * 60,
      portals: 10,
      services: 1,
      at: (minute) => (minute > 360 && minute <= 1_080 ? { failing: 0.4, cause: 'device' } : undefined),
    },
    rings: { 360: [], 1_080: [{ service: 'service-01', cause: 'device', sloth_severity: 'ticket' }], 1_440: [] },
  },
  {
    alert: 'CongdanServiceBudgetBurnsSlowly',
    says: 'one run in two hundred fails, as is allowed',
    country: { minutes: 480, portals: 10, services: 1, at: () => ({ failing: 0.02 }) },
    rings: { 480: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsFast',
    says: 'everything fails in one province',
    country: {
      minutes: 10 * 60,
      at: (minute, { portal }) =>
        portal === 'portal-03' && bad(minute) ? { failing: 4, cause: 'network' } : undefined,
    },
    rings: { 120: [], 200: [{ province: '03', cause: 'network', sloth_severity: 'page' }], 600: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsFast',
    says: 'nobody tries: nothing is known, nothing burns',
    country: { minutes: hours, at: (minute) => (bad(minute) ? null : undefined) },
    rings: { 200: [], 300: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsSlowly',
    says: 'one run in ten fails for half a day',
    country: {
      minutes: 5 * 24 * 60,
      portals: 1,
      services: 10,
      at: (minute) => (minute > 360 && minute <= 1_080 ? { failing: 0.4, cause: 'complexity' } : undefined),
    },
    rings: { 360: [], 1_080: [{ province: '01', cause: 'complexity', sloth_severity: 'ticket' }], 1_440: [] },
  },
  {
    alert: 'CongdanProvinceBudgetBurnsSlowly',
    says: 'one run in two hundred fails, as is allowed',
    country: { minutes: 480, portals: 1, services: 10, at: () => ({ failing: 0.02 }) },
    rings: { 480: [] },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'a portal is down',
    country: {
      minutes: hours,
      at: (minute, { portal }) => (portal === 'portal-03' && bad(minute) ? { failing: 4 } : undefined),
    },
    rings: {
      120: [],
      150: [{ portal: 'portal-03', cause: 'portal', vendor: 'vnpt', operator: 'operator-03', product: 'igate' }],
      300: [],
    },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'half of its services fail, by the payment: no outage of the portal',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service > 'service-02' && bad(minute) ? { failing: 4, cause: 'payment' } : undefined,
    },
    rings: { 200: [] },
  },
  {
    alert: 'CongdanPortalFailing',
    says: 'a portal of one service fails twice within the hour',
    country: {
      minutes: hours,
      services: 1,
      at: (minute, { portal }) =>
        portal === 'portal-03' && minute > 120 && minute <= 150 ? { failing: 4 } : undefined,
    },
    rings: { 150: [], 160: [] },
  },
  {
    alert: 'CongdanCellFailing',
    says: 'one service at one portal fails in every run',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service === 'service-02' && bad(minute)
          ? { failing: 4, cause: 'data-sharing' }
          : undefined,
    },
    rings: { 120: [], 200: [{ portal: 'portal-03', service: 'service-02', cause: 'data-sharing' }], 330: [] },
  },
  {
    alert: 'CongdanCellFailing',
    says: 'two of four runs fail',
    country: {
      minutes: hours,
      at: (minute, { portal, service }) =>
        portal === 'portal-03' && service === 'service-02' && bad(minute) ? { failing: 2 } : undefined,
    },
    rings: { 200: [] },
  },
];

/** A dead worker loses its runs as monitor faults, and then nobody tries. */
const deadWorker = {
  country: { ...still, at: (minute: number) => (bad(minute) ? null : undefined) },
  series: [
    counter('congdan_monitor_faults_total', `kind="worker-lost", ${api}`, (minute) => (bad(minute) ? 4 / 60 : 0)),
    counter(
      'congdan_runs_total',
      `service="service-01", portal="portal-01", province="01", outcome="monitor_fault", ${api}`,
      (minute) => (bad(minute) ? 4 / 60 : 0),
    ),
  ],
};
const aboutCitizens = alertsInOrder.filter(({ scope }) => scope !== 'monitor').map(({ name }) => name);

const folder = await mkdtemp(join(tmpdir(), 'congdan-rules-'));
afterAll(() => rm(folder, { recursive: true }));

test('every alert has scenarios in which it rings, keeps still, and ends', () => {
  for (const { name } of alertsInOrder) {
    const moments = scenarios.filter(({ alert }) => alert === name).flatMap(({ rings }) => Object.entries(rings));
    const first = moments.find(([, ringing]) => ringing.length > 0);
    expect(first, `${name} rings`).toBeDefined();
    if (name === 'CongdanWatchdog') continue;
    expect(
      moments.some(([, ringing]) => ringing.length === 0),
      `${name} keeps still`,
    ).toBe(true);
    expect(
      scenarios.some(({ alert, rings }) => {
        const states = Object.values(rings).map((ringing) => ringing.length > 0);
        return alert === name && states.includes(true) && states.at(-1) === false;
      }),
      `${name} ends`,
    ).toBe(true);
  }
});

test.each(alertsInOrder)('promtool finds $name ringing, still and ended as its scenarios say', async ({ name }) => {
  const own = scenarios.filter(({ alert }) => alert === name);
  const tests = own.map(({ says, country, series = [], rings }) => ({
    name: says,
    interval: `${pace}m`,
    input_series: [...(country ? countrySeries(country) : []), ...series],
    promql_expr_test: Object.entries(rings).map(([minute, ringing]) => firing(name, minute, ringing)),
  }));
  await judge([name], tests);
});

test('a worker that dies looks like no outage of anybody', async () => {
  await judge(aboutCitizens, [
    {
      name: 'the worker dies',
      interval: `${pace}m`,
      input_series: [...countrySeries(deadWorker.country), ...deadWorker.series],
      promql_expr_test: [124, 132, 140, 160, 180, 240, 252, 300].flatMap((minute) =>
        aboutCitizens.map((name) => firing(name, String(minute), [])),
      ),
    },
  ]);
});

function firing(name: string, minute: string, ringing: readonly Readonly<Record<string, string>>[]) {
  const labels = Object.keys(ringing[0] ?? {});
  const by = labels.length === 0 ? '' : ` by (${labels.join(', ')})`;
  return {
    expr: `count${by} (ALERTS{alertname="${name}", alertstate="firing"})`,
    eval_time: `${minute}m`,
    exp_samples: ringing.map((wanted) => ({
      labels: `{${Object.entries(wanted)
        .map(([label, value]) => `${label}="${value}"`)
        .join(', ')}}`,
      value: 1,
    })),
  };
}

/** Runs promtool over the rules of some alerts, with the recordings where they stand on them. */
async function judge(names: readonly string[], tests: readonly object[]): Promise<void> {
  const all = parse(writeAlerts(defaultOptions)) as {
    groups: { name: string; rules: { alert: string; expr: string }[] }[];
  };
  const groups = all.groups.map((group) => ({
    ...group,
    rules: group.rules.filter(({ alert }) => names.includes(alert)),
  }));
  const recorded = groups.some(({ rules }) => rules.some(({ expr }) => /:ratio|slo:/.test(expr)));
  const called = names.length === 1 ? names[0]! : 'several';
  await writeFile(join(folder, `${called}.rules.yml`), stringify({ groups }));
  await writeFile(join(folder, 'recordings.yml'), writeRecordings());
  const file = join(folder, `${called}.yml`);
  await writeFile(
    file,
    stringify({
      rule_files: [...(recorded ? ['recordings.yml'] : []), `${called}.rules.yml`],
      evaluation_interval: `${pace}m`,
      tests,
    }),
  );
  const ended = await promisify(execFile)('promtool', ['test', 'rules', file]).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  expect(`${ended.stdout}${ended.stderr}`).toMatch(/SUCCESS\s*$/);
}
