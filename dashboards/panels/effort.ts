/** What it costs the citizen: time, and what he is asked though the state knows it. */
import { bucketRate, chosen, divide, histogramRate, maximum, quantile, series, sum, when } from '../promql/query.ts';
import { barsPanel, linesPanel } from './panel.ts';

const cells = { service: chosen('service'), portal: chosen('portal') } as const;

export const effortByPortal = () =>
  barsPanel(
    {
      title: { vi: 'Thời gian người dân cần', en: 'Time that citizens need' },
      description: {
        vi: 'Thời gian một người dân cẩn thận cần theo mô hình gõ phím (KLM), ở lượt thành công gần nhất, theo cổng.',
        en: 'Time that a careful citizen needs by the keystroke-level model, in the newest run that got through, by portal.',
      },
      unit: 's',
      height: 12,
      badIsHigh: true,
      limits: [600, 900],
    },
    { query: maximum(series('congdan_effort_seconds', cells), 'portal'), legend: '{{portal}}' },
  );

export const fieldsAskedAgain = () =>
  barsPanel(
    {
      title: { vi: 'Số ô phải khai lại dữ liệu đã có', en: 'Fields that ask again for what is known' },
      description: {
        vi: 'Số ô hỏi lại dữ liệu mà hồ sơ quốc gia của người dân đã có, ở lượt thành công gần nhất, theo cổng.',
        en: "Fields that ask for what the citizen's national record holds, in the newest run that got through, by portal.",
      },
      unit: 'short',
      height: 12,
      badIsHigh: true,
      limits: [1, 5],
    },
    { query: maximum(series('congdan_fields_asked_again', cells), 'portal'), legend: '{{portal}}' },
  );

export const stageDurations = () =>
  linesPanel(
    {
      title: { vi: 'Thời lượng từng bước (phân vị 90)', en: 'Duration of each stage (90th percentile)' },
      description: {
        vi: 'Thời gian mà chín trên mười lần thực hiện từng bước không vượt quá, tính cả bước thành công lẫn bước bị hỏng.',
        en: 'Wall time that nine in ten stages stay below, of the stages that the run got through or failed in.',
      },
      unit: 's',
    },
    '1h',
    {
      query: quantile(
        0.9,
        sum(
          bucketRate('congdan_stage_duration_seconds', { service: chosen('service') }, '$__rate_interval'),
          'stage',
          'le',
        ),
      ),
      legend: '{{stage}}',
    },
  );

export const runDurations = () => {
  const of = (part: 'sum' | 'count') =>
    sum(
      histogramRate(
        'congdan_run_duration_seconds',
        part,
        { service: chosen('service'), province: chosen('province') },
        '$__rate_interval',
      ),
      'service',
    );
  return linesPanel(
    {
      title: { vi: 'Thời lượng cả hành trình (trung bình)', en: 'Duration of the whole journey (mean)' },
      description: {
        vi: 'Thời gian trung bình của các lượt thử có kết luận, theo dịch vụ.',
        en: 'Mean wall time of the runs with a verdict, by service.',
      },
      unit: 's',
      runsOf: ['service'],
    },
    '1h',
    { query: divide(of('sum'), when(of('count'), '>', 0)), legend: '{{service}}' },
  );
};
