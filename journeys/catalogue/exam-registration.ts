import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const examRegistration = {
  id: 'exam-registration',
  number: 21,
  name: {
    vi: 'Đăng ký dự thi tốt nghiệp THPT quốc gia và xét tuyển đại học, cao đẳng',
    en: 'Registration for the national high-school graduation exam and university/college admission',
  },
  alsoCalled: [
    'Đăng ký dự thi tốt nghiệp THPT',
    'Đăng ký dự thi tốt nghiệp trung học phổ thông',
    'Đăng ký xét tuyển đại học',
    'Đăng ký xét tuyển đại học, cao đẳng',
    'Thi tốt nghiệp THPT',
  ],
  filing: 'file',
  codes: [
    { code: '1.005142', note: 'dự thi', sureness: 'confirmed' },
    { code: '1.001942', note: 'xét tuyển', sureness: 'confirmed' },
  ],
  agencies: [{ vi: 'Bộ Giáo dục và Đào tạo', en: 'Ministry of Education and Training' }],
  levels: ['province', 'central'],
  online: 'full',
  seasons: [
    { fromMonth: 4, untilMonth: 5 },
    { fromMonth: 7, untilMonth: 8 },
  ],
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'required', 'background'),
    declaredField('requester', 'sex', 'required', 'background'),
    declaredField('requester', 'ethnicity', 'optional', 'background'),
    declaredField('requester', 'place-of-birth', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'school', 'required', 'background'),
    declaredField('requester', 'class', 'required', 'background'),
    declaredField('requester', 'exam-subjects', 'required', 'background'),
    declaredField('requester', 'exam-place', 'optional', 'background'),
    declaredField('requester', 'priority-area', 'optional', 'background'),
    declaredField('requester', 'priority-group', 'optional', 'background'),
    declaredField('wish', 'wish-order', 'optional', 'background', { repeated: true }),
    declaredField('wish', 'university-code', 'optional', 'background', { repeated: true }),
    declaredField('wish', 'major-code', 'optional', 'background', { repeated: true }),
    declaredField('wish', 'subject-combination', 'optional', 'background', { repeated: true }),
  ],
  attachments: [
    {
      name: { vi: 'Phiếu đăng ký dự thi', en: 'Registration slip' },
      required: false,
      condition: { vi: 'Thí sinh tự do', en: 'Candidates no longer at school' },
      sureness: 'confirmed',
    },
    { name: { vi: 'Ảnh 4x6 cm', en: 'Portrait 4x6 cm' }, required: true, sureness: 'confirmed' },
    {
      name: { vi: 'Giấy tờ chứng nhận ưu tiên', en: 'Proof of priority' },
      required: false,
      condition: { vi: 'Thuộc diện ưu tiên', en: 'If entitled' },
      sureness: 'confirmed',
    },
  ],
  fees: [
    {
      amountVnd: null,
      condition: { vi: 'Có xét tuyển: theo số nguyện vọng', en: 'With admission: by number of wishes' },
      sureness: 'confirmed',
    },
    {
      amountVnd: 0,
      condition: { vi: 'Chỉ đăng ký dự thi', en: 'Registration for the exam only' },
      sureness: 'confirmed',
    },
  ],
  results: [
    { name: { vi: 'Thẻ dự thi', en: 'Exam card' }, code: 'KQ.G03.000110' },
    { name: { vi: 'Danh sách trúng tuyển', en: 'List of the admitted' }, code: 'KQ.G03.000160' },
  ],
  processing: { vi: 'Theo kỳ thi', en: 'By the exam’s calendar' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf8-b068-763b-bee4-7ac0773cf0eb',
    note: 'Record on the national portal as of 18 July 2026; open when the year’s exam is announced (April and May) and for admission (July and August)',
  },
} as const satisfies Service;
