/** Creates every series that can occur, at 0: `increase()` does not see the first step of a series that was not there. */
import { monitorFaultKinds } from '../diagnosis/causes.ts';
import { possibleCauses, possibleOutcomes, possibleStages } from './possible-series.ts';
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';
import { outcomeLabels, provinceLabel } from './run-labels.ts';
import { showIncidents } from './show-incidents.ts';

/** What the series need to know of a service. */
export interface CountedService {
  readonly id: string;
  readonly number: number;
  readonly name: { readonly vi: string; readonly en: string };
  /** Whether a citizen may have to pay: without a fee there is no payment stage to fail in. */
  readonly hasPayment: boolean;
}

/** What the series need to know of a portal. */
export interface CountedPortal {
  readonly id: string;
  readonly name: string;
  readonly province?: string | undefined;
  readonly operator?: string | undefined;
  readonly product?: string | undefined;
  readonly vendor?: string | undefined;
  readonly procurement?: string | undefined;
  /** What its operator agreed to; undefined: unknown, so that anything can occur. */
  readonly agreement?: 'public' | 'agreed' | undefined;
}

export function createAtZero(
  metrics: Metrics<typeof runFamilies>,
  services: readonly CountedService[],
  portals: readonly CountedPortal[],
): void {
  for (const kind of monitorFaultKinds) metrics.increment('congdan_monitor_faults_total', { kind }, 0);
  metrics.createAtZero('congdan_run_lateness_seconds', {});
  showIncidents(metrics, []);
  for (const { id, number, name } of services) {
    metrics.set('congdan_service_info', { service: id, number: String(number), name_vi: name.vi, name_en: name.en }, 1);
  }
  for (const portal of portals) {
    const province = provinceLabel(portal.province);
    const { operator = '', product = '', vendor = '', procurement = '' } = portal;
    metrics.set(
      'congdan_portal_info',
      { portal: portal.id, name: portal.name, province, operator, product, vendor, procurement },
      1,
    );
    metrics.increment('congdan_runs_missed_total', { portal: portal.id }, 0);
    metrics.set('congdan_maintenance_window', { portal: portal.id }, 0);
    for (const service of services) {
      const cell = { service: service.id, portal: portal.id, province };
      const traits = { hasPayment: service.hasPayment, agreement: portal.agreement };
      for (const outcome of possibleOutcomes(traits))
        metrics.increment('congdan_runs_total', { ...cell, outcome: outcomeLabels[outcome] }, 0);
      for (const stage of possibleStages(traits)) {
        for (const cause of possibleCauses(traits, stage))
          metrics.increment('congdan_failures_total', { ...cell, stage, cause }, 0);
      }
    }
  }
}
