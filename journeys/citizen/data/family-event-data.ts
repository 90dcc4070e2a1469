/** Births, deaths and marriages. */
import type { Datum } from './datum.ts';

export const familyEventData = {
  'birth-notice-number': {
    kind: 'text',
    heldByState: false,
    wordings: ['Mã giấy chứng sinh', 'Số giấy chứng sinh', 'Giấy chứng sinh số', 'Số chứng sinh'],
    source: 'linked services portal',
  },
  'marriage-certificate-number': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số giấy chứng nhận kết hôn', 'Số đăng ký kết hôn', 'Giấy chứng nhận kết hôn số', 'Số GCN kết hôn'],
  },
  'marriage-certificate-date': {
    kind: 'date',
    heldByState: false,
    wordings: ['Ngày đăng ký kết hôn', 'Ngày cấp giấy chứng nhận kết hôn', 'Ngày kết hôn'],
  },
  'marriage-certificate-place': {
    kind: 'text',
    heldByState: false,
    wordings: ['Nơi đăng ký kết hôn', 'Cơ quan đăng ký kết hôn', 'Nơi cấp giấy chứng nhận kết hôn'],
  },
  'date-of-death': {
    kind: 'date',
    heldByState: false,
    wordings: [
      'Ngày chết',
      'Ngày mất',
      'Ngày, tháng, năm chết',
      'Đã chết ngày',
      'Đã chết vào ngày',
      'Thời điểm chết',
      'Ngày từ trần',
      'Date of death',
    ],
  },
  'time-of-death': {
    kind: 'time',
    heldByState: false,
    wordings: ['Giờ chết', 'Giờ mất', 'Đã chết vào lúc', 'Giờ, phút chết'],
  },
  'cause-of-death': {
    kind: 'text',
    heldByState: false,
    wordings: ['Nguyên nhân chết', 'Nguyên nhân tử vong', 'Nguyên nhân mất', 'Cause of death'],
  },
  'place-of-death': {
    kind: 'address',
    heldByState: false,
    wordings: ['Nơi chết', 'Nơi mất', 'Địa điểm chết', 'Nơi tử vong', 'Place of death'],
  },
  'death-notice-number': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số giấy báo tử',
      'Giấy báo tử số',
      'Số Giấy báo tử/Giấy tờ thay thế',
      'Số giấy tờ thay thế giấy báo tử',
      'Giấy báo tử/Giấy tờ thay thế Giấy báo tử số',
      'Số',
    ],
  },
  'death-notice-date': {
    kind: 'date',
    heldByState: false,
    wordings: ['Ngày cấp giấy báo tử', 'Ngày giấy báo tử', 'Giấy báo tử cấp ngày', 'Ngày cấp', 'Cấp ngày'],
  },
  'death-notice-by': {
    kind: 'text',
    heldByState: false,
    wordings: ['Nơi cấp giấy báo tử', 'Cơ quan cấp giấy báo tử', 'Giấy báo tử do', 'Nơi cấp', 'Cơ quan cấp'],
  },
  'burial-date': {
    kind: 'date',
    heldByState: false,
    wordings: ['Ngày mai táng', 'Ngày an táng', 'Ngày tổ chức mai táng'],
  },
} as const satisfies Readonly<Record<string, Datum>>;
