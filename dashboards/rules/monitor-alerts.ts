/** Our own side. While one of the sick ones rings, nothing that is said about citizens can be believed. */
import {
  absent,
  calculate,
  constant,
  count,
  divide,
  except,
  increase,
  largest,
  maximum,
  minus,
  oneOf,
  orElse,
  quantile,
  bucketRate,
  series,
  sum,
  when,
  where,
} from '../promql/query.ts';
import type { Alert } from './alert.ts';
import { aboutAtLeast } from './objectives.ts';

const monitor = { scope: 'monitor', console: '/', dashboard: 'congdan-monitor' } as const;
const sick = { ...monitor, severity: 'page', monitorSick: true, keepFiringFor: '5m' } as const;
const up = (job: 'congdan-api' | 'congdan-worker') => when(series('up', { job }), '==', 1);
const recorded = series('congdan_queue_recorded_total', { result: oneOf('new', 'known') });
const faults = series('congdan_monitor_faults_total');

export const monitorAlerts: readonly Alert[] = [
  {
    ...monitor,
    name: 'CongdanWatchdog',
    query: constant(1),
    for: '0s',
    severity: 'watchdog',
    summary: {
      vi: 'Chuỗi cảnh báo còn sống (cảnh báo này luôn bật)',
      en: 'The chain of alerts is alive (this alert always rings)',
    },
    description: {
      vi: 'Được gửi liên tục tới một công tắc canh chừng bên ngoài; khi nó ngừng là Prometheus hoặc Alertmanager đã hỏng.',
      en: 'Sent on and on to a dead-man switch outside; when it stops, Prometheus or Alertmanager is down.',
    },
  },
  {
    ...sick,
    name: 'CongdanApiNotScraped',
    query: absent(up('congdan-api')),
    for: '3m',
    summary: { vi: 'Không đọc được số đo của api', en: 'No api answers a scrape' },
    description: {
      vi: 'Prometheus không tới được api nào: không có gì được lên lịch hay ghi lại, và không biết gì về người dân.',
      en: 'Prometheus reaches no api: nothing is scheduled or recorded, and nothing is known of the citizens.',
    },
  },
  {
    ...sick,
    name: 'CongdanNoWorker',
    query: when(maximum(series('congdan_queue_workers')), '==', 0),
    for: '3m',
    summary: { vi: 'Không còn tiến trình thử nào hoạt động', en: 'No worker is alive' },
    description: {
      vi: 'Không tiến trình thử nào báo cho hàng đợi rằng mình còn sống: các hành trình nằm chờ và không ai thử.',
      en: 'No worker gave a sign of life to the queue: journeys wait and nobody tries.',
    },
  },
  {
    ...monitor,
    name: 'CongdanWorkerNotScraped',
    query: when(series('up', { job: 'congdan-worker' }), '==', 0),
    for: '10m',
    severity: 'ticket',
    summary: {
      vi: 'Không đọc được số đo của worker {{ $labels.instance }}',
      en: 'Worker {{ $labels.instance }} does not answer a scrape',
    },
    description: {
      vi: 'Có thể nó đã chết hoặc bị mất kết nối; trong lúc đó các tiến trình khác làm thay.',
      en: 'It may be dead or cut off; others make its runs meanwhile.',
    },
  },
  {
    ...sick,
    name: 'CongdanNoRuns',
    query: where(
      when(sum(increase(series('congdan_runs_total', { outcome: oneOf('ok', 'failed', 'stopped') }), '30m')), '<', 0.5),
      when(count(series('congdan_portal_info')), '>', 0),
    ),
    for: '10m',
    summary: { vi: 'Đã 30 phút không có lượt thử nào', en: 'No run ended in a verdict for 30 minutes' },
    description: {
      vi: 'Có cổng phải thử mà không cổng nào được thử: lịch, hàng đợi hoặc các tiến trình thử đang đứng yên.',
      en: 'Portals are to be visited, and none was: schedule, queue or workers stand still.',
    },
  },
  {
    ...sick,
    name: 'CongdanResultsNotRecorded',
    query: orElse(
      except(
        when(sum(increase(series('congdan_worker_runs_total'), '15m')), '>=', aboutAtLeast(3)),
        when(sum(increase(recorded, '15m')), '>', 0.5),
      ),
      when(maximum(series('congdan_queue_jobs', { queue: 'results', state: 'pending' })), '>', 100),
    ),
    for: '5m',
    summary: { vi: 'Kết quả không được ghi lại', en: 'Results are not recorded' },
    description: {
      vi: 'Các tiến trình vẫn thử nhưng bộ ghi không nhận kết quả: có thể cơ sở dữ liệu không trả lời.',
      en: 'Workers make runs, and the recorder does not take them: the database may be away.',
    },
  },
  {
    ...sick,
    name: 'CongdanQueueDown',
    query: when(maximum(series('congdan_queue_up')), '==', 0),
    for: '2m',
    summary: { vi: 'Redis không trả lời', en: 'Redis does not answer' },
    description: {
      vi: 'Không lượt thử nào xếp hàng, chạy hay báo kết quả được.',
      en: 'No run can be queued, made or reported.',
    },
  },
  {
    ...sick,
    name: 'CongdanTicksStopped',
    query: when(sum(increase(series('congdan_queue_ticks_total', { result: 'served' }), '10m')), '<', 0.5),
    for: '2m',
    summary: { vi: 'Lịch chạy đã dừng', en: 'The schedule stands still' },
    description: {
      vi: 'Đã 10 phút không ai nhìn lịch, nên không lượt nào đến hạn.',
      en: 'Nobody looked at the schedule for 10 minutes, so no slot becomes due.',
    },
  },
  {
    ...sick,
    name: 'CongdanMonitorFaults',
    query: where(
      when(largest(1, sum(increase(faults, '1h'), 'kind')), '>=', aboutAtLeast(3)),
      when(divide(sum(increase(faults, '1h')), sum(increase(series('congdan_runs_total'), '1h'))), '>', 0.1),
    ),
    for: '5m',
    summary: {
      vi: 'Hệ thống giám sát tự lỗi: {{ $labels.kind }}',
      en: 'The monitor itself fails: {{ $labels.kind }}',
    },
    description: {
      vi: 'Hơn một phần mười lượt thử của giờ qua hỏng do phía giám sát ({{ $value | humanize }} lượt thuộc loại này).',
      en: 'More than a tenth of the runs of the last hour failed on our own side ({{ $value | humanize }} of this kind).',
    },
  },
  {
    ...monitor,
    name: 'CongdanWorkerSetAside',
    query: when(sum(series('congdan_worker_set_aside'), 'instance', 'reason'), '>', 0),
    for: '5m',
    severity: 'ticket',
    summary: {
      vi: 'Worker {{ $labels.instance }} tự ngừng nhận việc ({{ $labels.reason }})',
      en: 'Worker {{ $labels.instance }} set itself aside ({{ $labels.reason }})',
    },
    description: {
      vi: 'Hành trình kiểm tra của nó ở cổng mô phỏng không thành công, hoặc hơn 5 % lượt thử hỏng do chính nó: nó không nhận việc cho đến khi chạy được trở lại. Trong lúc đó các tiến trình khác làm thay.',
      en: 'Its canary journey at the stand-in portal does not succeed, or over 5 % of its runs end by its own fault: it takes none until it works again. Others make its runs meanwhile.',
    },
  },
  {
    ...monitor,
    name: 'CongdanRunsMissed',
    query: where(
      when(sum(increase(series('congdan_runs_missed_total'), '1h')), '>=', aboutAtLeast(3)),
      when(
        divide(
          sum(increase(series('congdan_runs_missed_total'), '1h')),
          sum(increase(series('congdan_runs_total'), '1h')),
        ),
        '>',
        0.05,
      ),
    ),
    for: '5m',
    severity: 'ticket',
    summary: {
      vi: '{{ $value | humanize }} lượt thử bị bỏ lỡ trong một giờ qua',
      en: '{{ $value | humanize }} slots of the last hour were missed',
    },
    description: {
      vi: 'Hơn một phần hai mươi số lượt đến hạn không được ai thử: những phút không biết, chứ không phải những phút tốt.',
      en: 'More than one slot in twenty was tried by nobody: unknown minutes, not good ones.',
    },
  },
  {
    ...monitor,
    name: 'CongdanRunsLate',
    query: when(quantile(0.9, sum(bucketRate('congdan_run_lateness_seconds', {}, '1h'), 'le')), '>', 300),
    for: '15m',
    severity: 'ticket',
    summary: {
      vi: 'Các lượt thử chạy trễ {{ $value | humanizeDuration }}',
      en: 'Runs start {{ $value | humanizeDuration }} late',
    },
    description: {
      vi: 'Một phần mười lượt thử của giờ qua phải chờ lâu hơn mức này: số tiến trình thử ít hơn nhịp thử đòi hỏi.',
      en: 'A tenth of the runs of the last hour waited longer than this: there are fewer workers than the interval needs.',
    },
  },
  {
    ...monitor,
    name: 'CongdanManyInconclusive',
    query: where(
      when(
        divide(
          sum(increase(series('congdan_failures_total', { cause: 'inconclusive' }), '6h')),
          sum(increase(series('congdan_failures_total'), '6h')),
        ),
        '>',
        0.25,
      ),
      when(sum(increase(series('congdan_failures_total'), '6h')), '>=', aboutAtLeast(10)),
    ),
    for: '30m',
    severity: 'ticket',
    summary: {
      vi: '{{ $value | humanizePercentage }} lượt thất bại chưa xác định được nguyên nhân',
      en: '{{ $value | humanizePercentage }} of failures remain without a cause',
    },
    description: {
      vi: 'Ở nhiều lượt thất bại, bằng chứng thiếu hoặc mâu thuẫn; trang của từng lượt nói rõ điều nào.',
      en: 'Evidence is missing or contradicts itself in many failed runs; their pages say which.',
    },
  },
  {
    ...monitor,
    name: 'CongdanContextsLeak',
    query: when(minus(series('congdan_worker_context_leases'), series('congdan_worker_running_runs')), '>', 1),
    for: '30m',
    severity: 'ticket',
    summary: {
      vi: 'Worker {{ $labels.instance }} không trả lại ngữ cảnh trình duyệt',
      en: 'Worker {{ $labels.instance }} does not give browser contexts back',
    },
    description: {
      vi: 'Số ngữ cảnh cho mượn nhiều hơn số lượt đang chạy; bộ nhớ sẽ cạn.',
      en: 'More contexts are lent than runs are made; memory will run out.',
    },
  },
  {
    ...monitor,
    name: 'CongdanWorkerMemoryLow',
    query: when(calculate(series('congdan_worker_host_free_memory_bytes'), '/', 1024 ** 2), '<', 750),
    for: '10m',
    severity: 'ticket',
    summary: {
      vi: 'Máy của worker {{ $labels.instance }} chỉ còn {{ $value | humanize }} MiB bộ nhớ',
      en: 'The host of worker {{ $labels.instance }} has {{ $value | humanize }} MiB of memory left',
    },
    description: {
      vi: 'Trình duyệt bị hệ thống kết thúc vì thiếu bộ nhớ sẽ thành lỗi giám sát.',
      en: 'A browser that the system kills for lack of memory ends as a monitor fault.',
    },
  },
];
