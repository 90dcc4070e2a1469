/** Budgets that burn, by objective: fast ones wake somebody, slow ones can wait for office hours. */
import type { LabelOf } from '../promql/declared-series.ts';
import {
  divide,
  increase,
  maximum,
  oneOf,
  orElse,
  type Query,
  series,
  type Selector,
  sum,
  toOne,
  where,
  when,
  type Window,
  withLabels,
} from '../promql/query.ts';
import type { Alert } from './alert.ts';
import { causeOfProvince, causeOfService } from './dominant-cause.ts';
import { aboutAtLeast, burnWindows, leastBadRuns, objectives, type Objective } from './objectives.ts';

const identity = ['sloth_id', 'sloth_service', 'sloth_slo'] as const;
type Sli = LabelOf<'slo:sli_error:ratio_rate1h'>;

export const budgetAlerts: readonly Alert[] = objectives.flatMap((objective) => {
  const { over } = objective;
  const what = { service: ['Dịch vụ', 'Service'], province: ['Tỉnh', 'Province'] } as const;
  const [vi, en] = what[over];
  const subject = `{{ $labels.${over} }}`;
  const shared = {
    keepFiringFor: '10m',
    scope: over,
    console: `/?outcome=failed&${over}={${over}}`,
    dashboard: 'congdan-slo',
  } as const;
  return [
    {
      ...shared,
      name: over === 'service' ? 'CongdanServiceBudgetBurnsFast' : 'CongdanProvinceBudgetBurnsFast',
      query: burns(objective, 'fast'),
      for: '2m',
      severity: 'page',
      sloth: 'page',
      summary: {
        vi: `${vi} ${subject}: {{ $value | humanizePercentage }} lượt thử thất bại trong một giờ qua ({{ $labels.cause }})`,
        en: `${en} ${subject}: {{ $value | humanizePercentage }} of runs failed within the hour ({{ $labels.cause }})`,
      },
      description: {
        vi: `Ngân sách lỗi của 30 ngày đang bị tiêu nhanh gấp nhiều lần mức cho phép (mục tiêu ${objective.ratio}), với ít nhất ${leastBadRuns} lượt thất bại trong một giờ.`,
        en: `The error budget of 30 days is spent many times faster than allowed (objective ${objective.ratio}), by at least ${leastBadRuns} failed runs within an hour.`,
      },
    },
    {
      ...shared,
      name: over === 'service' ? 'CongdanServiceBudgetBurnsSlowly' : 'CongdanProvinceBudgetBurnsSlowly',
      query: burns(objective, 'slow'),
      for: '15m',
      severity: 'ticket',
      sloth: 'ticket',
      summary: {
        vi: `${vi} ${subject} sẽ không đạt mục tiêu tháng: {{ $value | humanizePercentage }} lượt thử thất bại ({{ $labels.cause }})`,
        en: `${en} ${subject} will miss its objective: {{ $value | humanizePercentage }} of runs failed ({{ $labels.cause }})`,
      },
      description: {
        vi: `Ngân sách lỗi của 30 ngày sẽ không đủ (mục tiêu ${objective.ratio}); thất bại đến đều đều chứ không dồn một lúc.`,
        en: `The error budget of 30 days will not last (objective ${objective.ratio}); failures come on steadily, not all at once.`,
      },
    },
  ] satisfies Alert[];
});

/** The error ratio, where both windows of a pair burn and there were enough bad runs. */
function burns(objective: Objective, speed: keyof typeof burnWindows): Query<string> {
  const { id, over, ratio } = objective;
  const matchers = { sloth_slo: id } as const;
  const pairs = burnWindows[speed].map(({ short, long, factor }): Query<Sli> => {
    const limit = Number((factor * (1 - ratio)).toFixed(6));
    const beyond = (window: Selector<Sli>): Query<Sli> => when(window, '>', limit);
    const tried = when(failedOfTried(over, short), '>', limit);
    const error = beyond(series(`slo:sli_error:ratio_rate${short}`, matchers));
    const now = over === 'service' ? where(error, tried, 'service') : where(error, tried, 'province');
    return short === long ? now : where(now, beyond(series(`slo:sli_error:ratio_rate${long}`, matchers)), ...identity);
  });
  // Without the window's label: two pairs that burn at once are one alert.
  const burning = maximum(
    pairs.reduce((first, second) => orElse(first, second)),
    ...identity,
    'service',
    'province',
  );
  const badRuns = when(series('slo:bad_runs:increase1h', matchers), '>=', aboutAtLeast(leastBadRuns));
  const enough = where(burning, badRuns, ...identity);
  return over === 'service'
    ? withLabels(enough, toOne(causeOfService()), ['service'], ['cause'])
    : withLabels(enough, toOne(causeOfProvince()), ['province'], ['cause']);
}

/**
 * Portals of which only public pages are read give failed and stopped runs, never ok: there one failure in a thousand
 * runs is an availability of 0. To wake somebody, failures must also be many among all runs that were tried.
 */
function failedOfTried(over: Objective['over'], window: Window): Query<'service' | 'province'> {
  const runs = (...outcomes: readonly string[]) =>
    increase(series('congdan_runs_total', { outcome: oneOf(...outcomes) }), window);
  const share = <const B extends 'service' | 'province'>(by: B) =>
    divide(sum(runs('failed'), by), sum(runs('ok', 'failed', 'stopped'), by));
  return over === 'service' ? share('service') : share('province');
}
