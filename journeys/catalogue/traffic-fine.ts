import { declaredField } from './declared-field.ts';
import type { Service } from './service.ts';

export const trafficFine = {
  id: 'traffic-fine',
  number: 8,
  name: {
    vi: 'Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
    en: 'Payment of traffic fines recorded by camera',
  },
  alsoCalled: [
    'Nộp phạt vi phạm giao thông',
    'Nộp phạt nguội',
    'Phạt nguội',
    'Thanh toán vi phạm giao thông',
    'Thu tiền nộp phạt xử lý vi phạm hành chính giao thông',
    'Tra cứu, thanh toán vi phạm giao thông',
    'Nộp phạt xử lý vi phạm hành chính',
  ],
  filing: 'payment',
  codes: [
    {
      code: 'C08_XPHCDB',
      note: 'mã nội bộ Cổng dịch vụ công Bộ Công an, không phải mã thủ tục hành chính',
      sureness: 'confirmed',
    },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['province', 'central'],
  online: 'full',
  fields: [
    declaredField('violation', 'violation-decision', 'required', 'background'),
    declaredField('vehicle', 'licence-plate', 'optional', 'background'),
    declaredField('requester', 'driving-licence-number', 'optional', 'background'),
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'optional', 'background'),
    declaredField('requester', 'phone', 'optional', 'background'),
    declaredField('requester', 'email', 'optional', 'background'),
    declaredField('requester', 'address', 'optional', 'background'),
    declaredField('requester', 'payment-method', 'optional', 'background'),
    declaredField('requester', 'pledge', 'optional', 'background'),
  ],
  attachments: [],
  fees: [
    {
      amountVnd: null,
      condition: { vi: 'Số tiền ghi trong quyết định hoặc biên bản', en: 'The sum stated in the decision or record' },
      sureness: 'confirmed',
    },
  ],
  results: [{ name: { vi: 'Biên lai thu tiền điện tử', en: 'Electronic receipt' } }],
  processing: { vi: 'Tức thì', en: 'At once' },
  source: {
    url: 'https://dichvucong.bocongan.gov.vn/bocongan/bothutuc/tthc?matt=26612',
    note: 'Ministry of Public Security portal, list verified 25 September 2026; a payment, not a file',
  },
} as const satisfies Service;
