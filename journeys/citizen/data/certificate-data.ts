/** Passports and criminal records. */
import type { Datum } from './datum.ts';

export const certificateData = {
  'passport-case': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Loại đề nghị cấp hộ chiếu', 'Cấp hộ chiếu', 'Nội dung đề nghị cấp hộ chiếu'],
  },
  'passport-chip': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Gắn chip',
      'Gắn chíp điện tử',
      'Hộ chiếu gắn chip',
      'Hộ chiếu có gắn chip điện tử',
      'Cấp hộ chiếu có gắn chíp điện tử',
      'Đề nghị cấp hộ chiếu',
      'Loại hộ chiếu',
    ],
    source: 'form TK01',
  },
  'criminal-record-form': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Loại phiếu',
      'Loại phiếu lý lịch tư pháp',
      'Phiếu lý lịch tư pháp số',
      'Yêu cầu cấp phiếu',
      'Loại Phiếu LLTP',
      'Chọn loại phiếu',
      'Loại phiếu yêu cầu',
    ],
  },
  'confirm-business-ban': {
    kind: 'yes-no',
    heldByState: false,
    wordings: [
      'Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ',
      'Xác nhận nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
      'Xác nhận cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp',
    ],
  },
} as const satisfies Readonly<Record<string, Datum>>;
