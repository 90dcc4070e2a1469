/** Those who build the portals: by vendor, by product, hired against owned, as the ministry compared in 2023. */
import type { Bilingual } from '../bilingual.ts';
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
const counted: Bilingual = {
  vi: 'thành công / (thành công + thất bại) trong khoảng thời gian đã chọn; cổng chưa rõ thì đứng dưới tên trống.',
  en: 'ok / (ok + failed) over the chosen time; portals of which it is not known stand under no name.',
};
const nameOf: Readonly<Record<Trait, Bilingual>> = {
  vendor: { vi: 'nhà cung cấp', en: 'vendor' },
  product: { vi: 'sản phẩm', en: 'product' },
  procurement: { vi: 'hình thức thuê hoặc tự đầu tư', en: 'procurement, hired or owned' },
};

function runsBy(trait: Trait, outcome?: 'ok'): Query<Trait> {
  const runs = sum(portalRuns('$__range', outcome ? { outcome } : {}), 'portal');
  return sum(withLabels(runs, info, ['portal'], ['vendor', 'product', 'procurement']), trait);
}

export const availabilityByTrait = (trait: Trait, title: Bilingual) =>
  barsPanel(
    {
      title,
      description: {
        vi: `Tính khả dụng theo ${nameOf[trait].vi}: ${counted.vi}`,
        en: `Availability by ${nameOf[trait].en}: ${counted.en}`,
      },
      unit: 'percentunit',
      width: 8,
      limits: [0.95, 0.99],
      max: 1,
      decimals: 2,
      runsOf: [],
    },
    { query: share(runsBy(trait, 'ok'), runsBy(trait)), legend: `{{${trait}}}` },
  );

export const compareTrait = (trait: Trait, title: Bilingual, column: Bilingual) => {
  const { low, high } = wilson(runsBy(trait, 'ok'), runsBy(trait));
  return tablePanel(
    {
      title,
      description: {
        vi: `Theo ${nameOf[trait].vi}: tính khả dụng, hai đầu của khoảng tin cậy 95 % (Wilson), số lượt thử và số cổng; ${counted.vi}`,
        en: `By ${nameOf[trait].en}: availability, the ends of its 95 % interval (Wilson), runs counted and portals; ${counted.en}`,
      },
      unit: 'percentunit',
      width: 12,
      height: 10,
      runsOf: [],
    },
    trait,
    { [trait]: column },
    [
      {
        query: share(runsBy(trait, 'ok'), runsBy(trait)),
        title: { vi: 'Tính khả dụng', en: 'Availability' },
        unit: 'percentunit',
      },
      { query: low, title: { vi: 'Khoảng 95 %: từ', en: 'from' }, unit: 'percentunit' },
      { query: high, title: { vi: 'đến', en: 'to' }, unit: 'percentunit' },
      { query: runsBy(trait), title: { vi: 'Số lượt thử', en: 'Runs' }, unit: 'short' },
      { query: count(info, trait), title: { vi: 'Số cổng', en: 'Portals' }, unit: 'short' },
    ],
  );
};

export const causesByTrait = (trait: 'vendor' | 'product', title: Bilingual) =>
  barsPanel(
    {
      title,
      description: {
        vi: `Các lượt thất bại trong khoảng thời gian đã chọn theo ${nameOf[trait].vi} và nguyên nhân; nguyên nhân cho biết có phải nhà cung cấp phải hành động hay không.`,
        en: `Failed runs of the chosen time by ${nameOf[trait].en} and cause; the cause says whether it is the vendor who has to act.`,
      },
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

export const traitOverTime = (trait: Trait, title: Bilingual) => {
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
      description: {
        vi: `Tính khả dụng theo ${nameOf[trait].vi}, tính theo từng giờ: thành công / (thành công + thất bại).`,
        en: `Availability by ${nameOf[trait].en}, an hour at a time: ok / (ok + failed).`,
      },
      unit: 'percentunit',
      max: 1,
      width: 24,
    },
    '1h',
    { query: share(now('ok'), now()), legend: `{{${trait}}}` },
  );
};
