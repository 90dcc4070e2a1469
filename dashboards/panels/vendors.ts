/** Those who build the portals: by vendor, by product, hired against owned, as the ministry compared in 2023. */
import { share } from '../promql/availability.ts';
import { portalRuns } from '../promql/recorded-runs.ts';
import { calculate, chosen, count, maximum, type Query, series, sum, sumOver, withLabels } from '../promql/query.ts';
import { barsPanel, linesPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';
import { wilson } from '../promql/wilson.ts';

type Trait = 'vendor' | 'product' | 'procurement';

const info = maximum(
  series('congdan_portal_info', { vendor: chosen('vendor'), product: chosen('product') }),
  'portal',
  'vendor',
  'product',
  'procurement',
);
const counted = 'ok / (ok + failed) over the chosen time; portals of which it is not known stand under no name.';

function runsBy(trait: Trait, outcome?: 'ok'): Query<Trait> {
  const runs = sum(portalRuns('$__range', outcome ? { outcome } : {}), 'portal');
  return sum(withLabels(runs, info, ['portal'], ['vendor', 'product', 'procurement']), trait);
}

export const availabilityByTrait = (trait: Trait, title: string) =>
  barsPanel(
    {
      title,
      description: `Availability by ${trait}: ${counted}`,
      unit: 'percentunit',
      width: 8,
      limits: [0.95, 0.99],
      max: 1,
      decimals: 2,
      runsOf: [],
    },
    { query: share(runsBy(trait, 'ok'), runsBy(trait)), legend: `{{${trait}}}` },
  );

export const compareTrait = (trait: Trait, title: string, column: string) => {
  const { low, high } = wilson(runsBy(trait, 'ok'), runsBy(trait));
  return tablePanel(
    {
      title,
      description: `By ${trait}: availability, the ends of its 95 % interval (Wilson), runs counted and portals. ${counted}`,
      unit: 'percentunit',
      width: 12,
      height: 10,
      runsOf: [],
    },
    trait,
    { [trait]: column },
    [
      { query: share(runsBy(trait, 'ok'), runsBy(trait)), title: 'Tính khả dụng', unit: 'percentunit' },
      { query: low, title: 'Khoảng 95 %: từ', unit: 'percentunit' },
      { query: high, title: 'đến', unit: 'percentunit' },
      { query: runsBy(trait), title: 'Số lượt thử', unit: 'short' },
      { query: count(info, trait), title: 'Số cổng', unit: 'short' },
    ],
  );
};

export const causesByTrait = (trait: 'vendor' | 'product', title: string) =>
  barsPanel(
    {
      title,
      description: `Failed runs of the chosen time by ${trait} and cause; the cause says whether it is the vendor who has to act.`,
      unit: 'short',
      height: 12,
      runsOf: ['cause'],
    },
    {
      query: sum(
        withLabels(
          sum(
            calculate(sumOver(series('portal_cause:congdan_failures:rate1h'), '$__range'), '*', 60),
            'portal',
            'cause',
          ),
          info,
          ['portal'],
          ['vendor', 'product', 'procurement'],
        ),
        trait,
        'cause',
      ),
      legend: `{{${trait}}}: {{cause}}`,
    },
  );

export const traitOverTime = (trait: Trait, title: string) => {
  const now = (outcome?: 'ok') =>
    sum(
      withLabels(
        sum(series('portal_outcome:congdan_runs:rate1h', outcome ? { outcome } : {}), 'portal'),
        info,
        ['portal'],
        ['vendor', 'product', 'procurement'],
      ),
      trait,
    );
  return linesPanel(
    {
      title,
      description: `Availability by ${trait}, an hour at a time: ok / (ok + failed).`,
      unit: 'percentunit',
      max: 1,
      width: 24,
    },
    '1h',
    { query: share(now('ok'), now()), legend: `{{${trait}}}` },
  );
};
