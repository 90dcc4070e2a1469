/** Nobody tries, or nobody hears of it: the alarms that must ring when all else is silent. */
import { api, bad, counter, oneOf, still, worker, type Scenario } from './scenario.ts';

export const standstillScenarios: readonly Scenario[] = [
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
];
