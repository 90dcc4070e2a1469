/** Sums of runs and failures that dashboards over days and weeks are made of; the raw series would be thousands. */
import { chosenOutcomes } from '../promql/availability.ts';
import { rate, series, sum } from '../promql/query.ts';
import type { RecordingGroup } from './rule.ts';

const runs = series('congdan_runs_total', { outcome: chosenOutcomes });
const failures = series('congdan_failures_total');

export const runRecordings = {
  name: 'congdan-runs',
  interval: '1m',
  rules: [
    { record: 'service_outcome:congdan_runs:rate1h', query: sum(rate(runs, '1h'), 'service', 'outcome') },
    { record: 'portal_outcome:congdan_runs:rate1h', query: sum(rate(runs, '1h'), 'portal', 'province', 'outcome') },
    { record: 'service_cause:congdan_failures:rate1h', query: sum(rate(failures, '1h'), 'service', 'cause') },
    { record: 'portal_cause:congdan_failures:rate1h', query: sum(rate(failures, '1h'), 'portal', 'province', 'cause') },
  ],
} as const satisfies RecordingGroup;
