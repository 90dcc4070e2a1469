/** What congdan itself found to explain many failures: the alert that people should get first, and mostly alone. */
import { type Condition, maximum, series, when } from '../promql/query.ts';
import type { Alert } from './alert.ts';

/** Incidents of our own side (a sick probe) are no news for operators. */
const ours: Condition = { operator: '=~', value: 'monitor_fault' };
const citizens: Condition = { operator: '!=', value: 'monitor_fault' };
const open = (cause: Condition) =>
  when(maximum(series('congdan_incidents_open', { cause }), 'cause', 'factor'), '>', 0);

export const incidentAlerts: readonly Alert[] = [
  {
    name: 'CongdanIncidentOpen',
    query: open(citizens),
    for: '0s',
    keepFiringFor: '5m',
    severity: 'page',
    scope: 'incident',
    // Another incident of the same kind must ring again, and an alert is the same as long as its labels are.
    labels: { open: '{{ $value }}' },
    summary: {
      vi: 'Sự cố đang mở: {{ $labels.factor }} ({{ $labels.cause }})',
      en: 'Open incident: {{ $labels.factor }} ({{ $labels.cause }})',
    },
    description:
      'One factor explains the failures of many runs; {{ $value }} incident(s) of this factor and cause are open.',
    console: '/?outcome=failed&cause={cause}',
    dashboard: 'congdan-national',
  },
  {
    name: 'CongdanProbeSick',
    query: open(ours),
    for: '0s',
    keepFiringFor: '5m',
    severity: 'page',
    scope: 'monitor',
    labels: { open: '{{ $value }}' },
    summary: {
      vi: 'Sự cố của chính hệ thống giám sát: {{ $labels.factor }}',
      en: 'An incident of the monitor itself: {{ $labels.factor }}',
    },
    description: 'Runs fail together on our own side, and one factor of ours explains it. Availability is not touched.',
    console: '/?outcome=monitor-fault',
    dashboard: 'congdan-monitor',
  },
];
