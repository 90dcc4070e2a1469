/** Who gets through: availability over the country, by service, province, stage; always ok / (ok + failed). */
import type { Bilingual } from '../bilingual.ts';
import { stages } from '../../diagnosis/run-record.ts';
import { chosenOutcomes, share } from '../promql/availability.ts';
import { portalRuns, serviceRuns } from '../promql/recorded-runs.ts';
import { chosen, divideOn, increase, lessFrom, maximum, series, sum, when, withLabels } from '../promql/query.ts';
import { barsPanel, linesPanel, statPanel, tilesPanel } from './panel.ts';

const good: readonly [number, number] = [0.95, 0.99];
const counted: Bilingual = {
  vi: 'Phần lượt thử thành công trong số có kết luận, thành công / (thành công + thất bại); lượt dừng theo thỏa thuận và lỗi giám sát không được tính.',
  en: 'Share of runs that got through among those with a verdict, ok / (ok + failed); stopped runs and monitor faults are not in it.',
};

export const nationalAvailability = (window: '1d' | '7d' | '30d', title: Bilingual) =>
  statPanel(
    {
      title,
      description: { vi: `Mọi dịch vụ ở mọi cổng. ${counted.vi}`, en: `All services at all portals. ${counted.en}` },
      unit: 'percentunit',
      width: 4,
      limits: good,
      decimals: 2,
      runsOf: [],
    },
    { query: share(sum(serviceRuns(window, { outcome: 'ok' })), sum(serviceRuns(window))), legend: title.vi },
  );

export const runsCounted = () =>
  statPanel(
    {
      title: { vi: 'Số lượt thử có kết luận', en: 'Runs with a verdict' },
      description: {
        vi: 'Các lượt thử có kết luận trong khoảng thời gian đã chọn, mọi dịch vụ ở mọi cổng: cơ sở của các tỷ lệ bên cạnh.',
        en: 'Runs with a verdict in the chosen time, all services at all portals: what the shares beside are made of.',
      },
      unit: 'short',
      width: 4,
    },
    { query: sum(serviceRuns('$__range')), legend: 'lượt thử' },
  );

export const availabilityOverTime = () =>
  linesPanel(
    {
      title: { vi: 'Tính khả dụng theo thời gian', en: 'Availability over time' },
      description: {
        vi: `Trên các dịch vụ, cổng và tỉnh đã chọn. ${counted.vi}`,
        en: `Over the chosen services, portals and provinces. ${counted.en}`,
      },
      unit: 'percentunit',
      max: 1,
      runsOf: [],
    },
    '1h',
    {
      query: share(
        sum(increase(chosenRuns('ok'), '$__rate_interval')),
        sum(increase(chosenRuns(), '$__rate_interval')),
      ),
      legend: 'tính khả dụng',
    },
  );

/** All but the national portal and those of ministries. */
const ofProvinces = { province: { operator: '!=', value: 'national' } } as const;

/** Tiles instead of a map: every province is as large as its citizens' right to be served. */
export const provinceTiles = () =>
  tilesPanel(
    {
      title: { vi: 'Cổng các tỉnh, thành phố', en: 'Portals of the provinces and cities' },
      description: {
        vi: `Mỗi ô là cổng của một tỉnh, trong khoảng thời gian đã chọn. ${counted.vi}`,
        en: `One tile for each province's portal, over the chosen time. ${counted.en}`,
      },
      unit: 'percentunit',
      width: 24,
      height: 12,
      limits: good,
      decimals: 1,
      runsOf: ['portal'],
    },
    {
      query: withLabels(
        share(
          sum(portalRuns('$__range', { ...ofProvinces, outcome: 'ok' }), 'portal'),
          sum(portalRuns('$__range', ofProvinces), 'portal'),
        ),
        maximum(series('congdan_portal_info'), 'portal', 'name'),
        ['portal'],
        ['name'],
      ),
      legend: '{{name}}',
    },
  );

