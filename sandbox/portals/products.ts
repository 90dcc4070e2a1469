/**
 * The portals of the stand-in country and the products they run on. A new product adds its import and its portals.
 */
import { igate } from './igate/igate.ts';
import type { PortalEntry } from './portal-entry.ts';

export const products: readonly PortalEntry[] = [
  {
    id: 'sandbox-igate-danang',
    name: 'Cổng dịch vụ công thành phố Đà Nẵng (mô phỏng)',
    hostName: 'dvc-danang',
    province: '48',
    provinceName: 'Thành phố Đà Nẵng',
    unit: 'H17.12',
    operator: 'Ủy ban nhân dân thành phố Đà Nẵng',
    product: 'igate',
    vendor: 'vnpt',
    procurement: 'hired',
    draw: igate,
  },
];
