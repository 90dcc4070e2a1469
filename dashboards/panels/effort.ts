/** What it costs the citizen: time, and what he is asked though the state knows it. */
import { bucketRate, chosen, divide, histogramRate, maximum, quantile, series, sum, when } from '../promql/query.ts';
import { barsPanel, linesPanel } from './panel.ts';

const cells = { service: chosen('service'), portal: chosen('portal') } as const;

export const effortByPortal = () =>
  barsPanel(
    {
      title: 'Thời gian người dân cần',
      description:
        'Time that a careful citizen needs by the keystroke-level model, in the newest run that got through, by portal.',
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
      title: 'Số ô phải khai lại dữ liệu đã có',
      description:
        "Fields that ask for what the citizen's national record holds, in the newest run that got through, by portal.",
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
      title: 'Thời lượng từng bước (phân vị 90)',
      description: 'Wall time that nine in ten stages stay below, of the stages that the run got through or failed in.',
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
      title: 'Thời lượng cả hành trình (trung bình)',
      description: 'Mean wall time of the runs with a verdict, by service.',
      unit: 's',
      runsOf: ['service'],
    },
    '1h',
    { query: divide(of('sum'), when(of('count'), '>', 0)), legend: '{{service}}' },
  );
};
