/** Why citizens did not get through, and who must act: the six causes and the honest seventh. */
import { type Bilingual, onOneLine } from '../bilingual.ts';
import { causes } from '../../diagnosis/causes.ts';
import { share } from '../promql/availability.ts';
import { calculate, chosen, constant, divideOn, increase, maximum, orElse, relabel, series, sum, sumOver, type Query, when, withLabels } from '../promql/query.ts'; // prettier-ignore
import { barsPanel, linesPanel, stackedPanel, statPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';

/** Each is a question to one who must act; the descriptions say whom. */
const legend: Bilingual = {
  vi: legendIn('vi'),
  en: legendIn('en'),
};

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
      title: { vi: 'Lượt thất bại theo nguyên nhân', en: 'Failed runs by cause' },
      description: {
        vi: `Các lượt thất bại theo nguyên nhân mà chẩn đoán đưa ra. ${legend.vi}.`,
        en: `Failed runs by the cause that the diagnosis gave. ${legend.en}.`,
      },
      unit: 'short',
      runsOf: ['cause'],
    },
    '1h',
    { query: sum(increase(chosenFailures(), '$__rate_interval'), 'cause'), legend: '{{cause}}' },
  );

export const causeShares = () =>
  barsPanel(
    {
      title: { vi: 'Cơ cấu nguyên nhân', en: 'Shares of the causes' },
      description: {
        vi: 'Tỷ lệ của từng nguyên nhân trong các lượt thất bại của khoảng thời gian đã chọn.',
        en: 'Share of each cause among the failed runs of the chosen time.',
      },
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
      title: { vi: 'Ai phải hành động', en: 'Who has to act' },
      description: {
        vi: 'Số lượt thất bại theo nguyên nhân trong khoảng thời gian đã chọn, tỷ lệ của nó bên cạnh tỷ lệ phản ánh trong khảo sát năm 2023 của Bộ, và ai phải hành động.',
        en: "Failed runs of the chosen time by cause, its share beside the share of complaints in the ministry's survey of 2023, and who has to act.",
      },
      unit: 'short',
      width: 12,
      height: 9,
      runsOf: ['cause'],
    },
    'cause',
    { cause: { vi: 'Nguyên nhân', en: 'Cause' }, who_acts: { vi: 'Ai hành động', en: 'Who acts' } },
    [
      {
        query: withLabels(recordedFailures, whoActs(), ['cause'], ['who_acts']),
        title: { vi: 'Lượt thất bại', en: 'Failed runs' },
        unit: 'short',
      },
      { query: sharesOf(recordedFailures), title: { vi: 'Tỷ lệ', en: 'Share' }, unit: 'percentunit' },
      { query: surveyShares(), title: { vi: 'Khảo sát 2023', en: 'Survey of 2023' }, unit: 'percentunit' },
    ],
  );

export const causesByStage = () =>
  stackedPanel(
    {
      title: { vi: 'Hỏng ở bước nào', en: 'In which stage they fail' },
      description: {
        vi: 'Các lượt thất bại theo bước bị hỏng: đăng nhập, biểu mẫu (kể cả tìm dịch vụ), thanh toán, tra cứu.',
        en: 'Failed runs by the stage that failed: login, form (finding the service included), payment, tracking.',
      },
      unit: 'short',
      runsOf: ['stage'],
    },
    '1h',
    { query: sum(increase(chosenFailures(), '$__rate_interval'), 'stage'), legend: '{{stage}}' },
  );

export const causesByService = () =>
  stackedByLabel(
    'service',
    { vi: 'Thất bại theo dịch vụ', en: 'Failures by service' },
    {
      vi: 'Các lượt thất bại theo dịch vụ, đối với những nguyên nhân đã chọn.',
      en: 'Failed runs by service, for the chosen causes.',
    },
  );
export const causesByPortal = () =>
  stackedByLabel(
    'portal',
    { vi: 'Thất bại theo cổng', en: 'Failures by portal' },
    {
      vi: 'Các lượt thất bại theo cổng, đối với những nguyên nhân đã chọn.',
      en: 'Failed runs by portal, for the chosen causes.',
    },
  );

export const inconclusiveShare = () =>
  linesPanel(
    {
      title: { vi: 'Tỷ lệ chưa xác định được nguyên nhân', en: 'Share of failures without a cause' },
      description: {
        vi: 'Phần lượt thất bại chưa nói được nguyên nhân. Đó là thiếu sót của hệ thống giám sát, không phải của cổng.',
        en: 'Share of failed runs whose cause could not be told. It counts against us, not against a portal.',
      },
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
      title: { vi: 'Lượt thất bại', en: 'Failed runs' },
      description: {
        vi: 'Số lượt thất bại trong khoảng thời gian đã chọn, mọi dịch vụ ở mọi cổng.',
        en: 'Failed runs of the chosen time, all services at all portals.',
      },
      unit: 'short',
      width: 4,
      runsOf: [],
    },
    {
      query: sum(calculate(sumOver(series('service_cause:congdan_failures:rate1h'), '$__range'), '*', 60)),
      legend: 'lượt thất bại',
    },
  );

function stackedByLabel(label: 'service' | 'portal', title: Bilingual, description: Bilingual) {
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

const whoActs = () => forEachCause(({ whoActs }) => ({ number: 1, who: onOneLine(whoActs) }));
const surveyShares = () => maximum(forEachCause(({ surveyShare, whoActs }) => ({ number: surveyShare / 100, who: onOneLine(whoActs) })), 'cause'); // prettier-ignore

function legendIn(language: keyof Bilingual): string {
  return Object.entries(causes)
    .map(([id, cause]) => `${id} = ${cause[language]} → ${cause.whoActs[language]}`)
    .join('; ');
}
