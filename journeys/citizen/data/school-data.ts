/** School, examination and admission. */
import type { Datum } from './datum.ts';

export const schoolData = {
  school: {
    kind: 'text',
    heldByState: false,
    wordings: ['Trường', 'Trường THPT', 'Tên trường', 'Tên trường THPT', 'Nơi học lớp 12', 'Trường lớp 12', 'School'],
  },
  class: { kind: 'text', heldByState: false, wordings: ['Lớp', 'Tên lớp', 'Lớp 12', 'Học lớp', 'Class'] },
  'exam-subjects': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Môn thi', 'Môn thi tự chọn', 'Đăng ký môn thi', 'Bài thi', 'Các môn đăng ký dự thi', 'Chọn môn thi'],
  },
  'exam-place': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Nơi đăng ký dự thi', 'Điểm đăng ký dự thi', 'Hội đồng thi', 'Điểm thi'],
  },
  'priority-area': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Khu vực ưu tiên', 'Khu vực', 'Khu vực tuyển sinh', 'KV ưu tiên'],
  },
  'priority-group': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Đối tượng ưu tiên', 'Đối tượng', 'Đối tượng ưu tiên tuyển sinh', 'Diện ưu tiên', 'Nhóm ưu tiên'],
  },
  'university-code': {
    kind: 'text',
    heldByState: false,
    wordings: ['Mã trường', 'Mã trường đại học', 'Trường đại học', 'Mã cơ sở đào tạo', 'Trường đăng ký xét tuyển'],
  },
  'major-code': {
    kind: 'text',
    heldByState: false,
    wordings: ['Mã ngành', 'Ngành', 'Mã ngành/chương trình', 'Ngành xét tuyển', 'Mã xét tuyển', 'Ngành đăng ký'],
  },
  'subject-combination': {
    kind: 'text',
    heldByState: false,
    wordings: ['Tổ hợp', 'Tổ hợp xét tuyển', 'Tổ hợp môn', 'Mã tổ hợp', 'Tổ hợp môn xét tuyển'],
  },
  'wish-order': {
    kind: 'number',
    heldByState: false,
    wordings: ['Thứ tự nguyện vọng', 'Nguyện vọng số', 'Nguyện vọng thứ', 'Thứ tự NV'],
  },
} as const satisfies Readonly<Record<string, Datum>>;
