/** The monitor works, and works badly. */
import { api, bad, counter, oneOf, still, worker, type Scenario } from './scenario.ts';

export const monitorScenarios: readonly Scenario[] = [
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
];
