/** What congdan itself found to explain many failures: the alert that people should get first, and mostly alone. */
import { type Condition, maximum, series } from '../promql/query.ts';
import type { Alert } from './alert.ts';

/** Incidents of our own side (a sick probe) are no news for operators. */
const ours: Condition = { operator: '=~', value: 'monitor_fault' };
const citizens: Condition = { operator: '!=', value: 'monitor_fault' };
/** By its id and what it is about, so that another incident of the same kind is another alert. */
const open = (cause: Condition) =>
  maximum(series('congdan_incident_info', { cause }), 'incident', 'cause', 'factor', 'factor_id');

const shared = { for: '0s', keepFiringFor: '5m', severity: 'page' } as const;

export const incidentAlerts: readonly Alert[] = [
  {
    ...shared,
    name: 'CongdanIncidentOpen',
    query: open(citizens),
    scope: 'incident',
    summary: {
      vi: 'Sự cố đang mở: {{ $labels.factor }} {{ $labels.factor_id }} ({{ $labels.cause }})',
      en: 'Open incident: {{ $labels.factor }} {{ $labels.factor_id }} ({{ $labels.cause }})',
    },
    description: {
      vi: 'Một yếu tố ({{ $labels.factor }} {{ $labels.factor_id }}) giải thích nhiều lượt thất bại, phần lớn được kết luận là {{ $labels.cause }}.',
      en: 'One factor ({{ $labels.factor }} {{ $labels.factor_id }}) explains the failures of many runs, most of which were judged {{ $labels.cause }}.',
    },
    console: '/?outcome=failed&incident={incident}',
    dashboard: 'congdan-national',
  },
  {
    ...shared,
    name: 'CongdanProbeSick',
    query: open(ours),
    scope: 'monitor',
    summary: {
      vi: 'Sự cố của chính hệ thống giám sát: {{ $labels.factor }} {{ $labels.factor_id }}',
      en: 'An incident of the monitor itself: {{ $labels.factor }} {{ $labels.factor_id }}',
    },
    description: {
      vi: 'Nhiều lượt cùng hỏng do phía giám sát, và một yếu tố của chính mình giải thích điều đó. Tính khả dụng không bị ảnh hưởng.',
      en: 'Runs fail together on our own side, and one factor of ours explains it. Availability is not touched.',
    },
    console: '/?outcome=monitor-fault',
    dashboard: 'congdan-monitor',
  },
];
