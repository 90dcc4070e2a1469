import { availabilityByTrait, causesByTrait, compareTrait, traitOverTime } from '../panels/vendors.ts';
import { exactCounts } from '../panels/exact-counts.ts';
import type { Board } from './board.ts';
import { productVariable, vendorVariable } from './variables.ts';

export const vendors: Board = {
  uid: 'congdan-vendors',
  title: { vi: 'Nhà cung cấp và sản phẩm', en: 'Vendors and products' },
  description: {
    vi: 'Những bên xây dựng các cổng: theo nhà cung cấp, theo sản phẩm, và thuê dịch vụ so với tự đầu tư, như Bộ đã so sánh năm 2023.',
    en: 'Those who build the portals: by vendor, by product, and hired against owned, as the ministry compared in 2023.',
  },
  from: 'now-30d',
  variables: [vendorVariable(), productVariable()],
  rows: [
    {
      title: { vi: 'Tính khả dụng', en: 'Availability' },
      panels: [
        availabilityByTrait('vendor', { vi: 'Theo nhà cung cấp', en: 'By vendor' }),
        availabilityByTrait('product', { vi: 'Theo sản phẩm', en: 'By product' }),
        availabilityByTrait('procurement', { vi: 'Thuê dịch vụ và tự đầu tư', en: 'Hired and owned' }),
        traitOverTime('vendor', { vi: 'Nhà cung cấp theo thời gian', en: 'Vendors over time' }),
      ],
    },
    {
      title: { vi: 'So sánh', en: 'Compared' },
      panels: [
        compareTrait(
          'vendor',
          { vi: 'So sánh nhà cung cấp', en: 'Vendors compared' },
          { vi: 'Nhà cung cấp', en: 'Vendor' },
        ),
        compareTrait('product', { vi: 'So sánh sản phẩm', en: 'Products compared' }, { vi: 'Sản phẩm', en: 'Product' }),
        compareTrait(
          'procurement',
          { vi: 'So sánh hình thức', en: 'Hired against owned' },
          { vi: 'Hình thức', en: 'Procurement' },
        ),
      ],
    },
    {
      title: { vi: 'Nguyên nhân', en: 'Causes' },
      panels: [
        causesByTrait('vendor', { vi: 'Nguyên nhân theo nhà cung cấp', en: 'Causes by vendor' }),
        causesByTrait('product', { vi: 'Nguyên nhân theo sản phẩm', en: 'Causes by product' }),
      ],
    },
    {
      title: { vi: 'Số đếm chính xác từ cơ sở dữ liệu', en: 'Exact counts from the database' },
      panels: [
        exactCounts(
          'vendor-product',
          { vi: 'Nhà cung cấp và sản phẩm: số đếm chính xác', en: 'Vendors and products: exact counts' },
          { vi: 'Nhà cung cấp và sản phẩm', en: 'Vendor and product' },
        ),
        exactCounts(
          'procurement',
          { vi: 'Thuê dịch vụ và tự đầu tư: số đếm chính xác', en: 'Hired and owned: exact counts' },
          { vi: 'Hình thức', en: 'Procurement' },
        ),
      ],
    },
  ],
};
