/** Why citizens did not get through, and who must act: the six causes and the honest seventh. */
import { causes } from '../../diagnosis/causes.ts';
import { share } from '../promql/availability.ts';
import { calculate, chosen, constant, divideOn, increase, maximum, orElse, relabel, series, sum, sumOver, type Query, when, withLabels } from '../promql/query.ts'; // prettier-ignore
import { barsPanel, linesPanel, stackedPanel, statPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';

/** Each is a question to one who must act; the descriptions say whom. */
const legend = Object.entries(causes)
  .map(([id, { vi, whoActs }]) => `${id} = ${vi} → ${whoActs.vi}`)
  .join('; ');

const recordedFailures = sum(
  calculate(
    sumOver(series('service_cause:congdan_failures:rate1h', { service: chosen('service') }), '$__range'),
    '*',
    60,
  ),
  'cause',
);

export const causesOverTime = () =>
  stackedPanel(
    {
      title: 'Lượt thất bại theo nguyên nhân',
      description: `Failed runs by the cause that the diagnosis gave. ${legend}.`,
      unit: 'short',
      runsOf: ['cause'],
    },
    '1h',
    { query: sum(increase(chosenFailures(), '$__rate_interval'), 'cause'), legend: '{{cause}}' },
  );

export const causeShares = () =>
  barsPanel(
    {
      title: 'Cơ cấu nguyên nhân',
      description: 'Share of each cause among the failed runs of the chosen time.',
      unit: 'percentunit',
      max: 1,
      decimals: 1,
      runsOf: ['cause'],
    },
    { query: sharesOf(recordedFailures), legend: '{{cause}}' },
  );

/** The survey asked citizens; congdan tries. Where the two differ much, one of them looks at something else. */
export const causesAgainstSurvey = () =>
  tablePanel(
    {
      title: 'Ai phải hành động',
      description:
        "Failed runs of the chosen time by cause, its share beside the share of complaints in the ministry's survey of 2023, and who has to act.",
      unit: 'short',
      width: 12,
      height: 9,
      runsOf: ['cause'],
    },
    'cause',
    { cause: 'Nguyên nhân', who_acts: 'Ai hành động' },
    [
      {
        query: withLabels(recordedFailures, whoActs(), ['cause'], ['who_acts']),
        title: 'Lượt thất bại',
        unit: 'short',
      },
      { query: sharesOf(recordedFailures), title: 'Tỷ lệ', unit: 'percentunit' },
      { query: surveyShares(), title: 'Khảo sát 2023', unit: 'percentunit' },
    ],
  );

export const causesByStage = () =>
  stackedPanel(
    {
      title: 'Hỏng ở bước nào',
      description:
        'Failed runs by the stage that failed: login, form (finding the service included), payment, tracking.',
      unit: 'short',
      runsOf: ['stage'],
    },
    '1h',
    { query: sum(increase(chosenFailures(), '$__rate_interval'), 'stage'), legend: '{{stage}}' },
  );

export const causesByService = () =>
  stackedByLabel('service', 'Thất bại theo dịch vụ', 'Failed runs by service, for the chosen causes.');
export const causesByPortal = () =>
  stackedByLabel('portal', 'Thất bại theo cổng', 'Failed runs by portal, for the chosen causes.');

export const inconclusiveShare = () =>
  linesPanel(
    {
      title: 'Tỷ lệ chưa xác định được nguyên nhân',
      description: 'Share of failed runs whose cause could not be told. It counts against us, not against a portal.',
      unit: 'percentunit',
      max: 1,
    },
    '6h',
    {
      query: share(
        sum(increase(series('congdan_failures_total', { cause: 'inconclusive' }), '$__rate_interval')),
        sum(increase(series('congdan_failures_total'), '$__rate_interval')),
      ),
      legend: 'chưa xác định',
    },
  );

export const failuresCounted = () =>
  statPanel(
    {
      title: 'Lượt thất bại',
      description: 'Failed runs of the chosen time, all services at all portals.',
      unit: 'short',
      width: 4,
      runsOf: [],
    },
    {
      query: sum(calculate(sumOver(series('service_cause:congdan_failures:rate1h'), '$__range'), '*', 60)),
      legend: 'lượt thất bại',
    },
  );

function stackedByLabel(label: 'service' | 'portal', title: string, description: string) {
  return stackedPanel({ title, description, unit: 'short', runsOf: [label] }, '1h', {
    query: sum(increase(chosenFailures(), '$__rate_interval'), label),
    legend: `{{${label}}}`,
  });
}

function chosenFailures() {
  return series('congdan_failures_total', {
    service: chosen('service'),
    portal: chosen('portal'),
    province: chosen('province'),
    cause: chosen('cause'),
  });
}

function sharesOf<L extends string>(failures: Query<L>): Query<L> {
  return divideOn(failures, when(sum(failures), '>', 0));
}

/** One sample of the value for each cause, written out: what is known beforehand is in no series. */
function forEachCause(value: (cause: (typeof causes)[keyof typeof causes]) => { number: number; who: string }) {
  return Object.entries(causes)
    .map(([id, cause]): Query<'cause' | 'who_acts'> => {
      const { number, who } = value(cause);
      return relabel(constant(number), { cause: [id], who_acts: [who] });
    })
    .reduce((first, second) => orElse(first, second));
}

const whoActs = () => forEachCause(({ whoActs: { vi } }) => ({ number: 1, who: vi }));
const surveyShares = () => maximum(forEachCause(({ surveyShare, whoActs: { vi } }) => ({ number: surveyShare / 100, who: vi })), 'cause'); // prettier-ignore
