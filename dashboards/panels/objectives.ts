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
      title: { vi: `Phần ngân sách lỗi còn lại ${vi}`, en: `Error budget left, ${by}` },
      description: {
        vi: `Phần còn lại của số thất bại cho phép trong 30 ngày, ${vi}; dưới 0 nghĩa là đã hỏng nhiều hơn mức cho phép.`,
        en: `Share of the failures allowed in 30 days that is left, for ${en}; below 0 more failed than was allowed.`,
      },
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
      title: { vi: `Tốc độ tiêu ngân sách lỗi ${vi}`, en: `Burn rate of the error budget, ${by}` },
      description: {
        vi: `Trong một giờ, thất bại xảy ra nhanh gấp mấy lần mức cho phép, ${vi}. 1 là dùng hết phần cho phép đúng trong 30 ngày; trên 14,4 thì có người bị gọi.`,
        en: `How many times faster than allowed failures come, within an hour, for ${en}. 1 spends the allowance in just 30 days; above 14.4 somebody is paged.`,
      },
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
      title: { vi: `Mục tiêu và thực tế ${vi}`, en: `Objective and reality, ${by}` },
      description: {
        vi: `Mục tiêu, tỷ lệ lượt thất bại trong nhiều khoảng thời gian, và số lượt thất bại của giờ qua, ${vi}.`,
        en: `The objective, the share of failed runs over several windows, and failed runs of the last hour, for ${en}.`,
      },
      unit: 'percentunit',
      height: 12,
      runsOf: [by],
    },
    by,
    { service: { vi: 'Dịch vụ', en: 'Service' }, province: { vi: 'Tỉnh', en: 'Province' } },
    [
      {
        query: maximum(series('slo:objective:ratio', of), by),
        title: { vi: 'Mục tiêu', en: 'Objective' },
        unit: 'percentunit',
      },
      {
        query: maximum(series('slo:sli_error:ratio_rate1h', of), by),
        title: { vi: 'Thất bại 1 giờ', en: 'Failed, 1 hour' },
        unit: 'percentunit',
      },
      {
        query: maximum(series('slo:sli_error:ratio_rate1d', of), by),
        title: { vi: '1 ngày', en: '1 day' },
        unit: 'percentunit',
      },
      {
        query: maximum(series('slo:sli_error:ratio_rate30d', of), by),
        title: { vi: '30 ngày', en: '30 days' },
        unit: 'percentunit',
      },
      {
        query: maximum(series('slo:bad_runs:increase1h', of), by),
        title: { vi: 'Lượt hỏng trong giờ', en: 'Failed runs, 1 hour' },
        unit: 'short',
      },
    ],
  );
};

export const objectivesMissed = () =>
  statPanel(
    {
      title: { vi: 'Mục tiêu đã vỡ', en: 'Objectives missed' },
      description: {
        vi: 'Các mục tiêu đã dùng hết phần thất bại cho phép của 30 ngày.',
        en: 'Objectives whose whole allowance of 30 days is spent.',
      },
      unit: 'short',
      badIsHigh: true,
      limits: [1, 5],
    },
    {
      query: orElse(count(when(series('slo:period_error_budget_remaining:ratio'), '<', 0)), constant(0)),
      legend: 'mục tiêu',
    },
  );
