import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const motorbikeRegistration = {
  id: 'motorbike-registration',
  number: 7,
  name: {
    vi: 'Đăng ký, cấp biển số mô tô, xe gắn máy',
    en: 'Registration and plate for motorcycles / mopeds',
  },
  alsoCalled: [
    'Đăng ký xe mô tô',
    'Đăng ký xe máy',
    'Đăng ký, cấp biển số xe mô tô, xe gắn máy',
    'Cấp biển số xe máy',
    'Đăng ký xe lần đầu',
    'Đăng ký, cấp biển số xe lần đầu',
  ],
  filing: 'file',
  codes: [
    { code: '1.012575', note: 'toàn trình, xe lắp ráp trong nước', sureness: 'confirmed' },
    { code: '1.013066', note: 'xe nhập khẩu', sureness: 'confirmed' },
    { code: '1.013067', note: 'một phần hoặc trực tiếp', sureness: 'confirmed' },
    { code: '1.010910', note: 'bản cũ', sureness: 'confirmed' },
    { code: '1.000377', note: 'bản cũ', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune', 'province'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('vehicle', 'vehicle-kind', 'optional', 'background'),
    declaredField('vehicle', 'vehicle-brand', 'required', 'background'),
    declaredField('vehicle', 'vehicle-model', 'required', 'background'),
    declaredField('vehicle', 'vehicle-chassis', 'required', 'background'),
    declaredField('vehicle', 'vehicle-engine', 'required', 'background'),
    declaredField('vehicle', 'vehicle-colour', 'required', 'background'),
    declaredField('vehicle', 'vehicle-year', 'required', 'background'),
    declaredField('vehicle', 'engine-capacity', 'optional', 'background'),
    declaredField('vehicle', 'registration-fee-file', 'required', 'background'),
    declaredField('vehicle', 'e-invoice', 'required', 'background'),
    declaredField('vehicle', 'factory-slip', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Phiếu kiểm tra chất lượng xuất xưởng (dữ liệu điện tử)', en: 'Factory quality slip (electronic)' },
      required: false,
      condition: { vi: 'Khi hệ thống chưa có dữ liệu', en: 'When the system lacks the data' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Hóa đơn điện tử', en: 'Electronic invoice' },
      required: false,
      condition: { vi: 'Khi hệ thống chưa có dữ liệu', en: 'When the system lacks the data' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Chứng từ lệ phí trước bạ (dữ liệu điện tử)', en: 'Proof of the registration fee (electronic)' },
      required: false,
      condition: { vi: 'Khi hệ thống chưa có dữ liệu', en: 'When the system lacks the data' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: null,
      condition: {
        vi: 'Theo Thông tư 60/2023/TT-BTC, sửa đổi bởi Thông tư 06/2025/TT-BTC',
        en: 'By Circular 60/2023/TT-BTC as amended by Circular 06/2025/TT-BTC',
      },
      sureness: 'confirmed',
    },
  ],
  results: [
    { name: { vi: 'Giấy chứng nhận đăng ký xe', en: 'Vehicle registration certificate' }, code: 'KQ.G01.000014' },
    { name: { vi: 'Biển số xe', en: 'Number plate' }, code: 'KQ.G01.000015' },
  ],
  processing: {
    vi: '2 ngày (toàn trình); 7 ngày làm việc (trường hợp khác)',
    en: '2 days (all online); 7 working days (otherwise)',
  },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-8ec4-71e9-98c9-719f7565b157',
    note: 'Record on the national portal as of 18 July 2026; fields summarise the registration declaration',
  },
} as const satisfies Service;
