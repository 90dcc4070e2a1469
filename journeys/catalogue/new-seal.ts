import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const newSeal = {
  id: 'new-seal',
  number: 13,
  name: {
    vi: 'Làm con dấu mới và cấp Giấy chứng nhận đăng ký mẫu dấu',
    en: 'Making a new seal and seal-specimen certificate',
  },
  alsoCalled: ['Đăng ký mẫu con dấu mới', 'Làm con dấu mới', 'Đăng ký mẫu dấu', 'Khắc con dấu'],
  filing: 'file',
  codes: [
    { code: '2.001428', note: 'cấp tỉnh', sureness: 'confirmed' },
    { code: '2.001403', note: 'cấp trung ương', sureness: 'confirmed' },
    { code: '1.115231', note: 'cấp xã', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['commune', 'province', 'central'],
  online: 'partial',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('company', 'company-name', 'required', 'background'),
    declaredField('company', 'tax-code', 'optional', 'background'),
    declaredField('company', 'founding-decision-number', 'required', 'background'),
    declaredField('company', 'founding-decision-date', 'optional', 'background'),
    declaredField('company', 'founding-decision-by', 'optional', 'background'),
    declaredField('company', 'province', 'optional', 'background'),
    declaredField('company', 'commune', 'optional', 'background'),
    declaredField('company', 'address', 'optional', 'background'),
    declaredField('representative', 'full-name', 'required', 'background'),
    declaredField('representative', 'id-number', 'optional', 'background'),
    declaredField('representative', 'position', 'optional', 'background'),
    declaredField('representative', 'phone', 'optional', 'background'),
    declaredField('company', 'seal-type', 'required', 'background'),
    declaredField('company', 'seal-count', 'optional', 'background'),
    declaredField('requester', 'reason', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Quyết định thành lập hoặc giấy phép hoạt động', en: 'Founding decision or licence' },
      required: true,
      sureness: 'confirmed',
    },
    { name: { vi: 'Văn bản đề nghị', en: 'Written request' }, required: true, sureness: 'confirmed' },
    {
      name: {
        vi: 'Giấy giới thiệu hoặc giấy tờ của người nộp',
        en: 'Letter of introduction or papers of the one who files',
      },
      required: false,
      condition: { vi: 'Khi người nộp không phải người đại diện', en: 'When the representative does not file himself' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: null,
      condition: {
        vi: 'Theo từng loại dấu, khoảng 300.000 đồng một dấu',
        en: 'By kind of seal, about 300,000 VND each',
      },
      sureness: 'background',
    },
  ],
  results: [
    {
      name: { vi: 'Con dấu và Giấy chứng nhận đăng ký mẫu con dấu', en: 'Seal and seal-specimen certificate' },
      code: 'KQ.G01.000031',
    },
  ],
  processing: { vi: '3 ngày làm việc', en: '3 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-adfd-753a-8621-335a5395a571',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
