import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const temporaryResidence = {
  id: 'temporary-residence',
  number: 4,
  name: {
    vi: 'Đăng ký tạm trú',
    en: 'Temporary residence registration',
  },
  alsoCalled: ['Đăng ký tạm trú', 'Khai báo tạm trú', 'Đăng ký tạm trú KT3', 'Gia hạn tạm trú'],
  filing: 'file',
  codes: [{ code: '1.004194', sureness: 'confirmed' }],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'required', 'background'),
    declaredField('household-head', 'full-name', 'required', 'background'),
    declaredField('household-head', 'id-number', 'required', 'background'),
    declaredField('household-head', 'relationship', 'required', 'background'),
    declaredField('new-residence', 'province', 'required', 'background'),
    declaredField('new-residence', 'commune', 'required', 'background'),
    declaredField('new-residence', 'address', 'required', 'background', {
      label: { vi: 'Nơi đề nghị đăng ký tạm trú', en: 'Address to be registered' },
    }),
    declaredField('requester', 'content-of-request', 'required', 'background'),
    declaredField('member', 'full-name', 'optional', 'background', { repeated: true }),
    declaredField('member', 'id-number', 'optional', 'background', { repeated: true }),
    declaredField('member', 'date-of-birth', 'optional', 'background', { repeated: true }),
    declaredField('member', 'sex', 'optional', 'background', { repeated: true }),
    declaredField('member', 'relationship', 'optional', 'background', { repeated: true }),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('new-residence', 'period-from', 'optional', 'background'),
    declaredField('new-residence', 'period-until', 'optional', 'background', {
      label: { vi: 'Thời hạn tạm trú đến ngày', en: 'Temporary residence until' },
    }),
    declaredField('new-residence', 'period-months', 'required', 'background'),
  ],
  attachments: [
    {
      name: {
        vi: 'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp (hợp đồng thuê, mượn, ở nhờ)',
        en: 'Papers proving lawful housing (lease, loan, stay)',
      },
      required: true,
      sureness: 'confirmed',
    },
  ],
  fees: [
    { amountVnd: 7_000, sureness: 'confirmed' },
    {
      amountVnd: 5_000,
      condition: { vi: 'Theo danh sách, mỗi người', en: 'By list, for each person' },
      sureness: 'confirmed',
    },
  ],
  results: [
    {
      name: { vi: 'Thông báo về kết quả giải quyết đăng ký cư trú', en: 'Notice of residence registration' },
      code: 'KQ.G01.000065',
    },
    { name: { vi: 'Thông báo từ chối giải quyết đăng ký cư trú', en: 'Notice of refusal' }, code: 'KQ.G01.000067' },
  ],
  processing: { vi: '3 ngày làm việc', en: '3 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-770b-734d-b7fb-5e1995f194f4',
    note: 'Record on the national portal as of 18 July 2026; form CT01 of Circular 53/2025/TT-BCA',
  },
} as const satisfies Service;
