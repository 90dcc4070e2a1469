/** What was promised, how much of the allowance for failure is left, and how fast it goes. */
import type { objectives as all } from '../rules/objectives.ts';
import { constant, count, maximum, orElse, series, when } from '../promql/query.ts';
import { barsPanel, linesPanel, statPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';

type ObjectiveId = (typeof all)[number]['id'];
const words: Readonly<
  Record<ObjectiveId, { readonly vi: string; readonly en: string; readonly by: 'service' | 'province' }>
> = {
  'over-provinces': { vi: 'theo dịch vụ', en: 'a service at all portals', by: 'service' },
  'over-services': { vi: 'theo tỉnh', en: 'all services of a province', by: 'province' },
};

export const budgetLeft = (id: ObjectiveId) => {
  const { vi, en, by } = words[id];
  return barsPanel(
    {
      title: `Phần ngân sách lỗi còn lại ${vi}`,
      description: `Share of the failures allowed in 30 days that is left, for ${en}; below 0 more failed than was allowed.`,
      unit: 'percentunit',
      height: 14,
      max: 1,
      decimals: 0,
      limits: [0.01, 0.25],
      runsOf: [by],
    },
    {
      query: maximum(series('slo:period_error_budget_remaining:ratio', { sloth_slo: id }), 'sloth_service', by),
      legend: `{{${by}}}`,
    },
  );
};

export const burnRates = (id: ObjectiveId) => {
  const { vi, en, by } = words[id];
  return linesPanel(
    {
      title: `Tốc độ tiêu ngân sách lỗi ${vi}`,
      description: `How many times faster than allowed failures come, within an hour, for ${en}. 1 spends the allowance in just 30 days; above 14.4 somebody is paged.`,
      unit: 'none',
      runsOf: [by],
    },
    '5m',
    {
      query: maximum(series('slo:current_burn_rate:ratio', { sloth_slo: id }), by),
      legend: `{{${by}}}`,
    },
  );
};

export const objectiveTable = (id: ObjectiveId) => {
  const { vi, en, by } = words[id];
  const of = { sloth_slo: id } as const;
  return tablePanel(
    {
      title: `Mục tiêu và thực tế ${vi}`,
      description: `The objective, the share of failed runs over several windows, and failed runs of the last hour, for ${en}.`,
      unit: 'percentunit',
      height: 12,
      runsOf: [by],
    },
    by,
    { service: 'Dịch vụ', province: 'Tỉnh' },
    [
      { query: maximum(series('slo:objective:ratio', of), by), title: 'Mục tiêu', unit: 'percentunit' },
      { query: maximum(series('slo:sli_error:ratio_rate1h', of), by), title: 'Thất bại 1 giờ', unit: 'percentunit' },
      { query: maximum(series('slo:sli_error:ratio_rate1d', of), by), title: '1 ngày', unit: 'percentunit' },
      { query: maximum(series('slo:sli_error:ratio_rate30d', of), by), title: '30 ngày', unit: 'percentunit' },
      { query: maximum(series('slo:bad_runs:increase1h', of), by), title: 'Lượt hỏng trong giờ', unit: 'short' },
    ],
  );
};

export const objectivesMissed = () =>
  statPanel(
    {
      title: 'Mục tiêu đã vỡ',
      description: 'Objectives whose whole allowance of 30 days is spent.',
      unit: 'short',
      badIsHigh: true,
      limits: [1, 5],
    },
    {
      query: orElse(count(when(series('slo:period_error_budget_remaining:ratio'), '<', 0)), constant(0)),
      legend: 'mục tiêu',
    },
  );
