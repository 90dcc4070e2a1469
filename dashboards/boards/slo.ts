import { budgetLeft, burnRates, objectivesMissed, objectiveTable } from '../panels/objectives.ts';
import type { Board } from './board.ts';

export const slo: Board = {
  uid: 'congdan-slo',
  title: 'congdan · Mục tiêu và ngân sách lỗi',
  description:
    'Objectives of each service over all portals and of each province over all services: what is left of the failures that 30 days allow, and how fast it goes.',
  from: 'now-7d',
  variables: [],
  rows: [
    {
      title: 'Dịch vụ trên mọi cổng',
      panels: [
        objectivesMissed(),
        burnRates('over-provinces'),
        budgetLeft('over-provinces'),
        objectiveTable('over-provinces'),
      ],
    },
    {
      title: 'Tỉnh với mọi dịch vụ',
      panels: [burnRates('over-services'), budgetLeft('over-services'), objectiveTable('over-services')],
    },
  ],
};
