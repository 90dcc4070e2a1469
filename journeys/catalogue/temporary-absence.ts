import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const temporaryAbsence = {
  id: 'temporary-absence',
  number: 5,
  name: {
    vi: 'Khai báo tạm vắng',
    en: 'Declaration of temporary absence',
  },
  alsoCalled: ['Khai báo tạm vắng', 'Tạm vắng', 'Đăng ký tạm vắng'],
  filing: 'file',
  codes: [{ code: '1.003677', sureness: 'confirmed' }],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'confirmed'),
    declaredField('requester', 'id-number', 'required', 'confirmed'),
    declaredField('requester', 'passport-number', 'optional', 'confirmed'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'reason', 'required', 'confirmed', {
      label: { vi: 'Lý do tạm vắng', en: 'Reason for absence' },
    }),
    declaredField('requester', 'period-from', 'required', 'confirmed'),
    declaredField('requester', 'period-until', 'required', 'confirmed'),
    declaredField('requester', 'destination-address', 'required', 'confirmed'),
    declaredField('destination', 'province', 'optional', 'inferred'),
    declaredField('destination', 'commune', 'optional', 'inferred'),
    declaredField('destination', 'address', 'optional', 'inferred'),
  ],
  attachments: [
    {
      name: { vi: 'Đề nghị khai báo tạm vắng', en: 'Request to declare temporary absence' },
      required: false,
      condition: { vi: 'Khi không kê khai trên biểu mẫu điện tử', en: 'Unless declared in the electronic form' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Văn bản đồng ý của cơ quan giám sát, quản lý', en: 'Consent of the supervising authority' },
      required: false,
      condition: {
        vi: 'Bị can, bị cáo, người hưởng án treo, bị quản chế',
        en: 'Accused, on probation or under restriction',
      },
      sureness: 'confirmed',
    },
  ],
  fees: [],
  results: [
    {
      name: { vi: 'Phiếu khai báo tạm vắng (mẫu CT03)', en: 'Declaration of temporary absence (form CT03)' },
      code: 'KQ.G01.000061',
    },
  ],
  processing: { vi: '1 đến 2 ngày làm việc', en: '1 to 2 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6f56-704f-95b8-8d949272c6ad',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
