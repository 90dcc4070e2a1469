/** What congdan knows of itself: open incidents, announced maintenance. */
import { bad, incident, oneOf, type Scenario } from './scenario.ts';

export const incidentScenarios: readonly Scenario[] = [
  {
    alert: 'CongdanIncidentOpen',
    says: 'one opens, then a second of its kind, seen by two apis',
    series: ['api:8080', 'api-2:8080'].flatMap((instance) => [
      incident('payment', 'payment-provider', 'pay-1', (minute) => minute > 120 && minute <= 240, instance),
      incident('payment', 'payment-provider', 'pay-2', (minute) => minute > 180 && minute <= 240, instance),
    ]),
    rings: {
      120: [],
      150: [{ cause: 'payment', factor: 'payment-provider', factor_id: 'pay-1' }],
      220: [
        { cause: 'payment', factor: 'payment-provider', factor_id: 'pay-1' },
        { cause: 'payment', factor: 'payment-provider', factor_id: 'pay-2' },
      ],
      300: [],
    },
  },
  {
    alert: 'CongdanIncidentOpen',
    says: 'an incident of our own side is nobody else’s',
    series: [incident('monitor_fault', 'probe', 'worker-1', bad)],
    rings: { 200: [] },
  },
  {
    alert: 'CongdanProbeSick',
    says: 'an incident of our own side',
    series: [incident('monitor_fault', 'probe', 'worker-1', bad)],
    rings: { 120: [], 200: [{ factor: 'probe', factor_id: 'worker-1' }], 300: [] },
  },
  {
    alert: 'CongdanMaintenance',
    says: 'one of two portals is in a window, seen by two apis',
    series: ['api:8080', 'api-2:8080'].flatMap((instance) =>
      ['portal-01', 'portal-02'].map((portal) =>
        oneOf(
          'congdan_maintenance_window',
          '0',
          portal === 'portal-01' ? '1' : '0',
          `portal="${portal}", job="congdan-api", instance="${instance}"`,
        ),
      ),
    ),
    rings: { 120: [], 200: [{ portal: 'portal-01', factor: 'portal', factor_id: 'portal-01' }], 300: [] },
  },
];
