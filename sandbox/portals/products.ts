/**
 * The portals of the stand-in country and the products they run on. A new product adds its import and its portals.
 */
import { igate } from './igate/igate.ts';
import { opencps } from './opencps/opencps.ts';
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
  {
    id: 'sandbox-opencps-thainguyen',
    name: 'Cổng dịch vụ công tỉnh Thái Nguyên (mô phỏng)',
    hostName: 'dvc-thainguyen',
    province: '19',
    provinceName: 'Tỉnh Thái Nguyên',
    unit: 'H55.21',
    operator: 'Ủy ban nhân dân tỉnh Thái Nguyên',
    product: 'opencps',
    vendor: 'fds',
    procurement: 'hired',
    draw: opencps,
  },
];
