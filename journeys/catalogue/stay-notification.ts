import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const stayNotification = {
  id: 'stay-notification',
  number: 6,
  name: {
    vi: 'Thông báo lưu trú',
    en: 'Notification of short stay',
  },
  alsoCalled: ['Thông báo lưu trú', 'Khai báo lưu trú', 'Đăng ký lưu trú', 'Thông báo khách lưu trú'],
  filing: 'file',
  codes: [{ code: '2.001159', sureness: 'confirmed' }],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('lodging', 'lodging-kind', 'required', 'background'),
    declaredField('lodging', 'company-name', 'required', 'background'),
    declaredField('lodging', 'full-name', 'optional', 'background', { label: { vi: 'Chủ hộ', en: 'Householder' } }),
    declaredField('lodging', 'province', 'required', 'background'),
    declaredField('lodging', 'commune', 'required', 'background'),
    declaredField('lodging', 'address', 'required', 'background'),
    declaredField('guest', 'full-name', 'required', 'background', { repeated: true }),
    declaredField('guest', 'id-number', 'required', 'background', { repeated: true }),
    declaredField('guest', 'date-of-birth', 'required', 'background', { repeated: true }),
    declaredField('guest', 'sex', 'optional', 'background', { repeated: true }),
    declaredField('guest', 'passport-number', 'optional', 'background', { repeated: true }),
    declaredField('guest', 'nationality', 'optional', 'background', { repeated: true }),
    declaredField('guest', 'permanent-address', 'optional', 'background', { repeated: true }),
    declaredField('guest', 'reason', 'required', 'background', {
      label: { vi: 'Lý do lưu trú', en: 'Reason for the stay' },
      repeated: true,
    }),
    declaredField('guest', 'period-from', 'required', 'background', { repeated: true }),
    declaredField('guest', 'period-until', 'required', 'background', { repeated: true }),
  ],
  attachments: [],
  fees: [],
  results: [
    {
      name: { vi: 'Cập nhật thông tin lưu trú vào Cơ sở dữ liệu về cư trú', en: 'Entry in the residence database' },
      code: 'KQ.G01.000066',
    },
  ],
  processing: {
    vi: '1 giờ: trước 23 giờ; khách đến sau 23 giờ thì trước 8 giờ hôm sau',
    en: '1 hour: before 11 p.m.; for arrivals after 11 p.m. by 8 a.m. next day',
  },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-adb7-7329-8d7c-db89ef073ced',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
