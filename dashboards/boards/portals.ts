import { comparePortals, compareProvinces, compareServices, portalsOverTime } from '../panels/comparison.ts';
import { exactCounts } from '../panels/exact-counts.ts';
import type { Board } from './board.ts';
import { portalVariable, provinceVariable } from './variables.ts';

export const portals: Board = {
  uid: 'congdan-portals',
  title: 'congdan · So sánh tỉnh và cổng',
  description:
    'Provinces, portals and services beside each other, with 95 % intervals and the runs counted: a ranking of a day on one service would be noise.',
  from: 'now-7d',
  variables: [provinceVariable(), portalVariable()],
  rows: [
    { title: 'Cổng', panels: [comparePortals(), portalsOverTime()] },
    { title: 'Tỉnh', panels: [compareProvinces()] },
    { title: 'Dịch vụ', panels: [compareServices()] },
    {
      title: 'Số đếm chính xác từ cơ sở dữ liệu',
      panels: [
        exactCounts('portal', 'Các cổng: số đếm chính xác', 'Cổng · Portal', 'portal'),
        exactCounts('province', 'Các tỉnh: số đếm chính xác', 'Tỉnh · Province', 'province'),
        exactCounts('service', 'Các dịch vụ: số đếm chính xác', 'Dịch vụ · Service', 'service'),
      ],
    },
  ],
};
