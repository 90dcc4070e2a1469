/** All alerts, widest first. */
import type { Alert } from './alert.ts';
import { budgetAlerts } from './budget-alerts.ts';
import { incidentAlerts } from './incident-alerts.ts';
import { maintenanceAlerts } from './maintenance-alerts.ts';
import { monitorAlerts } from './monitor-alerts.ts';
import { portalAlerts } from './portal-alerts.ts';

export const alertsInOrder: readonly Alert[] = [
  ...monitorAlerts,
  ...maintenanceAlerts,
  ...incidentAlerts,
  ...budgetAlerts,
  ...portalAlerts,
];

/** `CongdanNoRuns` → `no-runs`. */
export const runbookName = ({ name }: Alert): string =>
  name
    .replace(/^Congdan/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
