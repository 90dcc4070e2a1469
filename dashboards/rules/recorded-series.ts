/**
 * What our recording rules write, declared like the families of metrics/, so that queries on them are checked alike.
 * Names: `level:metric:operations` (Prometheus' practices); those that begin with `slo:` and `sloth_` are sloth's, so
 * that its public dashboards read ours (github.com/slok/sloth).
 */
import type { Family } from '../../metrics/family.ts';

const slo = ['sloth_id', 'sloth_service', 'sloth_slo', 'service', 'province'] as const;
const sliError = { type: 'gauge', help: 'Share of failed runs among those with a verdict.', labels: [...slo, 'sloth_window'] } as const; // prettier-ignore

export const recordedSeries = {
  'service_outcome:congdan_runs:rate1h': {
    type: 'gauge',
    help: 'Runs a second of a service at all portals, by how they ended.',
    labels: ['service', 'outcome'],
  },
  'portal_outcome:congdan_runs:rate1h': {
    type: 'gauge',
    help: 'Runs a second at a portal, all services, by how they ended.',
    labels: ['portal', 'province', 'outcome'],
  },
  'service_cause:congdan_failures:rate1h': {
    type: 'gauge',
    help: 'Failed runs a second of a service, by cause.',
    labels: ['service', 'cause'],
  },
  'portal_cause:congdan_failures:rate1h': {
    type: 'gauge',
    help: 'Failed runs a second at a portal, by cause.',
    labels: ['portal', 'province', 'cause'],
  },
  'slo:sli_error:ratio_rate1h': sliError,
  'slo:sli_error:ratio_rate2h': sliError,
  'slo:sli_error:ratio_rate6h': sliError,
  'slo:sli_error:ratio_rate1d': sliError,
  'slo:sli_error:ratio_rate3d': sliError,
  'slo:sli_error:ratio_rate30d': sliError,
  'slo:bad_runs:increase1h': { type: 'gauge', help: 'Failed runs of the last hour under an objective.', labels: slo },
  'slo:objective:ratio': { type: 'gauge', help: 'Share of runs that must get through.', labels: slo },
  'slo:error_budget:ratio': { type: 'gauge', help: 'Share of runs that may fail.', labels: slo },
  'slo:time_period:days': { type: 'gauge', help: 'Days over which an objective is meant.', labels: slo },
  'slo:current_burn_rate:ratio': {
    type: 'gauge',
    help: 'How many times faster than allowed the budget is spent now.',
    labels: slo,
  },
  'slo:period_burn_rate:ratio': { type: 'gauge', help: 'The same over the whole period.', labels: slo },
  'slo:period_error_budget_remaining:ratio': {
    type: 'gauge',
    help: 'Share of the budget that is left; below 0 more was spent than there was.',
    labels: slo,
  },
  sloth_slo_info: {
    type: 'gauge',
    help: 'Always 1: what is known of an objective.',
    labels: [...slo, 'sloth_mode', 'sloth_objective', 'sloth_spec', 'sloth_version'],
  },
} as const satisfies Record<string, Family>;

export type RecordedName = keyof typeof recordedSeries;
