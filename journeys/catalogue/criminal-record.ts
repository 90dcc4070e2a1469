import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const criminalRecord = {
  id: 'criminal-record',
  number: 22,
  name: {
    vi: 'Cấp Phiếu lý lịch tư pháp',
    en: 'Criminal-record certificate',
  },
  alsoCalled: [
    'Cấp Phiếu lý lịch tư pháp',
    'Phiếu lý lịch tư pháp',
    'Lý lịch tư pháp',
    'Cấp phiếu lý lịch tư pháp cho công dân Việt Nam',
    'Lý lịch tư pháp số 2',
  ],
  filing: 'file',
  codes: [
    { code: '3.000333', sureness: 'confirmed' },
    { code: '2.000488', note: 'mã cũ thời Sở Tư pháp', sureness: 'background' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['province'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'criminal-record-form', 'required', 'background'),
    declaredField('requester', 'purpose', 'required', 'background'),
    declaredField('requester', 'other-name', 'optional', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'required', 'background'),
    declaredField('requester', 'place-of-birth', 'required', 'background'),
    declaredField('requester', 'nationality', 'required', 'background'),
    declaredField('requester', 'ethnicity', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('requester', 'occupation', 'optional', 'background'),
    declaredField('requester', 'residence-period', 'required', 'background', { repeated: true }),
    declaredField('requester', 'residence-history', 'required', 'background', { repeated: true }),
    declaredField('requester-father', 'full-name', 'optional', 'background'),
    declaredField('requester-father', 'date-of-birth', 'optional', 'background'),
    declaredField('requester-mother', 'full-name', 'optional', 'background'),
    declaredField('requester-mother', 'date-of-birth', 'optional', 'background'),
    declaredField('spouse', 'full-name', 'optional', 'background'),
    declaredField('spouse', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'confirm-business-ban', 'optional', 'background'),
    declaredField('requester', 'copies', 'optional', 'background', {
      label: { vi: 'Số lượng phiếu', en: 'Number of certificates' },
    }),
  ],
  attachments: [
    {
      name: { vi: 'Bản sao căn cước', en: 'Copy of the identity card' },
      required: false,
      condition: { vi: 'Khi chưa xác thực điện tử', en: 'Unless identified electronically' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Văn bản ủy quyền', en: 'Power of attorney' },
      required: false,
      condition: { vi: 'Khi ủy quyền (Phiếu số 1)', en: 'When someone else files (form 1)' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ chứng minh được miễn, giảm phí', en: 'Proof of exemption from the fee' },
      required: false,
      condition: { vi: 'Thuộc diện miễn, giảm', en: 'If exempt' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: 200_000,
      condition: { vi: 'Theo Thông tư 16/2025/TT-BTC', en: 'By Circular 16/2025/TT-BTC' },
      sureness: 'background',
    },
  ],
  results: [
    { name: { vi: 'Phiếu lý lịch tư pháp số 1', en: 'Criminal-record certificate no. 1' }, code: 'KQ.G01.000200' },
    { name: { vi: 'Phiếu lý lịch tư pháp số 2', en: 'Criminal-record certificate no. 2' }, code: 'KQ.G01.000199' },
  ],
  processing: { vi: '10 ngày (10 đến 15)', en: '10 days (10 to 15)' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-bd79-75fb-a4c6-ba1bf85d20ad',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
