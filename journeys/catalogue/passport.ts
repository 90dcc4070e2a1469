import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const passport = {
  id: 'passport',
  number: 12,
  name: {
    vi: 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông',
    en: 'Ordinary passport issue / re-issue / amendment',
  },
  alsoCalled: [
    'Cấp hộ chiếu phổ thông',
    'Làm hộ chiếu',
    'Cấp hộ chiếu phổ thông trong nước',
    'Cấp lại hộ chiếu',
    'Cấp hộ chiếu',
  ],
  filing: 'file',
  codes: [
    { code: '1.001456', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '1.001471', note: 'cấp trung ương', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['province', 'central'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'required', 'background'),
    declaredField('requester', 'place-of-birth', 'required', 'background'),
    declaredField('requester', 'ethnicity', 'required', 'background'),
    declaredField('requester', 'religion', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('requester', 'occupation', 'optional', 'background'),
    declaredField('requester-father', 'full-name', 'optional', 'background'),
    declaredField('requester-father', 'date-of-birth', 'optional', 'background'),
    declaredField('requester-mother', 'full-name', 'optional', 'background'),
    declaredField('requester-mother', 'date-of-birth', 'optional', 'background'),
    declaredField('spouse', 'full-name', 'optional', 'background'),
    declaredField('spouse', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'passport-number', 'optional', 'background'),
    declaredField('requester', 'passport-issued-on', 'optional', 'background'),
    declaredField('requester', 'passport-case', 'required', 'background', {
      label: { vi: 'Nội dung đề nghị', en: 'What is requested' },
    }),
    declaredField('requester', 'passport-chip', 'optional', 'background'),
  ],
  attachments: [
    {
      name: {
        vi: 'Ảnh chân dung 4x6 cm nền trắng, chụp không quá 6 tháng',
        en: 'Portrait 4x6 cm on white, at most 6 months old',
      },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy khai sinh', en: 'Birth certificate' },
      required: false,
      condition: { vi: 'Người dưới 14 tuổi', en: 'Under 14 years of age' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Hộ chiếu phổ thông cấp lần gần nhất', en: 'Latest ordinary passport' },
      required: false,
      condition: { vi: 'Nếu còn giá trị', en: 'If still valid' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ người đại diện', en: 'Papers of the representative' },
      required: false,
      condition: { vi: 'Người dưới 14 tuổi hoặc mất năng lực hành vi', en: 'Under 14 or without legal capacity' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    { amountVnd: 160_000, until: '2023-12-31', sureness: 'confirmed' },
    { amountVnd: 200_000, from: '2024-01-01', sureness: 'inferred' },
    {
      amountVnd: 400_000,
      condition: { vi: 'Bị mất hoặc hư hỏng', en: 'Lost or damaged' },
      from: '2024-01-01',
      sureness: 'inferred',
    },
  ],
  results: [{ name: { vi: 'Hộ chiếu phổ thông', en: 'Ordinary passport' }, code: 'KQ.G01.000083' }],
  processing: { vi: '8 ngày làm việc', en: '8 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-5fda-7370-bc07-6f1fd02ffcc4',
    note: 'Record on the national portal as of 18 July 2026; fields summarise form TK01; the online discount was announced until 31 December 2023',
  },
} as const satisfies Service;
