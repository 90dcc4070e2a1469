/** The monitor watched: workers, schedule, queue, recorder, and what failed on our own side. */
import { bucketRate, constant, count, divideOn, increase, maximum, minimum, orElse, quantile, secondsSince, series, sum, when } from '../promql/query.ts'; // prettier-ignore
import { barsPanel, linesPanel, stackedPanel, statPanel } from './panel.ts';

export const workersAlive = () =>
  statPanel(
    {
      title: 'Tiến trình thử đang sống',
      description: 'Workers that gave the queue a sign of life lately.',
      unit: 'short',
      width: 4,
      limits: [1, 2],
    },
    { query: maximum(series('congdan_queue_workers')), legend: 'worker' },
  );

export const redisUp = () =>
  statPanel(
    {
      title: 'Redis trả lời',
      description: 'Whether Redis answered when the api made its page of metrics.',
      unit: 'bool_yes_no',
      width: 4,
      limits: [0.5, 1],
    },
    { query: minimum(series('congdan_queue_up')), legend: 'Redis' },
  );

export const targetsUp = () =>
  statPanel(
    {
      title: 'Tiến trình đọc được số đo',
      description: 'Processes of congdan that answered the last scrape, by job.',
      unit: 'short',
      width: 4,
    },
    { query: sum(series('up', { job: { operator: '=~', value: 'congdan-.+' } }), 'job'), legend: '{{job}}' },
  );

export const faultShare = () =>
  statPanel(
    {
      title: 'Lượt hỏng do chính hệ thống (1 giờ)',
      description: 'Share of all runs of the last hour that failed on our own side. They are in no availability.',
      unit: 'percentunit',
      width: 4,
      badIsHigh: true,
      limits: [0.02, 0.1],
      decimals: 1,
    },
    {
      query: divideOn(
        sum(increase(series('congdan_runs_total', { outcome: 'monitor_fault' }), '1h')),
        when(sum(increase(series('congdan_runs_total'), '1h')), '>', 0),
      ),
      legend: 'lỗi hệ thống',
    },
  );

export const newestRun = () =>
  statPanel(
    {
      title: 'Lượt thử gần nhất cách đây',
      description: 'Time since the newest run of any cell began.',
      unit: 'dtdurations',
      width: 4,
      badIsHigh: true,
      limits: [300, 900],
    },
    { query: secondsSince(maximum(series('congdan_last_run_timestamp_seconds'))), legend: 'lượt thử' },
  );

export const missedRuns = () =>
  statPanel(
    {
      title: 'Lượt bị bỏ lỡ (1 giờ)',
      description: 'Slots of the last hour in which nobody tried: unknown minutes, not good ones.',
      unit: 'short',
      width: 4,
      badIsHigh: true,
      limits: [1, 20],
      decimals: 0,
    },
    { query: sum(increase(series('congdan_runs_missed_total'), '1h')), legend: 'bỏ lỡ' },
  );

export const faultsByKind = () =>
  stackedPanel(
    {
      title: 'Lỗi của chính hệ thống theo loại',
      description: 'Runs that failed on our own side, by what failed. Never part of availability.',
      unit: 'short',
    },
    '15m',
    { query: sum(increase(series('congdan_monitor_faults_total'), '$__rate_interval'), 'kind'), legend: '{{kind}}' },
  );

export const runsByOutcome = () =>
  stackedPanel(
    {
      title: 'Lượt thử theo kết quả',
      description:
        'All runs by how they ended: ok, failed, stopped (well as far as the agreement allows), monitor_fault.',
      unit: 'short',
    },
    '15m',
    { query: sum(increase(series('congdan_runs_total'), '$__rate_interval'), 'outcome'), legend: '{{outcome}}' },
  );

