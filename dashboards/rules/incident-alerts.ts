/** What congdan itself found to explain many failures: the alert that people should get first, and mostly alone. */
import { maximum, series, when } from '../promql/query.ts';
import type { Alert } from './alert.ts';

export const incidentAlerts: readonly Alert[] = [
  {
    name: 'CongdanIncidentOpen',
    query: when(maximum(series('congdan_incidents_open'), 'cause', 'factor'), '>', 0),
    for: '0s',
    keepFiringFor: '5m',
    severity: 'page',
    scope: 'incident',
    summary: {
      vi: 'Sự cố đang mở: {{ $labels.factor }} ({{ $labels.cause }})',
      en: 'Open incident: {{ $labels.factor }} ({{ $labels.cause }})',
    },
    description:
      'One factor explains the failures of many runs; {{ $value }} incident(s) of this factor and cause are open.',
    console: '/?outcome=failed&cause={cause}',
    dashboard: 'congdan-national',
  },
];
