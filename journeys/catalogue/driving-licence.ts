import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const drivingLicence = {
  id: 'driving-licence',
  number: 20,
  name: {
    vi: 'Cấp đổi, cấp lại Giấy phép lái xe',
    en: 'Driving licence exchange / re-issue',
  },
  alsoCalled: [
    'Đổi giấy phép lái xe',
    'Cấp lại giấy phép lái xe',
    'Đổi bằng lái xe',
    'Cấp đổi GPLX',
    'Cấp lại bằng lái xe',
  ],
  filing: 'file',
  codes: [
    { code: '3.000347', note: 'đổi', sureness: 'confirmed' },
    { code: '3.000348', note: 'cấp lại', sureness: 'confirmed' },
    { code: '3.000346', note: 'cấp', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['province', 'commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'driving-licence-number', 'required', 'background'),
    declaredField('requester', 'driving-licence-class', 'required', 'background'),
    declaredField('requester', 'driving-test-passed-on', 'optional', 'background'),
    declaredField('requester', 'health-check-number', 'optional', 'background'),
    declaredField('requester', 'reason', 'required', 'background', {
      label: { vi: 'Lý do đổi/cấp lại', en: 'Reason for exchange or re-issue' },
    }),
  ],
  attachments: [
    {
      name: { vi: 'Giấy khám sức khỏe của người lái xe (dữ liệu điện tử)', en: 'Driver’s health check (electronic)' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Bản sao giấy phép lái xe', en: 'Copy of the driving licence' },
      required: false,
      condition: { vi: 'Khi còn giấy phép', en: 'If still held' },
      sureness: 'confirmed',
    },
    { name: { vi: 'Ảnh chân dung', en: 'Portrait' }, required: false, sureness: 'background' },
  ],
  fees: [
    { amountVnd: 115_000, until: '2025-12-31', sureness: 'confirmed' },
    { amountVnd: 135_000, from: '2026-01-01', sureness: 'inferred' },
  ],
  results: [{ name: { vi: 'Giấy phép lái xe', en: 'Driving licence' }, code: 'KQ.G01.000185' }],
  processing: { vi: '5 ngày làm việc', en: '5 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-bda8-740c-9f49-ddaae438530d',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