export const lateness = () => {
  const late = (share: number) =>
    quantile(share, sum(bucketRate('congdan_run_lateness_seconds', {}, '$__rate_interval'), 'le'));
  return linesPanel(
    {
      title: 'Độ trễ so với lịch',
      description: 'How long after its slot a run begins: half, nine in ten, 99 in a hundred begin sooner.',
      unit: 's',
    },
    '15m',
    { query: late(0.5), legend: 'p50' },
    { query: late(0.9), legend: 'p90' },
    { query: late(0.99), legend: 'p99' },
  );
};

export const missedByPortal = () =>
  barsPanel(
    {
      title: 'Lượt bị bỏ lỡ theo cổng',
      description: 'Slots of the chosen time in which nobody tried, by portal.',
      unit: 'short',
      decimals: 0,
    },
    { query: sum(increase(series('congdan_runs_missed_total'), '$__range'), 'portal'), legend: '{{portal}}' },
  );

export const queueJobs = () =>
  linesPanel(
    {
      title: 'Việc trong hàng đợi',
      description: 'Jobs in the queues of runs and results, by state. Results that pile up are not recorded.',
      unit: 'short',
    },
    '1m',
    { query: maximum(series('congdan_queue_jobs'), 'queue', 'state'), legend: '{{queue}}: {{state}}' },
  );

export const recorderAndTicks = () =>
  linesPanel(
    {
      title: 'Ghi kết quả và nhìn lịch',
      description: 'Results taken from the queue by what became of them, and looks at the schedule by how they ended.',
      unit: 'short',
    },
    '5m',
    {
      query: sum(increase(series('congdan_queue_recorded_total'), '$__rate_interval'), 'result'),
      legend: 'kết quả: {{result}}',
    },
    {
      query: sum(increase(series('congdan_queue_ticks_total'), '$__rate_interval'), 'result'),
      legend: 'lịch: {{result}}',
    },
  );

export const runningRuns = () =>
  linesPanel(
    {
      title: 'Hành trình đang chạy',
      description: 'Runs that are being made, by worker, and how many may be made at once.',
      unit: 'short',
    },
    '1m',
    { query: sum(series('congdan_worker_running_runs'), 'instance'), legend: '{{instance}}' },
    { query: sum(series('congdan_worker_concurrency')), legend: 'tối đa' },
  );

export const workerMemory = () =>
  linesPanel(
    {
      title: 'Bộ nhớ của tiến trình thử và trình duyệt',
      description:
        'Proportional memory of all browsers, resident memory of the process itself, and what the host has left, by worker.',
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
      title: 'Trình duyệt và ngữ cảnh',
      description: 'Browsers that are open, contexts lent to runs, and browsers launched by why a new one was needed.',
      unit: 'short',
    },
    '1m',
    { query: sum(series('congdan_worker_browsers')), legend: 'trình duyệt' },
    { query: sum(series('congdan_worker_context_leases')), legend: 'ngữ cảnh đang dùng' },
    {
      query: sum(increase(series('congdan_worker_browser_launches_total'), '$__rate_interval'), 'reason'),
      legend: 'mở mới: {{reason}}',
    },
  );

export const workerRuns = () =>
  stackedPanel(
    {
      title: 'Lượt thử theo tiến trình',
      description: 'Runs made by each worker. One that makes none while others do is stuck.',
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
      title: 'Lượt mượn ngữ cảnh (1 giờ)',
      description: 'Browser contexts lent to runs within an hour, over all workers.',
      unit: 'short',
      width: 4,
      decimals: 0,
    },
    { query: sum(increase(series('congdan_worker_context_leases_total'), '1h')), legend: 'lượt mượn' },
  );

export const cellsSilent = () =>
  statPanel(
    {
      title: 'Ô lâu không được thử',
      description:
        'Cells (service × portal) whose newest run began more than an hour ago: on schedule all are younger.',
      unit: 'short',
      width: 4,
      badIsHigh: true,
      limits: [1, 50],
    },
    {
      query: orElse(count(when(secondsSince(series('congdan_last_run_timestamp_seconds')), '>', 3_600)), constant(0)),
      legend: 'ô',
    },
  );
