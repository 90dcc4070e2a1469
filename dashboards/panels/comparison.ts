/** Provinces, portals and services beside each other: with the interval, the trend, and how many runs say so. */
import { share } from '../promql/availability.ts';
import { portalRuns, serviceRuns } from '../promql/recorded-runs.ts';
import { chosen, maximum, minus, type Query, series, sum, withLabels } from '../promql/query.ts';
import { wilson } from '../promql/wilson.ts';
import { linesPanel } from './panel.ts';
import { type Column, tablePanel } from './table-panel.ts';

const description =
  'Over the chosen time: ok / (ok + failed), the ends of its 95 % interval (Wilson), the change against the last day, and the runs counted. Two whose intervals overlap are not known to differ.';

const ofPortals = { portal: chosen('portal'), province: chosen('province') } as const;

export const comparePortals = () =>
  tablePanel(
    { title: 'So sánh các cổng', description, unit: 'percentunit', height: 16, runsOf: ['portal'] },
    'portal',
    { portal: 'Cổng', name: 'Tên', province: 'Tỉnh' },
    [
      {
        query: withLabels(
          share(
            sum(portalRuns('$__range', { ...ofPortals, outcome: 'ok' }), 'portal'),
            sum(portalRuns('$__range', ofPortals), 'portal'),
          ),
          maximum(series('congdan_portal_info'), 'portal', 'name', 'province'),
          ['portal'],
          ['name', 'province'],
        ),
        title: 'Tính khả dụng',
        unit: 'percentunit',
      },
      ...columns(
        sum(portalRuns('$__range', { ...ofPortals, outcome: 'ok' }), 'portal'),
        sum(portalRuns('$__range', ofPortals), 'portal'),
        sum(portalRuns('1d', { ...ofPortals, outcome: 'ok' }), 'portal'),
        sum(portalRuns('1d', ofPortals), 'portal'),
      ),
    ],
  );

export const compareProvinces = () =>
  tablePanel(
    { title: 'So sánh các tỉnh', description, unit: 'percentunit', height: 16, runsOf: ['province'] },
    'province',
    { province: 'Tỉnh (mã)' },
    [
      {
        query: share(
          sum(portalRuns('$__range', { ...ofPortals, outcome: 'ok' }), 'province'),
          sum(portalRuns('$__range', ofPortals), 'province'),
        ),
        title: 'Tính khả dụng',
        unit: 'percentunit',
      },
      ...columns(
        sum(portalRuns('$__range', { ...ofPortals, outcome: 'ok' }), 'province'),
        sum(portalRuns('$__range', ofPortals), 'province'),
        sum(portalRuns('1d', { ...ofPortals, outcome: 'ok' }), 'province'),
        sum(portalRuns('1d', ofPortals), 'province'),
      ),
    ],
  );

export const compareServices = () =>
  tablePanel(
    { title: 'So sánh các dịch vụ', description, unit: 'percentunit', height: 16, runsOf: ['service'] },
    'service',
    { service: 'Dịch vụ', name_vi: 'Tên', number: 'Số' },
    [
      {
        query: withLabels(
          share(sum(serviceRuns('$__range', { outcome: 'ok' }), 'service'), sum(serviceRuns('$__range'), 'service')),
          maximum(series('congdan_service_info'), 'service', 'name_vi', 'number'),
          ['service'],
          ['name_vi', 'number'],
        ),
        title: 'Tính khả dụng',
        unit: 'percentunit',
      },
      ...columns(
        sum(serviceRuns('$__range', { outcome: 'ok' }), 'service'),
        sum(serviceRuns('$__range'), 'service'),
        sum(serviceRuns('1d', { outcome: 'ok' }), 'service'),
        sum(serviceRuns('1d'), 'service'),
      ),
    ],
  );

export const portalsOverTime = () =>
  linesPanel(
    {
      title: 'Các cổng theo thời gian',
      description: 'Availability of the chosen portals, an hour at a time: ok / (ok + failed).',
      unit: 'percentunit',
      max: 1,
      width: 24,
      runsOf: ['portal'],
    },
    '1h',
    {
      query: share(
        sum(series('portal_outcome:congdan_runs:rate1h', { ...ofPortals, outcome: 'ok' }), 'portal'),
        sum(series('portal_outcome:congdan_runs:rate1h', ofPortals), 'portal'),
      ),
      legend: '{{portal}}',
    },
  );

function columns<L extends string>(ok: Query<L>, all: Query<L>, okLately: Query<L>, allLately: Query<L>): Column[] {
  const { low, high } = wilson(ok, all);
  return [
    { query: low, title: 'Khoảng 95 %: từ', unit: 'percentunit' },
    { query: high, title: 'đến', unit: 'percentunit' },
    { query: minus(share(okLately, allLately), share(ok, all)), title: 'Ngày qua so với cả kỳ', unit: 'percentunit' },
    { query: all, title: 'Số lượt thử', unit: 'short' },
  ];
}
