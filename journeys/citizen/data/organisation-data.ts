/** Organisations and their seals. */
import type { Datum } from './datum.ts';

export const organisationData = {
  'company-name': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Tên doanh nghiệp',
      'Tên tổ chức',
      'Tên cơ quan',
      'Tên cơ quan, tổ chức',
      'Tên cơ quan/tổ chức',
      'Tên đơn vị',
      'Tên/Doanh nghiệp/Tổ chức',
      'Tên công ty',
      'Cơ quan, tổ chức sử dụng con dấu',
      'Cơ quan chi trả',
      'Cơ quan chi trả thu nhập',
      'Tên cơ quan chi trả thu nhập',
      'Company name',
    ],
  },
  'tax-code': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Mã số thuế',
      'MST',
      'Mã số thuế cá nhân',
      'Mã số doanh nghiệp',
      'Mã số thuế cơ quan chi trả',
      'Mã số thuế người nộp',
      'Nhập mã số thuế',
      'Tax code',
    ],
  },
  'founding-decision-number': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số quyết định thành lập',
      'Quyết định thành lập số',
      'Quyết định thành lập',
      'Số giấy phép hoạt động',
      'Số giấy chứng nhận đăng ký doanh nghiệp',
      'Số GCN đăng ký doanh nghiệp',
    ],
  },
  'founding-decision-date': {
    kind: 'date',
    heldByState: false,
    wordings: [
      'Ngày quyết định thành lập',
      'Ngày cấp quyết định thành lập',
      'Ngày thành lập',
      'Ngày cấp giấy phép hoạt động',
      'Ngày cấp GCN đăng ký doanh nghiệp',
    ],
  },
  'founding-decision-by': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Cơ quan ban hành quyết định',
      'Cơ quan cấp quyết định thành lập',
      'Cơ quan cấp giấy phép hoạt động',
      'Cơ quan thành lập',
    ],
  },
  position: {
    kind: 'text',
    heldByState: false,
    wordings: ['Chức vụ', 'Chức danh', 'Chức vụ người đại diện', 'Vị trí công việc', 'Position'],
  },
  'seal-type': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Loại dấu', 'Loại con dấu', 'Loại con dấu đề nghị', 'Hình thức con dấu', 'Chọn loại con dấu'],
  },
  'seal-count': {
    kind: 'number',
    heldByState: false,
    wordings: ['Số lượng con dấu', 'Số con dấu', 'Số lượng dấu đề nghị'],
  },
} as const satisfies Readonly<Record<string, Datum>>;
