import { comparePortals, compareProvinces, compareServices, portalsOverTime } from '../panels/comparison.ts';
import { exactCounts } from '../panels/exact-counts.ts';
import type { Board } from './board.ts';
import { portalVariable, provinceVariable } from './variables.ts';

export const portals: Board = {
  uid: 'congdan-portals',
  title: { vi: 'So sánh tỉnh và cổng', en: 'Provinces and portals compared' },
  description: {
    vi: 'Các tỉnh, cổng và dịch vụ đặt cạnh nhau, với khoảng tin cậy 95 % và số lượt thử: xếp hạng theo một ngày của một dịch vụ chỉ là nhiễu.',
    en: 'Provinces, portals and services beside each other, with 95 % intervals and the runs counted: a ranking of a day on one service would be noise.',
  },
  from: 'now-7d',
  variables: [provinceVariable(), portalVariable()],
  rows: [
    { title: { vi: 'Cổng', en: 'Portals' }, panels: [comparePortals(), portalsOverTime()] },
    { title: { vi: 'Tỉnh', en: 'Provinces' }, panels: [compareProvinces()] },
    { title: { vi: 'Dịch vụ', en: 'Services' }, panels: [compareServices()] },
    {
      title: { vi: 'Số đếm chính xác từ cơ sở dữ liệu', en: 'Exact counts from the database' },
      panels: [
        exactCounts(
          'portal',
          { vi: 'Các cổng: số đếm chính xác', en: 'Portals: exact counts' },
          { vi: 'Cổng', en: 'Portal' },
          'portal',
        ),
        exactCounts(
          'province',
          { vi: 'Các tỉnh: số đếm chính xác', en: 'Provinces: exact counts' },
          { vi: 'Tỉnh', en: 'Province' },
          'province',
        ),
        exactCounts(
          'service',
          { vi: 'Các dịch vụ: số đếm chính xác', en: 'Services: exact counts' },
          { vi: 'Dịch vụ', en: 'Service' },
          'service',
        ),
      ],
    },
  ],
};
