import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const unemploymentBenefit = {
  id: 'unemployment-benefit',
  number: 23,
  name: {
    vi: 'Giải quyết hưởng trợ cấp thất nghiệp',
    en: 'Unemployment benefit',
  },
  alsoCalled: [
    'Hưởng trợ cấp thất nghiệp',
    'Trợ cấp thất nghiệp',
    'Giải quyết hưởng trợ cấp thất nghiệp',
    'Bảo hiểm thất nghiệp',
  ],
  filing: 'file',
  codes: [
    { code: '1.014748', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '1.001978', note: 'mã cũ', sureness: 'background' },
  ],
  agencies: [{ vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' }],
  levels: ['province'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('requester', 'social-insurance-number', 'required', 'background'),
    declaredField('former-job', 'last-workplace', 'required', 'background'),
    declaredField('former-job', 'contract-end-date', 'required', 'background'),
    declaredField('former-job', 'contract-end-reason', 'optional', 'background'),
    declaredField('former-job', 'position', 'optional', 'background'),
    declaredField('requester', 'benefit-province', 'required', 'background'),
    declaredField('requester', 'months-contributed', 'required', 'background'),
    declaredField('requester', 'bank-account', 'optional', 'background'),
    declaredField('requester', 'bank-name', 'optional', 'background'),
    declaredField('requester', 'account-holder', 'optional', 'background'),
    declaredField('requester', 'clinic', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy tờ xác nhận chấm dứt hợp đồng lao động', en: 'Proof that the labour contract ended' },
      required: true,
      sureness: 'confirmed',
    },
    { name: { vi: 'Sổ bảo hiểm xã hội', en: 'Social-insurance book' }, required: true, sureness: 'confirmed' },
  ],
  fees: [],
  results: [
    {
      name: { vi: 'Quyết định hưởng trợ cấp thất nghiệp', en: 'Decision granting unemployment benefit' },
      code: 'KQ.G07.000298',
    },
  ],
  processing: { vi: '15 ngày làm việc', en: '15 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-2b1d-7649-8f76-f5315475eb46',
    note: 'Record on the national portal as of 18 July 2026; form 10 of Decree 374/2025/NĐ-CP',
  },
} as const satisfies Service;
