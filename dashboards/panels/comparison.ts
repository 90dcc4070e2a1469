/** Provinces, portals and services beside each other: with the interval, the trend, and how many runs say so. */
import type { Bilingual } from '../bilingual.ts';
import { share } from '../promql/availability.ts';
import { portalRuns, serviceRuns } from '../promql/recorded-runs.ts';
import { chosen, maximum, minus, type Query, series, sum, withLabels } from '../promql/query.ts';
import { wilson } from '../promql/wilson.ts';
import { linesPanel } from './panel.ts';
import { type Column, tablePanel } from './table-panel.ts';

const description: Bilingual = {
  vi: 'Trong khoảng thời gian đã chọn: thành công / (thành công + thất bại), hai đầu của khoảng tin cậy 95 % (Wilson), thay đổi của ngày qua so với cả kỳ, và số lượt thử. Hai dòng có khoảng chồng lên nhau thì chưa biết là khác nhau.',
  en: 'Over the chosen time: ok / (ok + failed), the ends of its 95 % interval (Wilson), how the last day differs from the whole, and the runs counted. Two whose intervals overlap are not known to differ.',
};

const ofPortals = { portal: chosen('portal'), province: chosen('province') } as const;

export const comparePortals = () =>
  tablePanel(
    {
      title: { vi: 'So sánh các cổng', en: 'Portals compared' },
      description,
      unit: 'percentunit',
      height: 16,
      runsOf: ['portal'],
    },
    'portal',
    { portal: { vi: 'Cổng', en: 'Portal' }, name: { vi: 'Tên', en: 'Name' }, province: { vi: 'Tỉnh', en: 'Province' } },
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
        title: { vi: 'Tính khả dụng', en: 'Availability' },
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
    {
      title: { vi: 'So sánh các tỉnh', en: 'Provinces compared' },
      description,
      unit: 'percentunit',
      height: 16,
      runsOf: ['province'],
    },
    'province',
    { province: { vi: 'Tỉnh (mã)', en: 'Province (code)' } },
    [
      {
        query: share(
          sum(portalRuns('$__range', { ...ofPortals, outcome: 'ok' }), 'province'),
          sum(portalRuns('$__range', ofPortals), 'province'),
        ),
        title: { vi: 'Tính khả dụng', en: 'Availability' },
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
    {
      title: { vi: 'So sánh các dịch vụ', en: 'Services compared' },
      description,
      unit: 'percentunit',
      height: 16,
      runsOf: ['service'],
    },
    'service',
    {
      service: { vi: 'Dịch vụ', en: 'Service' },
      name_vi: { vi: 'Tên', en: 'Name' },
      number: { vi: 'Số', en: 'Number' },
    },
    [
      {
        query: withLabels(
          share(sum(serviceRuns('$__range', { outcome: 'ok' }), 'service'), sum(serviceRuns('$__range'), 'service')),
          maximum(series('congdan_service_info'), 'service', 'name_vi', 'number'),
          ['service'],
          ['name_vi', 'number'],
        ),
        title: { vi: 'Tính khả dụng', en: 'Availability' },
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
      title: { vi: 'Các cổng theo thời gian', en: 'Portals over time' },
      description: {
        vi: 'Tính khả dụng của các cổng đã chọn, tính theo từng giờ: thành công / (thành công + thất bại).',
        en: 'Availability of the chosen portals, an hour at a time: ok / (ok + failed).',
      },
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
    { query: low, title: { vi: 'Khoảng 95 %: từ', en: 'from' }, unit: 'percentunit' },
    { query: high, title: { vi: 'đến', en: 'to' }, unit: 'percentunit' },
    {
      query: minus(share(okLately, allLately), share(ok, all)),
      title: { vi: 'Ngày qua so với cả kỳ', en: 'Trend' },
      unit: 'percentunit',
    },
    { query: all, title: { vi: 'Số lượt thử', en: 'Runs' }, unit: 'short' },
  ];
}
