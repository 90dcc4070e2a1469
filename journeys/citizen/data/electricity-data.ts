/** Electricity supply. */
import type { Datum } from './datum.ts';

export const electricityData = {
  'customer-code': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Mã khách hàng',
      'Mã khách hàng điện',
      'Mã KH',
      'Mã khách hàng sử dụng điện',
      'Mã khách hàng EVN',
      'Customer code',
    ],
  },
  'meter-reading': {
    kind: 'number',
    heldByState: false,
    wordings: [
      'Chỉ số công tơ',
      'Chỉ số công tơ điện',
      'Chỉ số chốt',
      'Chỉ số điện',
      'Chỉ số công tơ hiện tại',
      'Chỉ số công tơ tại thời điểm thay đổi',
      'Chỉ số công tơ tại thời điểm thay đổi (kWh)',
    ],
  },
  'power-capacity': {
    kind: 'number',
    heldByState: false,
    wordings: [
      'Công suất',
      'Công suất đăng ký',
      'Công suất sử dụng',
      'Công suất đăng ký (kW)',
      'Công suất sử dụng lớn nhất',
      'Công suất sử dụng (kW)',
    ],
  },
  'power-phases': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Số pha',
      'Loại công tơ',
      '1 pha/3 pha',
      'Cấp điện 1 pha hay 3 pha',
      'Chọn số pha',
      'Loại điện (số pha)',
      'Loại điện',
    ],
  },
  'power-purpose': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Mục đích sử dụng điện', 'Mục đích dùng điện', 'Mục đích mua điện', 'Loại hình sử dụng điện'],
  },
  'buyer-kind': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Bên mua điện là',
      'Loại khách hàng',
      'Đối tượng khách hàng',
      'Loại chủ thể',
      'Cá nhân/Tổ chức',
      'Đối tượng nộp hồ sơ',
      'Đối tượng',
    ],
  },
} as const satisfies Readonly<Record<string, Datum>>;
