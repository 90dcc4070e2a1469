import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const newElectricity = {
  id: 'new-electricity',
  number: 24,
  name: {
    vi: 'Cấp điện mới từ lưới điện hạ áp (220/380V)',
    en: 'New low-voltage electricity supply',
  },
  alsoCalled: [
    'Cấp điện mới từ lưới điện hạ áp',
    'Cấp điện mới',
    'Đăng ký mua điện',
    'Lắp công tơ điện mới',
    'Cấp điện hạ áp',
  ],
  filing: 'file',
  codes: [{ code: '3.000001', note: '4221/EVN-KDMBD', sureness: 'confirmed' }],
  agencies: [
    { vi: 'Tập đoàn Điện lực Việt Nam (EVN)', en: 'Viet Nam Electricity (EVN)' },
    { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  ],
  levels: ['power-company'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'buyer-kind', 'required', 'background'),
    declaredField('requester', 'tax-code', 'optional', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('electricity-site', 'province', 'required', 'background'),
    declaredField('electricity-site', 'commune', 'required', 'background'),
    declaredField('electricity-site', 'address', 'required', 'background'),
    declaredField('electricity-site', 'power-purpose', 'required', 'background'),
    declaredField('electricity-site', 'power-capacity', 'required', 'background'),
    declaredField('electricity-site', 'power-phases', 'required', 'background'),
    declaredField('requester', 'bank-account', 'optional', 'background'),
    declaredField('requester', 'bank-name', 'optional', 'background'),
    declaredField('requester', 'payment-method', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy đề nghị mua điện', en: 'Request to buy electricity' },
      required: false,
      condition: { vi: 'Khi không kê khai trên biểu mẫu điện tử', en: 'Unless declared in the electronic form' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ xác định chủ thể và địa điểm mua điện', en: 'Papers of the buyer and the place' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ chứng minh mục đích sử dụng điện', en: 'Proof of the purpose' },
      required: false,
      condition: { vi: 'Ngoài mục đích sinh hoạt', en: 'Other than household use' },
      sureness: 'confirmed',
    },
  ],
  fees: [],
  results: [{ name: { vi: 'Hợp đồng mua bán điện', en: 'Electricity contract' }, code: 'KQ.0100100079.000001' }],
  processing: { vi: '7 ngày làm việc', en: '7 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2c00-00a0-75db-8219-126b09678eaf',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
