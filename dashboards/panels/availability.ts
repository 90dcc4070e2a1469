/** Who gets through: availability over the country, by service, province, stage; always ok / (ok + failed). */
import { stages } from '../../diagnosis/run-record.ts';
import { chosenOutcomes, share } from '../promql/availability.ts';
import { portalRuns, serviceRuns } from '../promql/recorded-runs.ts';
import { chosen, divideOn, increase, lessFrom, maximum, series, sum, when, withLabels } from '../promql/query.ts';
import { barsPanel, linesPanel, statPanel, tilesPanel } from './panel.ts';

const good: readonly [number, number] = [0.95, 0.99];
const counted =
  'Share of runs that got through among those with a verdict, ok / (ok + failed); stopped runs and monitor faults are not in it.';

export const nationalAvailability = (window: '1d' | '7d' | '30d', title: string) =>
  statPanel(
    {
      title,
      description: `All services at all portals. ${counted}`,
      unit: 'percentunit',
      width: 4,
      limits: good,
      decimals: 2,
      runsOf: [],
    },
    { query: share(sum(serviceRuns(window, { outcome: 'ok' })), sum(serviceRuns(window))), legend: title },
  );

export const runsCounted = () =>
  statPanel(
    {
      title: 'Số lượt thử có kết luận',
      description:
        'Runs with a verdict in the chosen time, all services at all portals: what the shares beside are made of.',
      unit: 'short',
      width: 4,
    },
    { query: sum(serviceRuns('$__range')), legend: 'lượt thử' },
  );

export const availabilityOverTime = () =>
  linesPanel(
    {
      title: 'Tính khả dụng theo thời gian',
      description: `Over the chosen services, portals and provinces. ${counted}`,
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

/** Tiles instead of a map: every province is as large as its citizens' right to be served. */
export const provinceTiles = () =>
  tilesPanel(
    {
      title: 'Cổng các tỉnh, thành phố',
      description: `One tile for each province's portal, over the chosen time. ${counted}`,
      unit: 'percentunit',
      width: 24,
      height: 12,
      limits: good,
      decimals: 1,
      runsOf: ['portal'],
    },
    {
      query: withLabels(
        share(sum(portalRuns('$__range', { outcome: 'ok' }), 'portal'), sum(portalRuns('$__range'), 'portal')),
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
      title: 'Tính khả dụng theo dịch vụ',
      description: `All portals, over the chosen time. ${counted}`,
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
      title: 'Dịch vụ đã chọn tại từng cổng',
      description: `The chosen services at each portal, over the chosen time. ${counted}`,
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

/** Of the runs that reached a stage it is not counted how many passed it; the failures of each stage are. */
export const failuresByStage = () =>
  barsPanel(
    {
      title: 'Tỷ lệ thất bại theo bước của hành trình',
      description: `Share of all runs with a verdict that failed in each stage (${stages.join(', ')}), over the chosen time.`,
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
      title: 'Tỷ lệ thất bại theo cổng (cao nhất)',
      description: "The portals at which the largest share of the chosen services' runs failed, over the chosen time.",
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
