import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const landChange = {
  id: 'land-change',
  number: 19,
  name: {
    vi: 'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận',
    en: 'Land register change: holder information',
  },
  alsoCalled: [
    'Đăng ký biến động đất đai',
    'Đăng ký biến động thay đổi thông tin về người được cấp Giấy chứng nhận',
    'Đăng ký biến động quyền sử dụng đất',
    'Đổi tên trên sổ đỏ',
    'Đính chính thông tin sổ đỏ',
  ],
  filing: 'file',
  codes: [
    { code: '1.013833', sureness: 'confirmed' },
    { code: '1.004199', note: 'mã cũ', sureness: 'background' },
  ],
  agencies: [{ vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' }],
  levels: ['province'],
  online: 'partial',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('land', 'certificate-number', 'required', 'background'),
    declaredField('land', 'certificate-date', 'optional', 'background'),
    declaredField('land', 'land-parcel', 'required', 'background'),
    declaredField('land', 'map-sheet', 'required', 'background'),
    declaredField('land', 'province', 'optional', 'background'),
    declaredField('land', 'commune', 'optional', 'background'),
    declaredField('land', 'address', 'optional', 'background'),
    declaredField('land', 'land-area', 'optional', 'background'),
    declaredField('land', 'content-before', 'required', 'background'),
    declaredField('land', 'content-after', 'required', 'background'),
    declaredField('requester', 'reason', 'required', 'background', {
      label: { vi: 'Lý do biến động', en: 'Reason for the change' },
    }),
  ],
  attachments: [
    {
      name: { vi: 'Bản gốc Giấy chứng nhận đã cấp', en: 'Original of the certificate' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ chứng minh việc thay đổi thông tin', en: 'Papers proving the change' },
      required: true,
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Văn bản ủy quyền', en: 'Power of attorney' },
      required: false,
      condition: { vi: 'Khi ủy quyền', en: 'When someone else files' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: null,
      condition: { vi: 'Theo Hội đồng nhân dân tỉnh', en: 'Set by the province’s council' },
      sureness: 'background',
    },
  ],
  results: [
    {
      name: { vi: 'Giấy chứng nhận xác nhận thay đổi', en: 'Certificate with the change entered' },
      code: 'KQ.G10.001147',
    },
  ],
  processing: { vi: '10 ngày làm việc', en: '10 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-7ed2-77ba-9ecd-737733a74667',
    note: 'Record on the national portal as of 18 July 2026; fields summarise form 18',
  },
} as const satisfies Service;
