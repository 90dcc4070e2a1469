import { budgetLeft, burnRates, objectivesMissed, objectiveTable } from '../panels/objectives.ts';
import type { Board } from './board.ts';

export const slo: Board = {
  uid: 'congdan-slo',
  title: { vi: 'Mục tiêu và ngân sách lỗi', en: 'Objectives and error budget' },
  description: {
    vi: 'Mục tiêu của từng dịch vụ trên mọi cổng và của từng tỉnh trên mọi dịch vụ: còn lại bao nhiêu của số thất bại mà 30 ngày cho phép, và nó hết nhanh đến đâu.',
    en: 'Objectives of each service over all portals and of each province over all services: what is left of the failures that 30 days allow, and how fast it goes.',
  },
  from: 'now-7d',
  variables: [],
  rows: [
    {
      title: { vi: 'Dịch vụ trên mọi cổng', en: 'Services at all portals' },
      panels: [
        objectivesMissed(),
        burnRates('over-provinces'),
        budgetLeft('over-provinces'),
        objectiveTable('over-provinces'),
      ],
    },
    {
      title: { vi: 'Tỉnh với mọi dịch vụ', en: 'Provinces with all services' },
      panels: [burnRates('over-services'), budgetLeft('over-services'), objectiveTable('over-services')],
    },
  ],
};
