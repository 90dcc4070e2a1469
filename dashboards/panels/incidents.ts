/** Failures of many runs that one factor explains. */
import { chosen, series, sum, when } from '../promql/query.ts';
import { linesPanel, statPanel } from './panel.ts';
import { tablePanel } from './table-panel.ts';

const open = series('congdan_incidents_open', { cause: chosen('cause') });

export const incidentsOpen = () =>
  statPanel(
    {
      title: 'Sự cố đang mở',
      description: 'Open incidents: failures of many runs that one factor explains (a portal, a payment provider, …).',
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
      title: 'Sự cố đang mở theo yếu tố',
      description: 'What explains the failures (factor), and the cause that says who has to act.',
      unit: 'short',
      width: 12,
      height: 8,
      runsOf: ['cause'],
    },
    'factor',
    { factor: 'Yếu tố', cause: 'Nguyên nhân' },
    [{ query: when(sum(open, 'factor', 'cause'), '>', 0), title: 'Số sự cố', unit: 'short' }],
  );

export const incidentsOverTime = () =>
  linesPanel(
    {
      title: 'Sự cố theo thời gian',
      description: 'Open incidents by cause.',
      unit: 'short',
      runsOf: ['cause'],
    },
    '1m',
    { query: sum(open, 'cause'), legend: '{{cause}}' },
  );
