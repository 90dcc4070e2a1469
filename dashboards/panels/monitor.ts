/** The monitor watched: schedule, queue, recorder, and what failed on our own side. */
import {
  bucketRate,
  constant,
  count,
  divideOn,
  increase,
  maximum,
  minimum,
  orElse,
  quantile,
  secondsSince,
  series,
  sum,
  when,
} from '../promql/query.ts';
import { barsPanel, linesPanel, stackedPanel, statPanel } from './panel.ts';

export const redisUp = () =>
  statPanel(
    {
      title: { vi: 'Redis trả lời', en: 'Redis answers' },
      description: {
        vi: 'Redis có trả lời hay không khi api lập trang số đo.',
        en: 'Whether Redis answered when the api made its page of metrics.',
      },
      unit: 'bool_yes_no',
      width: 4,
      limits: [0.5, 1],
    },
    { query: minimum(series('congdan_queue_up')), legend: 'Redis' },
  );

export const targetsUp = () =>
  statPanel(
    {
      title: { vi: 'Tiến trình đọc được số đo', en: 'Processes scraped' },
      description: {
        vi: 'Các tiến trình của congdan đã trả lời lần đọc số đo gần nhất, theo loại.',
        en: 'Processes of congdan that answered the last scrape, by job.',
      },
      unit: 'short',
      width: 4,
    },
    { query: sum(series('up', { job: { operator: '=~', value: 'congdan-.+' } }), 'job'), legend: '{{job}}' },
  );

export const faultShare = () =>
  statPanel(
    {
      title: { vi: 'Lượt hỏng do chính hệ thống (1 giờ)', en: 'Runs lost by our own fault (1 hour)' },
      description: {
        vi: 'Phần lượt thử trong giờ qua bị hỏng do phía giám sát. Chúng không nằm trong tính khả dụng nào.',
        en: 'Share of all runs of the last hour that failed on our own side. They are in no availability.',
      },
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
      title: { vi: 'Lượt thử gần nhất cách đây', en: 'Time since the newest run' },
      description: {
        vi: 'Thời gian kể từ khi lượt thử gần nhất của bất kỳ ô nào bắt đầu.',
        en: 'Time since the newest run of any cell began.',
      },
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
      title: { vi: 'Lượt bị bỏ lỡ (1 giờ)', en: 'Missed slots (1 hour)' },
      description: {
        vi: 'Các lượt đến hạn trong giờ qua mà không ai thử: những phút không biết, chứ không phải những phút tốt.',
        en: 'Slots of the last hour in which nobody tried: unknown minutes, not good ones.',
      },
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
      title: { vi: 'Lỗi của chính hệ thống theo loại', en: 'Monitor faults by kind' },
      description: {
        vi: 'Các lượt hỏng do phía giám sát, theo thứ bị hỏng. Không bao giờ nằm trong tính khả dụng.',
        en: 'Runs that failed on our own side, by what failed. Never part of availability.',
      },
      unit: 'short',
    },
    '15m',
    { query: sum(increase(series('congdan_monitor_faults_total'), '$__rate_interval'), 'kind'), legend: '{{kind}}' },
  );

export const runsByOutcome = () =>
  stackedPanel(
    {
      title: { vi: 'Lượt thử theo kết quả', en: 'Runs by outcome' },
      description: {
        vi: 'Mọi lượt thử theo kết cục: ok (thành công), failed (thất bại), stopped (tốt trong phạm vi thỏa thuận), monitor_fault (lỗi giám sát).',
        en: 'All runs by how they ended: ok, failed, stopped (well as far as the agreement allows), monitor_fault.',
      },
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
      title: { vi: 'Độ trễ so với lịch', en: 'Lateness' },
      description: {
        vi: 'Lượt thử bắt đầu chậm hơn lịch bao lâu: một nửa, chín phần mười và 99 phần trăm bắt đầu sớm hơn mức này.',
        en: 'How long after its slot a run begins: half, nine in ten, 99 in a hundred begin sooner.',
      },
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
      title: { vi: 'Lượt bị bỏ lỡ theo cổng', en: 'Missed slots by portal' },
      description: {
        vi: 'Các lượt đến hạn trong khoảng thời gian đã chọn mà không ai thử, theo cổng.',
        en: 'Slots of the chosen time in which nobody tried, by portal.',
      },
      unit: 'short',
      decimals: 0,
    },
    { query: sum(increase(series('congdan_runs_missed_total'), '$__range'), 'portal'), legend: '{{portal}}' },
  );

export const queueJobs = () =>
  linesPanel(
    {
      title: { vi: 'Việc trong hàng đợi', en: 'Jobs in the queues' },
      description: {
        vi: 'Số việc trong hàng đợi lượt thử và hàng đợi kết quả, theo trạng thái. Kết quả dồn lại nghĩa là chưa được ghi.',
        en: 'Jobs in the queues of runs and results, by state. Results that pile up are not recorded.',
      },
      unit: 'short',
    },
    '1m',
    { query: maximum(series('congdan_queue_jobs'), 'queue', 'state'), legend: '{{queue}}: {{state}}' },
  );

export const recorderAndTicks = () =>
  linesPanel(
    {
      title: { vi: 'Ghi kết quả và nhìn lịch', en: 'Results recorded and looks at the schedule' },
      description: {
        vi: 'Kết quả lấy từ hàng đợi theo cách chúng được xử lý, và số lần nhìn lịch theo kết cục.',
        en: 'Results taken from the queue by what became of them, and looks at the schedule by how they ended.',
      },
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

export const cellsSilent = () =>
  statPanel(
    {
      title: { vi: 'Ô lâu không được thử', en: 'Cells not tried for long' },
      description: {
        vi: 'Các ô (dịch vụ × cổng) mà lượt gần nhất bắt đầu hơn một giờ trước: đúng lịch thì mọi ô đều mới hơn.',
        en: 'Cells (service × portal) whose newest run began more than an hour ago: on schedule all are younger.',
      },
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
