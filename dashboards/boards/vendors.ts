import { availabilityByTrait, causesByTrait, compareTrait, traitOverTime } from '../panels/vendors.ts';
import { exactCounts } from '../panels/exact-counts.ts';
import type { Board } from './board.ts';
import { productVariable, vendorVariable } from './variables.ts';

export const vendors: Board = {
  uid: 'congdan-vendors',
  title: 'congdan · Nhà cung cấp và sản phẩm',
  description:
    'Those who build the portals: by vendor, by product, and hired against owned, as the ministry compared in 2023.',
  from: 'now-30d',
  variables: [vendorVariable(), productVariable()],
  rows: [
    {
      title: 'Tính khả dụng',
      panels: [
        availabilityByTrait('vendor', 'Theo nhà cung cấp'),
        availabilityByTrait('product', 'Theo sản phẩm'),
        availabilityByTrait('procurement', 'Thuê dịch vụ và tự đầu tư'),
        traitOverTime('vendor', 'Nhà cung cấp theo thời gian'),
      ],
    },
    {
      title: 'So sánh',
      panels: [
        compareTrait('vendor', 'So sánh nhà cung cấp', 'Nhà cung cấp'),
        compareTrait('product', 'So sánh sản phẩm', 'Sản phẩm'),
        compareTrait('procurement', 'So sánh hình thức', 'Hình thức'),
      ],
    },
    {
      title: 'Nguyên nhân',
      panels: [
        causesByTrait('vendor', 'Nguyên nhân theo nhà cung cấp'),
        causesByTrait('product', 'Nguyên nhân theo sản phẩm'),
      ],
    },
    {
      title: 'Số đếm chính xác từ cơ sở dữ liệu',
      panels: [
        exactCounts('vendor-product', 'Nhà cung cấp và sản phẩm: số đếm chính xác', 'Nhà cung cấp · Sản phẩm'),
        exactCounts('procurement', 'Thuê dịch vụ và tự đầu tư: số đếm chính xác', 'Hình thức · Procurement'),
      ],
    },
  ],
};
