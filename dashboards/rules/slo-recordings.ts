/** The objectives' series, in sloth's names. */
import type { LabelOf } from '../promql/declared-series.ts';
import { chosenOutcomes, share } from '../promql/availability.ts';
import {
  averageOver,
  calculate,
  divideOn,
  increase,
  lessFrom,
  maximum,
  type Query,
  relabel,
  series,
  sum,
  type Window,
} from '../promql/query.ts';
import { objectives, periodDays, type Objective } from './objectives.ts';
import type { RecordingGroup, RecordingRule } from './rule.ts';

/** Up to here from the counters themselves; longer from what was recorded of them, which is a thousand times less. */
const shortWindows = ['1h', '2h', '6h'] as const;
const longWindows = ['1d', '3d', `${periodDays}d`] as const;
const identity = ['sloth_id', 'sloth_service', 'sloth_slo', 'service', 'province'] as const;

export const sloErrors: RecordingGroup = {
  name: 'congdan-slo-errors',
  interval: '1m',
  rules: objectives.flatMap((objective): RecordingRule[] => [
    ...shortWindows.map((window) => errorRule(objective, window, errorsFromCounters(objective, window))),
    {
      record: 'slo:bad_runs:increase1h',
      query: named(objective, sumBy(objective, increase(series('congdan_runs_total', { outcome: 'failed' }), '1h'))),
      labels: { sloth_slo: objective.id },
    },
  ]),
};

export const sloLongErrors: RecordingGroup = {
  name: 'congdan-slo-long-errors',
  interval: '5m',
  rules: objectives.flatMap((objective) =>
    longWindows.map((window) => errorRule(objective, window, errorsFromRecorded(objective, window))),
  ),
};

export const sloMetadata: RecordingGroup = {
  name: 'congdan-slo-metadata',
  interval: '1m',
  rules: objectives.flatMap(({ id, ratio }): RecordingRule[] => {
    const each = maximum(series('slo:sli_error:ratio_rate30d', { sloth_slo: id }), ...identity);
    const always = (value: number) => calculate(calculate(each, '*', 0), '+', value);
    const budget = series('slo:error_budget:ratio', { sloth_slo: id });
    const burn = (sli: 'slo:sli_error:ratio_rate1h' | 'slo:sli_error:ratio_rate30d') =>
      divideOn(maximum(series(sli, { sloth_slo: id }), ...identity), budget, 'sloth_id', 'sloth_slo', 'sloth_service');
    const rules: readonly RecordingRule[] = [
      { record: 'slo:objective:ratio', query: always(ratio) },
      { record: 'slo:error_budget:ratio', query: always(Number((1 - ratio).toFixed(6))) },
      { record: 'slo:time_period:days', query: always(periodDays) },
      { record: 'slo:current_burn_rate:ratio', query: burn('slo:sli_error:ratio_rate1h') },
      { record: 'slo:period_burn_rate:ratio', query: burn('slo:sli_error:ratio_rate30d') },
      {
        record: 'slo:period_error_budget_remaining:ratio',
        query: lessFrom(1, series('slo:period_burn_rate:ratio', { sloth_slo: id })),
      },
      {
        record: 'sloth_slo_info',
        query: always(1),
        labels: {
          sloth_mode: 'congdan',
          sloth_objective: String(ratio * 100),
          sloth_spec: 'congdan',
          sloth_version: 'none',
        },
      },
    ];
    return rules.map((rule) => ({ ...rule, labels: { ...rule.labels, sloth_slo: id } }));
  }),
};

function errorRule(
  objective: Objective,
  window: (typeof shortWindows | typeof longWindows)[number],
  query: Query<'service' | 'province'>,
): RecordingRule {
  return {
    record: `slo:sli_error:ratio_rate${window}`,
    query: named(objective, query),
    labels: { sloth_slo: objective.id, sloth_window: window },
  };
}

function errorsFromCounters(objective: Objective, window: Window): Query<'service' | 'province'> {
  return share(
    sumBy(objective, increase(series('congdan_runs_total', { outcome: 'failed' }), window)),
    sumBy(objective, increase(series('congdan_runs_total', { outcome: chosenOutcomes }), window)),
  );
}

/** The mean of rates over a window is its number of runs over its length; both sides have the same length. */
function errorsFromRecorded(objective: Objective, window: Window): Query<'service' | 'province'> {
  if (objective.over === 'service') {
    const runs = 'service_outcome:congdan_runs:rate1h';
    return share(
      sum(averageOver(series(runs, { outcome: 'failed' }), window), 'service'),
      sum(averageOver(series(runs, { outcome: chosenOutcomes }), window), 'service'),
    );
  }
  const runs = 'portal_outcome:congdan_runs:rate1h';
  return share(
    sum(averageOver(series(runs, { outcome: 'failed' }), window), 'province'),
    sum(averageOver(series(runs, { outcome: chosenOutcomes }), window), 'province'),
  );
}

function sumBy({ over }: Objective, query: Query<LabelOf<'congdan_runs_total'>>): Query<'service' | 'province'> {
  return over === 'service' ? sum(query, 'service') : sum(query, 'province');
}

/** Labels that say which objective it is; `sloth_slo` is the rule's own, so that no two rules look alike. */
function named({ id, over }: Objective, query: Query<'service' | 'province'>): Query<string> {
  const before = over === 'service' ? '' : 'province-';
  return relabel(query, { sloth_service: [before, over], sloth_id: [before, over, `-${id}`] });
}
