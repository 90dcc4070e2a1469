/** Announced windows, from congdan's own list: told to nobody, they hold back what they explain. */
import { maximum, series, when } from '../promql/query.ts';
import type { Alert } from './alert.ts';

export const maintenanceAlerts: readonly Alert[] = [
  {
    name: 'CongdanMaintenance',
    query: when(maximum(series('congdan_maintenance_window'), 'portal'), '==', 1),
    for: '0s',
    // What failed just before may ring on for some minutes after.
    keepFiringFor: '5m',
    severity: 'none',
    scope: 'maintenance',
    // As an incident of this portal has them: it is held back too.
    labels: { factor: 'portal', factor_id: '{{ $labels.portal }}' },
    summary: {
      vi: 'Cổng {{ $labels.portal }} đang bảo trì theo thông báo trước',
      en: 'Portal {{ $labels.portal }} is in a maintenance window that was announced',
    },
    description: {
      vi: 'Các lượt đến hạn được ghi là dừng, và các cảnh báo về cổng này được giữ lại. Không ai bị gọi.',
      en: 'Its slots are recorded as stopped, and alerts about it are held back. Nobody is told.',
    },
    console: '/?outcome=stopped&portal={portal}',
    dashboard: 'congdan-portals',
  },
];
