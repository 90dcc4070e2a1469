import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const taxRegistration = {
  id: 'tax-registration',
  number: 18,
  name: {
    vi: 'Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân',
    en: 'First tax registration / change for households and individuals',
  },
  alsoCalled: [
    'Đăng ký thuế lần đầu',
    'Đăng ký mã số thuế cá nhân',
    'Thay đổi thông tin đăng ký thuế',
    'Đăng ký thuế lần đầu đối với cá nhân',
    'Đăng ký người phụ thuộc',
  ],
  filing: 'file',
  codes: [
    { code: '1.008498', note: 'lần đầu, cá nhân và người phụ thuộc', sureness: 'confirmed' },
    { code: '1.008503', note: 'thay đổi, không đổi cơ quan thuế', sureness: 'confirmed' },
    { code: '1.008504', note: 'chuyển đi', sureness: 'confirmed' },
    { code: '1.008505', note: 'chuyển đến', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Tài chính (Cục Thuế)', en: 'Ministry of Finance (Tax Department)' }],
  levels: ['tax-office'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'nationality', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('requester', 'tax-code', 'optional', 'background'),
    declaredField('income-payer', 'company-name', 'optional', 'background'),
    declaredField('income-payer', 'tax-code', 'optional', 'background'),
    declaredField('requester', 'content-of-request', 'optional', 'background'),
    declaredField('dependant', 'full-name', 'optional', 'background', { repeated: true }),
    declaredField('dependant', 'id-number', 'optional', 'background', { repeated: true }),
    declaredField('dependant', 'date-of-birth', 'optional', 'background', { repeated: true }),
    declaredField('dependant', 'relationship', 'optional', 'background', { repeated: true }),
    declaredField('dependant', 'period-from', 'optional', 'background', { repeated: true }),
  ],
  attachments: [
    {
      name: { vi: 'Bản sao giấy tờ định danh', en: 'Copy of the identity paper' },
      required: false,
      condition: {
        vi: 'Khi không khớp Cơ sở dữ liệu quốc gia về dân cư',
        en: 'When it does not match the population database',
      },
      sureness: 'confirmed',
    },
  ],
  fees: [],
  results: [
    { name: { vi: 'Thông báo mã số thuế (14-MST)', en: 'Tax-code notice (14-MST)' }, code: 'KQ.G12.000832' },
    { name: { vi: 'Giấy chứng nhận đăng ký thuế', en: 'Tax registration certificate' }, code: 'KQ.G12.000853' },
    {
      name: {
        vi: 'Cập nhật thông tin nếu khớp đúng với Cơ sở dữ liệu quốc gia về dân cư',
        en: 'Update when it matches the population database',
      },
      code: 'KQ.G12.000840',
    },
  ],
  processing: {
    vi: '3 ngày làm việc; thay đổi thông tin trực tuyến: 2 ngày',
    en: '3 working days; change of details online: 2 days',
  },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfc-5cb3-745a-8b13-2b468a307e8b',
    note: 'Record on the national portal as of 18 July 2026; fields summarise forms 05-ĐK-TCT, 08-MST and 20-ĐK-TCT',
  },
} as const satisfies Service;