export const availabilityByService = () =>
  barsPanel(
    {
      title: { vi: 'Tính khả dụng theo dịch vụ', en: 'Availability by service' },
      description: {
        vi: `Mọi cổng, trong khoảng thời gian đã chọn. ${counted.vi}`,
        en: `All portals, over the chosen time. ${counted.en}`,
      },
      unit: 'percentunit',
      height: 14,
      limits: good,
      max: 1,
      decimals: 1,
      runsOf: ['service'],
    },
    {
      query: share(
        sum(serviceRuns('$__range', { outcome: 'ok', service: chosen('service') }), 'service'),
        sum(serviceRuns('$__range', { service: chosen('service') }), 'service'),
      ),
      legend: '{{service}}',
    },
  );

export const serviceByPortal = () =>
  tilesPanel(
    {
      title: { vi: 'Dịch vụ đã chọn tại từng cổng', en: 'The chosen services at each portal' },
      description: {
        vi: `Các dịch vụ đã chọn tại từng cổng, trong khoảng thời gian đã chọn. ${counted.vi}`,
        en: `The chosen services at each portal, over the chosen time. ${counted.en}`,
      },
      unit: 'percentunit',
      width: 24,
      height: 10,
      limits: good,
      decimals: 1,
      runsOf: ['portal'],
    },
    {
      query: share(
        sum(increase(chosenRuns('ok'), '$__range'), 'portal'),
        sum(increase(chosenRuns(), '$__range'), 'portal'),
      ),
      legend: '{{portal}}',
    },
  );

export const serviceByProvince = () =>
  barsPanel(
    {
      title: { vi: 'Dịch vụ đã chọn theo tỉnh', en: 'The chosen services by province' },
      description: {
        vi: `Các dịch vụ đã chọn ở từng tỉnh (mã), trong khoảng thời gian đã chọn. ${counted.vi}`,
        en: `The chosen services in each province (code), over the chosen time. ${counted.en}`,
      },
      unit: 'percentunit',
      width: 24,
      height: 12,
      limits: good,
      max: 1,
      decimals: 1,
      runsOf: ['province'],
    },
    {
      query: share(
        sum(increase(chosenRuns('ok'), '$__range'), 'province'),
        sum(increase(chosenRuns(), '$__range'), 'province'),
      ),
      legend: '{{province}}',
    },
  );

/** Of the runs that reached a stage it is not counted how many passed it; the failures of each stage are. */
export const failuresByStage = () =>
  barsPanel(
    {
      title: { vi: 'Tỷ lệ thất bại theo bước của hành trình', en: 'Share of failures by stage of the journey' },
      description: {
        vi: `Phần lượt thử có kết luận đã thất bại ở từng bước (${stages.join(', ')}), trong khoảng thời gian đã chọn.`,
        en: `Share of all runs with a verdict that failed in each stage (${stages.join(', ')}), over the chosen time.`,
      },
      unit: 'percentunit',
      badIsHigh: true,
      limits: [0.01, 0.05],
      decimals: 2,
      runsOf: ['stage'],
    },
    {
      query: failedShareByStage(),
      legend: '{{stage}}',
    },
  );

export const lossByPortal = () =>
  barsPanel(
    {
      title: { vi: 'Tỷ lệ thất bại theo cổng (cao nhất)', en: 'Share of failures by portal (highest)' },
      description: {
        vi: 'Các cổng có tỷ lệ thất bại cao nhất đối với những dịch vụ đã chọn, trong khoảng thời gian đã chọn.',
        en: "The portals at which the largest share of the chosen services' runs failed, over the chosen time.",
      },
      unit: 'percentunit',
      badIsHigh: true,
      limits: [0.01, 0.05],
      decimals: 1,
      runsOf: ['portal'],
    },
    {
      query: lessFrom(
        1,
        share(sum(increase(chosenRuns('ok'), '$__range'), 'portal'), sum(increase(chosenRuns(), '$__range'), 'portal')),
      ),
      legend: '{{portal}}',
    },
  );

function failedShareByStage() {
  const failures = series('congdan_failures_total', {
    service: chosen('service'),
    portal: chosen('portal'),
    province: chosen('province'),
  });
  return divideOn(sum(increase(failures, '$__range'), 'stage'), when(sum(increase(chosenRuns(), '$__range')), '>', 0));
}

function chosenRuns(outcome?: 'ok') {
  return series('congdan_runs_total', {
    service: chosen('service'),
    portal: chosen('portal'),
    province: chosen('province'),
    outcome: outcome ?? chosenOutcomes,
  });
}
