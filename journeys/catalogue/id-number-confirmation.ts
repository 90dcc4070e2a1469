import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const idNumberConfirmation = {
  id: 'id-number-confirmation',
  number: 1,
  name: {
    vi: 'Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân',
    en: 'Confirmation of the old 9-digit ID number after issue of the citizen ID card',
  },
  alsoCalled: [
    'Xác nhận số CMND',
    'Xác nhận số Chứng minh nhân dân 9 số',
    'Xác nhận số CMND khi đã được cấp thẻ CCCD',
    'Cấp xác nhận số Chứng minh nhân dân 09 số, số định danh cá nhân',
    'Giấy xác nhận số CMND',
  ],
  filing: 'file',
  codes: [
    { code: '1.012566', note: 'cấp xã', sureness: 'confirmed' },
    { code: '2.001178', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '1.000466', note: 'cấp trung ương', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune', 'province', 'central'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'old-id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'required', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('requester', 'content-of-request', 'required', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Chứng minh nhân dân 9 số', en: 'Nine-digit identity card' },
      required: false,
      condition: { vi: 'Nếu còn giữ', en: 'If still kept' },
      sureness: 'confirmed',
    },
  ],
  fees: [],
  results: [
    {
      name: {
        vi: 'Giấy xác nhận số CMND 09 số, số định danh cá nhân (mẫu CC04)',
        en: 'Confirmation of the nine-digit number and personal identifier (form CC04)',
      },
      code: 'KQ.G01.000060',
    },
  ],
  processing: { vi: '7 ngày làm việc', en: '7 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-8ebe-7182-ac6f-34705ba28589',
    note: 'Record on the national portal as of 18 July 2026; fields summarise form DC02',
  },
} as const satisfies Service;
