/** The workers: how many live, what they make, and what it costs in browsers and memory. */
import { increase, maximum, minimum, series, sum } from '../promql/query.ts';
import { linesPanel, stackedPanel, statPanel } from './panel.ts';

export const workersAlive = () =>
  statPanel(
    {
      title: { vi: 'Tiến trình thử đang sống', en: 'Workers alive' },
      description: {
        vi: 'Các tiến trình thử vừa báo cho hàng đợi rằng mình còn sống.',
        en: 'Workers that gave the queue a sign of life lately.',
      },
      unit: 'short',
      width: 4,
      limits: [1, 2],
    },
    { query: maximum(series('congdan_queue_workers')), legend: 'worker' },
  );

export const runningRuns = () =>
  linesPanel(
    {
      title: { vi: 'Hành trình đang chạy', en: 'Journeys under way' },
      description: {
        vi: 'Số lượt đang chạy theo tiến trình thử, số lượt tối đa có thể chạy cùng lúc, và số lượt hiện nhận cùng lúc: ít hơn khi máy quá bận.',
        en: 'Runs that are being made, by worker, how many may be made at once, and how many are taken at once now: fewer while the machine is too busy.',
      },
      unit: 'short',
    },
    '1m',
    { query: sum(series('congdan_worker_running_runs'), 'instance'), legend: '{{instance}}' },
    { query: sum(series('congdan_worker_concurrency')), legend: 'tối đa' },
    { query: sum(series('congdan_worker_lanes')), legend: 'hiện nhận' },
  );

export const workerMemory = () =>
  linesPanel(
    {
      title: { vi: 'Bộ nhớ của tiến trình thử và trình duyệt', en: 'Memory of workers and browsers' },
      description: {
        vi: 'Bộ nhớ theo tỷ lệ của mọi trình duyệt, bộ nhớ thường trú của chính tiến trình, và bộ nhớ máy còn trống, theo tiến trình thử.',
        en: 'Proportional memory of all browsers, resident memory of the process itself, and what the host has left, by worker.',
      },
      unit: 'bytes',
    },
    '1m',
    { query: sum(series('congdan_worker_browser_memory_bytes'), 'instance'), legend: '{{instance}}: trình duyệt' },
    { query: sum(series('congdan_worker_resident_memory_bytes'), 'instance'), legend: '{{instance}}: tiến trình' },
    { query: minimum(series('congdan_worker_host_free_memory_bytes'), 'instance'), legend: '{{instance}}: còn trống' },
  );

export const browsers = () =>
  linesPanel(
    {
      title: { vi: 'Trình duyệt và ngữ cảnh', en: 'Browsers and contexts' },
      description: {
        vi: 'Số trình duyệt đang mở, số ngữ cảnh đang cho lượt thử mượn, số trình duyệt mở mới theo lý do, và số trình duyệt mồ côi đã dọn.',
        en: 'Browsers that are open, contexts lent to runs, browsers launched by why a new one was needed, and orphaned ones that were ended.',
      },
      unit: 'short',
    },
    '1m',
    { query: sum(series('congdan_worker_browsers')), legend: 'trình duyệt' },
    { query: sum(series('congdan_worker_context_leases')), legend: 'ngữ cảnh đang dùng' },
    {
      query: sum(increase(series('congdan_worker_browser_launches_total'), '$__rate_interval'), 'reason'),
      legend: 'mở mới: {{reason}}',
    },
    {
      query: sum(increase(series('congdan_worker_orphaned_browsers_total'), '$__rate_interval')),
      legend: 'mồ côi đã dọn',
    },
  );

export const workerRuns = () =>
  stackedPanel(
    {
      title: { vi: 'Lượt thử theo tiến trình', en: 'Runs by worker' },
      description: {
        vi: 'Số lượt của từng tiến trình thử. Tiến trình không làm lượt nào trong khi các tiến trình khác làm thì đã kẹt.',
        en: 'Runs made by each worker. One that makes none while others do is stuck.',
      },
      unit: 'short',
    },
    '15m',
    {
      query: sum(increase(series('congdan_worker_runs_total'), '$__rate_interval'), 'instance'),
      legend: '{{instance}}',
    },
  );

export const contextsLent = () =>
  statPanel(
    {
      title: { vi: 'Lượt mượn ngữ cảnh (1 giờ)', en: 'Contexts lent (1 hour)' },
      description: {
        vi: 'Số ngữ cảnh trình duyệt đã cho lượt thử mượn trong một giờ, trên mọi tiến trình thử.',
        en: 'Browser contexts lent to runs within an hour, over all workers.',
      },
      unit: 'short',
      width: 4,
      decimals: 0,
    },
    { query: sum(increase(series('congdan_worker_context_leases_total'), '1h')), legend: 'lượt mượn' },
  );
