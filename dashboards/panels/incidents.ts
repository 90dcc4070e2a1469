/** Failures of many runs that one factor explains. */
import { chosen, series, sum, when } from '../promql/query.ts';
import { linesPanel, statPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';

const open = series('congdan_incidents_open', { cause: chosen('cause') });

export const incidentsOpen = () =>
  statPanel(
    {
      title: { vi: 'Sự cố đang mở', en: 'Open incidents' },
      description: {
        vi: 'Sự cố đang mở: nhiều lượt thất bại được giải thích bởi một yếu tố (một cổng, một đơn vị thanh toán, …).',
        en: 'Open incidents: failures of many runs that one factor explains (a portal, a payment provider, …).',
      },
      unit: 'short',
      width: 4,
      badIsHigh: true,
      limits: [1, 3],
      runsOf: [],
    },
    { query: sum(open), legend: 'sự cố' },
  );

export const incidentList = () =>
  tablePanel(
    {
      title: { vi: 'Sự cố đang mở theo yếu tố', en: 'Open incidents by factor' },
      description: {
        vi: 'Yếu tố giải thích các lượt thất bại, và nguyên nhân cho biết ai phải hành động.',
        en: 'What explains the failures (factor), and the cause that says who has to act.',
      },
      unit: 'short',
      width: 12,
      height: 8,
      runsOf: ['cause'],
    },
    'factor',
    { factor: { vi: 'Yếu tố', en: 'Factor' }, cause: { vi: 'Nguyên nhân', en: 'Cause' } },
    [{ query: when(sum(open, 'factor', 'cause'), '>', 0), title: { vi: 'Số sự cố', en: 'Incidents' }, unit: 'short' }],
  );

export const incidentsOverTime = () =>
  linesPanel(
    {
      title: { vi: 'Sự cố theo thời gian', en: 'Incidents over time' },
      description: { vi: 'Số sự cố đang mở theo nguyên nhân.', en: 'Open incidents by cause.' },
      unit: 'short',
      runsOf: ['cause'],
    },
    '1m',
    { query: sum(open, 'cause'), legend: '{{cause}}' },
  );
