import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const deathRegistration = {
  id: 'death-registration',
  number: 10,
  name: {
    vi: 'Đăng ký khai tử',
    en: 'Death registration',
  },
  alsoCalled: ['Đăng ký khai tử', 'Thủ tục đăng ký khai tử', 'Khai tử', 'Cấp trích lục khai tử'],
  filing: 'file',
  codes: [{ code: '1.000656', sureness: 'confirmed' }],
  agencies: [{ vi: 'Bộ Tư pháp', en: 'Ministry of Justice' }],
  levels: ['commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('deceased', 'relationship', 'required', 'background', {
      label: { vi: 'Quan hệ với người chết', en: 'Relationship to the deceased' },
    }),
    declaredField('deceased', 'full-name', 'required', 'background'),
    declaredField('deceased', 'id-number', 'required', 'background'),
    declaredField('deceased', 'date-of-birth', 'required', 'background'),
    declaredField('deceased', 'sex', 'required', 'background'),
    declaredField('deceased', 'ethnicity', 'optional', 'background'),
    declaredField('deceased', 'nationality', 'optional', 'background'),
    declaredField('deceased', 'last-residence', 'required', 'background'),
    declaredField('deceased', 'date-of-death', 'required', 'background'),
    declaredField('deceased', 'place-of-death', 'required', 'background'),
    declaredField('deceased', 'cause-of-death', 'required', 'background'),
    declaredField('deceased', 'time-of-death', 'optional', 'background'),
    declaredField('deceased', 'death-notice-number', 'optional', 'background'),
    declaredField('deceased', 'death-notice-date', 'optional', 'background'),
    declaredField('deceased', 'death-notice-by', 'optional', 'background'),
    declaredField('requester', 'wants-copies', 'optional', 'background'),
    declaredField('requester', 'copies', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy báo tử hoặc giấy tờ thay thế giấy báo tử', en: 'Death notice or the paper in its place' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Văn bản ủy quyền', en: 'Power of attorney' },
      required: false,
      condition: { vi: 'Khi ủy quyền', en: 'When someone else files' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    { amountVnd: 0, condition: { vi: 'Đăng ký đúng hạn', en: 'Registered in time' }, sureness: 'confirmed' },
    {
      amountVnd: null,
      condition: {
        vi: 'Đăng ký quá hạn: theo Hội đồng nhân dân tỉnh',
        en: 'Registered late: set by the province’s council',
      },
      sureness: 'confirmed',
    },
  ],
  results: [{ name: { vi: 'Trích lục khai tử', en: 'Extract of the death register' }, code: 'KQ.G15.000034' }],
  processing: { vi: '1 ngày', en: '1 day' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-9c6c958f2da4',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
