/**
 * The portals of the stand-in country and the products they run on. A new product adds its import and its portals.
 */
import { congBo } from './cong-bo/cong-bo.ts';
import { igate } from './igate/igate.ts';
import { mocua } from './mocua/mocua.ts';
import { national } from './national/national.ts';
import { opencps } from './opencps/opencps.ts';
import type { PortalEntry } from './portal-entry.ts';
import { webforms } from './webforms/webforms.ts';

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
    open: true,
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
    open: false,
    draw: opencps,
  },
  {
    id: 'sandbox-webforms-laichau',
    name: 'Cổng dịch vụ công tỉnh Lai Châu (mô phỏng)',
    hostName: 'dvc-laichau',
    formHostName: 'tokhaidientu-laichau',
    province: '12',
    provinceName: 'Tỉnh Lai Châu',
    unit: 'H35.18',
    operator: 'Ủy ban nhân dân tỉnh Lai Châu',
    product: 'webforms',
    vendor: 'tandan',
    procurement: 'owned',
    open: false,
    draw: webforms,
  },
  {
    id: 'sandbox-mocua-haiphong',
    name: 'Cổng dịch vụ công thành phố Hải Phòng (mô phỏng)',
    hostName: 'dvc-haiphong',
    province: '31',
    provinceName: 'Thành phố Hải Phòng',
    unit: 'H24.07',
    operator: 'Ủy ban nhân dân thành phố Hải Phòng',
    product: 'mocua',
    vendor: 'fpt',
    procurement: 'owned',
    open: false,
    draw: mocua,
  },
  {
    id: 'sandbox-national-hue',
    name: 'Cổng Dịch vụ công Quốc gia (mô phỏng)',
    hostName: 'dvcqg',
    formHostName: 'bieumau-hue',
    province: '46',
    provinceName: 'Thành phố Huế',
    unit: 'H57.30',
    operator: 'Văn phòng Chính phủ',
    product: 'national',
    vendor: 'vnpt',
    procurement: 'hired',
    open: false,
    draw: national,
  },
  {
    id: 'sandbox-congbo-quangninh',
    name: 'Cổng dịch vụ công tỉnh Quảng Ninh (mô phỏng)',
    hostName: 'dvc-quangninh',
    province: '22',
    provinceName: 'Tỉnh Quảng Ninh',
    unit: 'H49.16',
    operator: 'Ủy ban nhân dân tỉnh Quảng Ninh',
    product: 'cong-bo',
    vendor: 'viettel',
    procurement: 'hired',
    open: false,
    draw: congBo,
  },
];
