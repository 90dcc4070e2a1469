import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const householdHealthInsurance = {
  id: 'household-health-insurance',
  number: 17,
  name: {
    vi: 'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ bảo hiểm y tế theo hộ gia đình',
    en: 'Household discount when renewing the health-insurance card',
  },
  alsoCalled: [
    'Gia hạn thẻ bảo hiểm y tế theo hộ gia đình',
    'Gia hạn thẻ BHYT hộ gia đình',
    'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ bảo hiểm y tế theo hộ gia đình',
    'Đóng tiếp BHYT hộ gia đình',
    'Đăng ký đóng, cấp thẻ bảo hiểm y tế',
  ],
  filing: 'file',
  codes: [
    { code: '1.001939', note: 'gần nhất: đăng ký đóng, cấp thẻ BHYT; mã riêng không thấy', sureness: 'background' },
    { code: '1.014137', note: 'cấp thẻ BHYT', sureness: 'background' },
    { code: '1.002759', sureness: 'background' },
  ],
  agencies: [
    {
      vi: 'Bảo hiểm xã hội Việt Nam (thuộc Bộ Tài chính)',
      en: 'Viet Nam Social Security (under the Ministry of Finance)',
    },
  ],
  levels: ['insurance-office'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'social-insurance-number', 'required', 'background'),
    declaredField('requester', 'health-insurance-number', 'optional', 'background'),
    declaredField('requester', 'ordinal-in-household', 'required', 'background'),
    declaredField('requester', 'renewal-months', 'required', 'background'),
    declaredField('requester', 'contribution-method', 'optional', 'background'),
    declaredField('requester', 'household-size', 'optional', 'background'),
    declaredField('requester', 'clinic', 'optional', 'background'),
    declaredField('member', 'full-name', 'required', 'background', { repeated: true }),
    declaredField('member', 'social-insurance-number', 'required', 'background', { repeated: true }),
    declaredField('member', 'id-number', 'optional', 'background', { repeated: true }),
    declaredField('member', 'date-of-birth', 'optional', 'background', { repeated: true }),
    declaredField('member', 'sex', 'optional', 'background', { repeated: true }),
    declaredField('member', 'relationship', 'optional', 'background', { repeated: true }),
    declaredField('member', 'ordinal-in-household', 'optional', 'background', { repeated: true }),
  ],
  attachments: [
    {
      name: { vi: 'Tờ khai tham gia, điều chỉnh thông tin (TK1-TS)', en: 'Declaration TK1-TS' },
      required: false,
      condition: { vi: 'Tham gia lần đầu hoặc đổi thông tin', en: 'First time, or when details change' },
      sureness: 'background',
    },
  ],
  fees: [
    {
      amountVnd: null,
      condition: {
        vi: 'Tiền đóng BHYT theo thứ tự trong hộ: 100 %, 70 %, 60 %, 50 %, từ người thứ năm 40 %',
        en: 'Contribution by place in the household: 100 %, 70 %, 60 %, 50 %, from the fifth 40 %',
      },
      sureness: 'background',
    },
  ],
  results: [{ name: { vi: 'Thẻ bảo hiểm y tế được gia hạn', en: 'Renewed health-insurance card' } }],
  processing: { vi: '5 ngày làm việc', en: '5 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d79c-73cd-8614-c7a7882c5e05',
    note: 'Record on the national portal as of 18 July 2026 of the nearest service, 1.001939',
  },
} as const satisfies Service;
