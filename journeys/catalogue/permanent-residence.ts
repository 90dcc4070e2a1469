import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const permanentResidence = {
  id: 'permanent-residence',
  number: 3,
  name: {
    vi: 'Đăng ký thường trú',
    en: 'Permanent residence registration',
  },
  alsoCalled: ['Đăng ký thường trú', 'Nhập hộ khẩu', 'Nhập khẩu', 'Đăng ký hộ khẩu thường trú', 'Chuyển hộ khẩu'],
  filing: 'file',
  codes: [{ code: '1.004222', sureness: 'confirmed' }],
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
      label: { vi: 'Nơi đề nghị đăng ký thường trú', en: 'Address to be registered' },
    }),
    declaredField('requester', 'content-of-request', 'required', 'background'),
    declaredField('member', 'full-name', 'optional', 'background', { repeated: true }),
    declaredField('member', 'id-number', 'optional', 'background', { repeated: true }),
    declaredField('member', 'date-of-birth', 'optional', 'background', { repeated: true }),
    declaredField('member', 'sex', 'optional', 'background', { repeated: true }),
    declaredField('member', 'relationship', 'optional', 'background', { repeated: true }),
    declaredField('member', 'permanent-address', 'optional', 'background', { repeated: true }),
  ],
  attachments: [
    {
      name: { vi: 'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp', en: 'Papers proving lawful housing' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ chứng minh quan hệ nhân thân', en: 'Papers proving kinship' },
      required: false,
      condition: { vi: 'Khi đăng ký vào hộ của người thân', en: 'When joining a relative’s household' },
      sureness: 'confirmed',
    },
    {
      name: {
        vi: 'Ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở',
        en: 'Consent of the household head and the owner of the home',
      },
      required: false,
      condition: { vi: 'Khi chưa xác nhận qua VNeID', en: 'Unless confirmed in VNeID' },
      sureness: 'confirmed',
    },
  ],
  fees: [{ amountVnd: 10_000, sureness: 'confirmed' }],
  results: [
    {
      name: { vi: 'Thông báo về kết quả giải quyết đăng ký cư trú', en: 'Notice of residence registration' },
      code: 'KQ.G01.000065',
    },
  ],
  processing: { vi: '7 ngày làm việc', en: '7 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7704-7449-9e95-fe7ebb959aa2',
    note: 'Record on the national portal as of 18 July 2026; fields summarise form CT01',
  },
} as const satisfies Service;
