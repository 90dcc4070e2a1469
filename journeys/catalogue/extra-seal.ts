import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const extraSeal = {
  id: 'extra-seal',
  number: 14,
  name: {
    vi: 'Làm con dấu thu nhỏ, dấu nổi, dấu xi và cấp Giấy chứng nhận đăng ký mẫu dấu',
    en: 'Reduced-size, embossed, wax seal and certificate',
  },
  alsoCalled: [
    'Đăng ký thêm con dấu',
    'Làm con dấu thu nhỏ',
    'Làm con dấu thu nhỏ, dấu nổi, dấu xi',
    'Con dấu nổi',
    'Dấu xi',
  ],
  filing: 'file',
  codes: [],
  agencies: [{ vi: 'Bộ Công an', en: 'Ministry of Public Security' }],
  levels: ['province', 'central'],
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
      sureness: 'background',
    },
    { name: { vi: 'Văn bản đề nghị', en: 'Written request' }, required: true, sureness: 'background' },
    {
      name: {
        vi: 'Giấy giới thiệu hoặc giấy tờ của người nộp',
        en: 'Letter of introduction or papers of the one who files',
      },
      required: false,
      condition: { vi: 'Khi người nộp không phải người đại diện', en: 'When the representative does not file himself' },
      sureness: 'background',
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
    { name: { vi: 'Con dấu và Giấy chứng nhận đăng ký mẫu con dấu', en: 'Seal and seal-specimen certificate' } },
  ],
  processing: { vi: '3 ngày làm việc', en: '3 working days' },
  source: {
    url: null,
    note: 'Title from the list of Decision 06/QĐ-TTg; no procedure code of its own was found on the national portal, the rest follows the new seal',
  },
} as const satisfies Service;
