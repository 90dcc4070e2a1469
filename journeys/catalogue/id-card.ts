import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const idCard = {
  id: 'id-card',
  number: 2,
  name: {
    vi: 'Cấp lại, đổi thẻ Căn cước công dân',
    en: 'Re-issue / exchange of the citizen ID card',
  },
  alsoCalled: [
    'Cấp đổi thẻ căn cước',
    'Cấp lại thẻ căn cước',
    'Cấp lại, đổi thẻ căn cước',
    'Làm lại căn cước công dân',
    'Đổi thẻ CCCD',
  ],
  filing: 'file',
  codes: [
    { code: '1.014063', note: 'cấp đổi, cấp xã', sureness: 'confirmed' },
    { code: '1.014064', note: 'cấp lại, cấp xã', sureness: 'confirmed' },
    { code: '2.001195', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '2.001194', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '1.000889', note: 'cấp trung ương', sureness: 'confirmed' },
    { code: '1.000757', note: 'cấp trung ương', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune', 'province', 'central'],
  online: 'partial',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'reason', 'required', 'background', {
      label: { vi: 'Lý do đổi/cấp lại', en: 'Reason for exchange or re-issue' },
    }),
    declaredField('requester', 'appointment-date', 'optional', 'background'),
    declaredField('requester', 'appointment-agency', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy tờ người đại diện', en: 'Papers of the representative' },
      required: false,
      condition: { vi: 'Người dưới 14 tuổi', en: 'Under 14 years of age' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: 25_000,
      condition: { vi: 'Đổi thẻ, giảm 50 % khi nộp trực tuyến', en: 'Exchange, half price online' },
      from: '2025-01-01',
      until: '2025-12-31',
      sureness: 'confirmed',
    },
    {
      amountVnd: 35_000,
      condition: { vi: 'Cấp lại thẻ, giảm 50 % khi nộp trực tuyến', en: 'Re-issue, half price online' },
      from: '2025-01-01',
      until: '2025-12-31',
      sureness: 'confirmed',
    },
    { amountVnd: 50_000, condition: { vi: 'Đổi thẻ', en: 'Exchange' }, from: '2026-01-01', sureness: 'inferred' },
    { amountVnd: 70_000, condition: { vi: 'Cấp lại thẻ', en: 'Re-issue' }, from: '2026-01-01', sureness: 'inferred' },
  ],
  results: [{ name: { vi: 'Thẻ căn cước', en: 'Identity card' }, code: 'KQ.G01.000023' }],
  processing: { vi: '7 ngày làm việc', en: '7 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-9e0f-730b-9510-60349ebab5b2',
    note: 'Record on the national portal as of 18 July 2026; an exchange ends in an appointment to take fingerprints, a re-issue is all online',
  },
} as const satisfies Service;
